import type { Card } from './card.ts';
import { isSheetTinted } from './card-faces.ts';
import { box, text, textInLines } from './card-node.ts';
import type { CardNode, CardStyle } from './card-node.ts';
import { hasHangul, lineHeightOf } from './card-script.ts';
import type { FittedTitle } from './card-title.ts';

/** The name of the blog over its double rule. */
export function masthead(card: Card): CardNode {
  const { blog } = card;
  const style = { fontSize: 34, fontWeight: 600, lineHeight: lineHeightOf(blog) };
  return box({ flexDirection: 'column', flexShrink: 0 }, [text(blog, style), rules(card, 14)]);
}

/** The double rule that heads every page of the blog. */
export function rules(card: Card, marginTop: number): CardNode {
  const { accent, ink } = card.tones;
  const rule = (height: number, above: number, backgroundColor: string) =>
    box({ height, width: '100%', backgroundColor, marginTop: above });
  return box({ flexDirection: 'column', flexShrink: 0, width: '100%' }, [
    rule(6, marginTop, isSheetTinted(card) ? ink : accent),
    rule(1, 4, ink),
  ]);
}

export function title({ title: words }: Card, fit: FittedTitle): CardNode {
  const { size, lines: even, most, lineHeight } = fit;
  const style = { fontSize: size, fontWeight: 600, lineHeight, marginTop: 24, flexShrink: 0 };
  const letterSpacing = isTight(words) ? -0.01 * size : 0;
  return textInLines(words, { ...style, ...breaking(words), letterSpacing }, { even, most });
}

function breaking(words: string): CardStyle {
  return hasHangul(words) ? { wordBreak: 'keep-all', overflowWrap: 'break-word' } : {};
}

/** Letters that join, or are as wide as high, are not moved together. */
function isTight(words: string): boolean {
  return lineHeightOf(words) < 1.2;
}

/** Names, or a role, and what is to be said of them. */
export function byline({ byline: names, note, tones }: Card, style: BylineStyle): CardNode {
  const { note: fontSize, noteLines, lines } = style;
  const strong = { fontSize: 36, fontWeight: 600, lineHeight: lineHeightOf(names) + 0.1 };
  const plain = { fontSize, fontWeight: 400, lineHeight: lineHeightOf(note) + 0.16 };
  return box({ flexDirection: 'column', flexShrink: 0, marginTop: 18 }, [
    names === '' ? null : text(names, strong, lines),
    note === '' ? null : text(note, { ...plain, color: tones.quiet }, noteLines),
  ]);
}

interface BylineStyle {
  /** Size of the note's letters in pixels. */
  note: number;
  noteLines: number;
  /** Of the names. */
  lines: number;
}
