import { CARD } from './card.ts';
import type { Card, CardFace } from './card.ts';
import { box, picture, text } from './card-node.ts';
import type { CardNode } from './card-node.ts';

/**
 * The sheet of portraits that a card is headed by: as high as the card, and each portrait four
 * wide and five high, so that any number of them fills it without cutting a head.
 */
export function facesSheet({ faces, tones }: Card): CardNode | null {
  if (faces.length === 0) return null;
  const grid = gridOf(faces.length);
  const cell = cellOf(grid);
  const hidden = faces.length - grid.rows * grid.columns;
  const shown = hidden > 0 ? faces.slice(0, grid.rows * grid.columns - 1) : faces;
  const cells = shown.map((face) => faceCell(face, cell, tones));
  if (hidden > 0) cells.push(wordCell(`+${hidden + 1}`, cell, tones));
  const empty = { ...cell, backgroundColor: tones.accent };
  while (cells.length < grid.rows * grid.columns) cells.push(box(empty));
  return box(sheetStyle(grid, cell), cells);
}

/** One portrait that leaves more room for a long title: as high, and less of its sides. */
export function narrowSheet({ faces, tones }: Card): CardNode | null {
  const [face] = faces;
  if (face === undefined) return null;
  const size = { width: NARROW, height: CARD.height };
  return box({ ...size, flexShrink: 0 }, [faceCell(face, size, tones)]);
}

/** How many portraits stand beside and above each other. */
function gridOf(count: number): Grid {
  const found = GRIDS.find(({ rows, columns }) => count <= rows * columns);
  return found ?? GRIDS.at(-1)!;
}

const GRIDS: Grid[] = [
  { rows: 1, columns: 1 },
  { rows: 2, columns: 1 },
  { rows: 3, columns: 1 },
  { rows: 2, columns: 2 },
  { rows: 3, columns: 2 },
  { rows: 3, columns: 3 },
];

const GAP = 4;
const NARROW = 360;

function cellOf({ rows }: Grid): Size {
  const height = (CARD.height - GAP * (rows - 1)) / rows;
  return { width: Math.round(height * 0.8), height: Math.round(height) };
}

function sheetStyle({ columns }: Grid, { width }: Size) {
  return {
    width: columns * width + (columns - 1) * GAP,
    height: CARD.height,
    flexShrink: 0,
    flexWrap: 'wrap',
    gap: GAP,
  };
}

function faceCell(face: CardFace, size: Size, tones: Card['tones']): CardNode {
  return face.portrait === null
    ? wordCell(face.initials, size, tones)
    : picture(face.portrait, size);
}

function wordCell(word: string, size: Size, tones: Card['tones']): CardNode {
  const count = Math.max(2, [...word].length);
  const fontSize = Math.round((size.width * 0.8) / count);
  const style = { alignItems: 'center', justifyContent: 'center', backgroundColor: tones.accent };
  const letters = { fontSize, fontWeight: 600, lineHeight: 1.2, color: tones.paper };
  return box({ ...size, ...style }, [text(word, letters)]);
}

interface Grid {
  rows: number;
  columns: number;
}

interface Size {
  width: number;
  height: number;
}
