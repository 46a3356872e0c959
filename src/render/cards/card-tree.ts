import { textDirection } from '../../domain/wording/text-direction.ts';
import { CARD } from './card.ts';
import type { Card } from './card.ts';
import { facesSheet, narrowSheet } from './card-faces.ts';
import { cardKicker, KICKER_LINE, kickerLines } from './card-kicker.ts';
import { box } from './card-node.ts';
import type { CardNode } from './card-node.ts';
import { byline, masthead, rules, title } from './card-parts.ts';
import { fitTitle } from './card-title.ts';
import type { FittedTitle } from './card-title.ts';

/**
 * A card as a tree of boxes: people on one side, from edge to edge, and beside them a page of the
 * journal: its name over a double rule, the title, and who wrote it. Mirrored where lines run
 * from right to left. The accent is used once: for a place without a portrait, else for the rule.
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
  return box(root, [sheet, box(style, PAGES[card.kind](card, fit, width))]);
}

function widthBeside(sheet: CardNode | null): number {
  return CARD.width - Number(sheet?.props.style['width'] ?? 0) - 2 * MARGIN;
}

/** A title below this size, in pixels, deserves more room. */
const SMALL = 53;

const PAGES: Record<Card['kind'], (card: Card, fit: FittedTitle, width: number) => Children> = {
  post: (card, fit, width) => [
    masthead(card),
    cardKicker(card, width),
    title(card, fit),
    box({ flexGrow: 1 }),
    byline(card, { note: 30, noteLines: 1, lines: card.note === '' ? 2 : 1 }),
  ],
  author: (card, fit) => [
    masthead(card),
    box({ flexGrow: 1 }),
    title(card, fit),
    byline(card, { note: 30, noteLines: 2, lines: 2 }),
  ],
  site: (card, fit) => [
    title(card, fit),
    rules(card, 26),
    byline(card, { note: 36, noteLines: 3, lines: 2 }),
  ],
};

/** The largest size of each kind of title, and the height that the rest leaves to it. */
const TITLES = {
  post: { largest: 92, height: 304 },
  author: { largest: 104, height: 250 },
  site: { largest: 128, height: 330 },
} as const;

function fitted(card: Card, width: number): FittedTitle {
  const { largest, height } = TITLES[card.kind];
  const below = Math.max(0, kickerLines(card, width) - 1) * KICKER_LINE;
  const most = width > WIDE ? Math.round(largest * 1.25) : largest;
  return fitTitle(card.title, { width, largest: most, height: height - below });
}

/** From this width of its page a title may be larger. */
const WIDE = 700;

const MARGIN = 52;
const PAGE = {
  flexDirection: 'column',
  justifyContent: 'center',
  height: CARD.height,
  padding: `36px ${MARGIN}px 42px`,
  boxSizing: 'border-box',
} as const;

type Children = (CardNode | null)[];
