import { graphemesOf } from '../../domain/wording/graphemes.ts';
import { CARD } from './card.ts';
import type { Card, CardFace } from './card.ts';
import { box, picture, text } from './card-node.ts';
import type { CardNode } from './card-node.ts';

/**
 * The sheet of portraits that a card is headed by, as high as the card and without an empty place.
 * The authors of a post are all there up to four, then four of them and how many more; the site
 * shows as many of its people as make a whole sheet.
 */
export function facesSheet(card: Card): CardNode | null {
  const { faces, kind, tones } = card;
  const grid = GRIDS[kind].findLast(({ rows, columns }) => rows * columns <= faces.length);
  if (grid === undefined) return null;
  const hidden = kind === 'site' ? 0 : faces.length - grid.rows * grid.columns;
  const cell = cellOf(grid, CARD.height - (hidden > 0 ? STRIP + GAP : 0));
  const shown = faces.slice(0, grid.rows * grid.columns);
  const cells = shown.map((face) => faceCell(face, cell, tones));
  const width = grid.columns * cell.width + (grid.columns - 1) * GAP;
  if (hidden > 0) cells.push(wordCell(`+${hidden}`, { width, height: STRIP }, tones));
  const style = { width, height: CARD.height, flexShrink: 0, flexWrap: 'wrap', gap: GAP };
  return box(style, cells);
}

/** One portrait that leaves more room for a long title: as high, and less of its sides. */
export function narrowSheet({ faces, tones }: Card): CardNode | null {
  const [face] = faces;
  if (face === undefined) return null;
  const size = { width: NARROW, height: CARD.height };
  return box({ ...size, flexShrink: 0 }, [faceCell(face, size, tones)]);
}

/** Whether a place on the sheet has the colour of the blog: that of a missing portrait, or a count. */
export function isSheetTinted({ kind, faces }: Card): boolean {
  const isCounted = kind !== 'site' && faces.length > 4;
  return isCounted || faces.some(({ portrait }) => portrait === null);
}

/** How many portraits stand above and beside each other, and how high each is for its width. */
const FOUR: Grid[] = [
  { rows: 1, columns: 1, shape: 1.25 },
  { rows: 2, columns: 1, shape: 1 },
  { rows: 3, columns: 1, shape: 1 },
  { rows: 2, columns: 2, shape: 1.25 },
];
const NINE: Grid[] = [
  ...FOUR,
  { rows: 3, columns: 2, shape: 1 },
  { rows: 3, columns: 3, shape: 1.25 },
];
const GRIDS: Record<Card['kind'], Grid[]> = { post: FOUR, author: FOUR, site: NINE };

const GAP = 4;
const NARROW = 360;
/** The height of the count below the portraits. */
const STRIP = 76;

function cellOf({ rows, shape }: Grid, height: number): Size {
  const each = (height - GAP * (rows - 1)) / rows;
  return { width: Math.round(each / shape), height: Math.round(each) };
}

function faceCell(face: CardFace, size: Size, tones: Card['tones']): CardNode {
  return face.portrait === null
    ? wordCell(face.initials, size, tones)
    : picture(face.portrait, size);
}

function wordCell(word: string, size: Size, tones: Card['tones']): CardNode {
  const count = Math.max(2, graphemesOf(word).length);
  const fontSize = Math.round(Math.min((size.width * 0.8) / count, size.height * 0.62));
  const style = { alignItems: 'center', justifyContent: 'center', backgroundColor: tones.accent };
  const letters = { fontSize, fontWeight: 600, lineHeight: 1.2, color: tones.paper };
  return box({ ...size, ...style }, [text(word, letters)]);
}

interface Grid {
  rows: number;
  columns: number;
  shape: number;
}

interface Size {
  width: number;
  height: number;
}
