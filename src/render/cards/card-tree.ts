import { textDirection } from '../../domain/wording/text-direction.ts';
import { CARD } from './card.ts';
import type { Card } from './card.ts';
import { facesSheet, narrowSheet } from './card-faces.ts';
import { box, text } from './card-node.ts';
import type { CardNode, CardStyle } from './card-node.ts';
import { fitTitle, hasHangul, lineHeightOf } from './card-title.ts';
import type { FittedTitle } from './card-title.ts';

/**
 * A card as a tree of boxes: people on one side, from edge to edge, and beside them a page of the
 * journal: its name over a double rule, the title, and who wrote it. Mirrored where lines run
 * from right to left.
 */
export function cardTree(card: Card): CardNode {
  const wide = facesSheet(card);
  const beside = fitted(card, widthBeside(wide));
  const isNarrow = card.faces.length === 1 && beside.size < SMALL;
  const sheet = isNarrow ? narrowSheet(card) : wide;
  const width = widthBeside(sheet);
  const fit = isNarrow ? fitted(card, width) : beside;
  const root = {
    width: CARD.width,
    height: CARD.height,
    direction: textDirection(card.language),
    backgroundColor: card.tones.paper,
    color: card.tones.ink,
  };
  const style = { ...PAGE, width: width + 2 * MARGIN };
  return box(root, [sheet, box(style, PAGES[card.kind](card, fit))]);
}

function widthBeside(sheet: CardNode | null): number {
  return CARD.width - Number(sheet?.props.style['width'] ?? 0) - 2 * MARGIN;
}

/** A title below this size, in pixels, deserves more room. */
const SMALL = 53;

const PAGES: Record<Card['kind'], (card: Card, fit: FittedTitle) => (CardNode | null)[]> = {
  post: (card, fit) => [
    masthead(card),
    topic(card),
    title(card, fit),
    box({ flexGrow: 1 }),
    byline(card, { note: 30, noteLines: 1 }),
  ],
  author: (card, fit) => [
    masthead(card),
    box({ flexGrow: 1 }),
    title(card, fit),
    byline(card, { note: 30, noteLines: 2 }),
  ],
  site: (card, fit) => [
    title(card, fit),
    rules(card, 24),
    byline(card, { note: 34, noteLines: 3 }),
  ],
};

/** The largest size of each kind of title, and the height that the rest leaves to it. */
const TITLES = {
  post: { largest: 92, height: 304 },
  author: { largest: 104, height: 280 },
  site: { largest: 128, height: 330 },
} as const;

function fitted(card: Card, width: number): FittedTitle {
  return fitTitle(card.title, { width, ...TITLES[card.kind] });
}

const MARGIN = 52;
const PAGE = {
  flexDirection: 'column',
  justifyContent: 'center',
  height: CARD.height,
  padding: `36px ${MARGIN}px 42px`,
  boxSizing: 'border-box',
} as const;

function masthead(card: Card): CardNode {
  const { blog } = card;
  const style = { fontSize: 34, fontWeight: 600, lineHeight: lineHeightOf(blog) };
  return box({ flexDirection: 'column', flexShrink: 0 }, [text(blog, style), rules(card, 14)]);
}

/** The double rule that heads every page of the blog. */
function rules({ tones }: Card, marginTop: number): CardNode {
  const rule = (height: number, above: number) =>
    box({ height, width: '100%', backgroundColor: tones.ink, marginTop: above });
  return box({ flexDirection: 'column', flexShrink: 0, width: '100%' }, [
    rule(3, marginTop),
    rule(1, 4),
  ]);
}

function topic({ topic: label, tones }: Card): CardNode | null {
  if (label === null) return null;
  const style = {
    fontSize: 31,
    fontWeight: 600,
    color: tones.accent,
    lineHeight: lineHeightOf(label),
  };
  return text(label, { ...style, marginTop: 24, marginBottom: -12 });
}

function title({ title: words }: Card, fit: FittedTitle): CardNode {
  const { size, lines, lineHeight, width: maxWidth } = fit;
  const style = { fontSize: size, fontWeight: 600, lineHeight, marginTop: 24, maxWidth };
  return text(
    words,
    { ...style, ...breaking(words), letterSpacing: isTight(words) ? -0.01 * size : 0 },
    lines,
  );
}

function breaking(words: string): CardStyle {
  return hasHangul(words) ? { wordBreak: 'keep-all', overflowWrap: 'break-word' } : {};
}

/** Letters that join, or are as wide as high, are not moved together. */
function isTight(words: string): boolean {
  return lineHeightOf(words) < 1.2;
}

function byline({ byline: names, note, tones }: Card, { note: fontSize, noteLines }: NoteStyle) {
  const strong = { fontSize: 36, fontWeight: 600, lineHeight: lineHeightOf(names) + 0.1 };
  const plain = { fontSize, fontWeight: 400, lineHeight: lineHeightOf(note) + 0.16 };
  return box({ flexDirection: 'column', flexShrink: 0, marginTop: 18 }, [
    names === '' ? null : text(names, strong, note === '' ? 2 : 1),
    note === '' ? null : text(note, { ...plain, color: tones.quiet }, noteLines),
  ]);
}

interface NoteStyle {
  /** Size of the letters in pixels. */
  note: number;
  noteLines: number;
}
