import type { Card } from './card.ts';
import { box, text } from './card-node.ts';
import type { CardNode } from './card-node.ts';
import { lineHeightOf } from './card-script.ts';
import { fitsOneLine } from './card-title.ts';

/** Topic and series, small above the title: beside each other where there is room, else in two lines. */
export function cardKicker(card: Card, width: number): CardNode | null {
  const lines = kickerLines(card, width);
  if (lines === 0) return null;
  const { topic, series, tones } = card;
  const style = (words: string) => ({ fontSize: SIZE, lineHeight: lineHeightOf(words) });
  const direction = lines === 1 ? { columnGap: GAP } : { flexDirection: 'column', rowGap: 2 };
  return box({ ...direction, flexShrink: 0, marginTop: 22, marginBottom: -12 }, [
    topic === null ? null : text(topic, { ...style(topic), fontWeight: 600 }),
    series === null ? null : text(series, { ...style(series), color: tones.quiet }),
  ]);
}

/** How many lines topic and series take. */
export function kickerLines({ topic, series }: Card, width: number): number {
  const words = [topic, series].filter((one) => one !== null);
  if (words.length < 2) return words.length;
  return fitsOneLine(words.join(''), SIZE, width - GAP) ? 1 : 2;
}

/** Height of a further line in pixels. */
export const KICKER_LINE = 38;

const SIZE = 30;
const GAP = 20;
