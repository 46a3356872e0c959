import { join } from 'node:path';
import { graphemesOf } from '../../domain/wording/graphemes.ts';
import type { FontBook } from '../../read/fonts/font-book.ts';
import type { FontFile } from '../../read/fonts/font-package.ts';
import type { Card } from '../../render/cards/card.ts';
import type { CardNode } from '../../render/cards/card-node.ts';
import { cardWithTitle } from '../../render/cards/card-with-title.ts';
import { cardTree } from '../../render/cards/card-tree.ts';
import type { CardFont, CardJob } from './card-drawing.ts';

/** Finds the fonts of all texts of a card, and leaves out what none of them has. */
export function cardJob(card: Card, dir: string, book: FontBook): CardJob {
  const context: Context = { card, dir, book, fonts: new Map(), emoji: new Set() };
  const titled = cardWithTitle(card, (text) => isMostlyDrawn(text, context));
  const tree = prepare(cardTree(titled), context);
  return { tree, fonts: [...context.fonts.values()], emoji: [...context.emoji].sort() };
}

/** Whether more of a text is drawn than is left out. */
function isMostlyDrawn(text: string, { book, card }: Context): boolean {
  const { drawn, missing } = book.choose(text, card.language);
  return graphemesOf(drawn.replaceAll(' ', '')).length > missing.length;
}

function prepare(node: CardNode, context: Context): CardNode {
  const { children, src, style, lines } = node.props;
  if (src !== undefined) return { ...node, props: { ...node.props, src: join(context.dir, src) } };
  if (typeof children !== 'string') {
    const prepared = (children ?? []).map((child) => prepare(child, context));
    return { ...node, props: { ...node.props, children: prepared } };
  }
  const drawnOf = (text: string) => context.book.choose(text, context.card.language).drawn;
  const { drawn, files, emoji } = context.book.choose(children, context.card.language);
  for (const one of emoji) context.emoji.add(one);
  const weight = style['fontWeight'] === 600 ? 600 : 400;
  const names = files.map((file) => fontOf(file, weight, context).name);
  const fontFamily = names.length === 0 ? {} : { fontFamily: names.join(', ') };
  const even = lines === undefined ? {} : { lines: lines.map(drawnOf) };
  const props = { ...node.props, ...even, style: { ...style, ...fontFamily }, children: drawn };
  return { ...node, props };
}

function fontOf(file: FontFile, weight: 400 | 600, { fonts }: Context): CardFont {
  const path = weight === 600 ? file.path : file.plain;
  const key = `${path} ${weight}`;
  const font = fonts.get(key) ?? { name: `f${fonts.size}`, path, weight, cut: cutOf(file, weight) };
  fonts.set(key, font);
  return font;
}

/** Noto Serif is lighter than faces of headings, and the strokes of East Asia most of all. */
function cutOf({ path, varies }: FontFile, weight: 400 | 600): number | null {
  if (!varies) return null;
  if (/noto-serif-(jp|kr|sc|tc)/.test(path)) return weight === 600 ? 780 : 450;
  return weight === 600 ? 660 : 400;
}

interface Context {
  card: Card;
  dir: string;
  book: FontBook;
  fonts: Map<string, CardFont>;
  emoji: Set<string>;
}
