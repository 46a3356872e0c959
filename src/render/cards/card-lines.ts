import { LONE_LETTER, WIDE_LETTER } from './card-script.ts';

/** How many lines of `width` (in sizes of the letter) a text takes, each filled before the next. */
export function layOut(text: string, width: number): { lines: number; breaksWord: boolean } {
  let lines = 1;
  let used = 0;
  let breaksWord = false;
  for (const word of wordsOf(text)) {
    const needed = textWidth(word.trimEnd());
    if (used > 0 && used + needed > width) {
      lines++;
      used = 0;
    }
    if (needed > width) {
      breaksWord = true;
      lines += Math.ceil(needed / width) - 1;
      used = needed % width;
    } else used += textWidth(word);
  }
  return { lines, breaksWord };
}

/**
 * The text in `count` lines, of all ways to break it the one whose lines differ least from each
 * other, rather not at a hyphen. It must fit, and no word be wider than a line.
 */
export function evenLines(text: string, count: number, width: number): string[] {
  const words = wordsOf(text);
  let best: Broken[] = [{ lines: [], cost: 0 }];
  for (let number = 1; number <= count; number++) best = withOneLineMore(best, words, width);
  return best[words.length]?.lines ?? [text];
}

/** The best ways to break the first so many words, by their number, from those with a line less. */
function withOneLineMore(before: Broken[], words: string[], width: number): Broken[] {
  const after: Broken[] = [];
  for (const [from, broken] of before.entries()) {
    if (broken === undefined) continue;
    for (let to = from + 1; to <= words.length; to++) {
      const line = words.slice(from, to).join('').trimEnd();
      const room = width - textWidth(line);
      if (room < 0) break;
      const hyphen = words[to - 1]!.endsWith('-') ? width / 3 : 0;
      const cost = broken.cost + room ** 2 + hyphen ** 2;
      // Of two that are as even, the one with more in its first lines.
      if (cost > (after[to]?.cost ?? Infinity)) continue;
      after[to] = { lines: [...broken.lines, line], cost };
    }
  }
  return after;
}

/** In sizes of the letter. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text.replace(EMOJI, '🙂')) {
    width += WIDTHS.find(([kind]) => kind.test(sign))![1];
  }
  return width * SAFETY;
}

/**
 * What stays together on a line, with the space after it: words, and characters of East Asia, which
 * stand alone but for marks that must not begin or end a line.
 */
function wordsOf(text: string): string[] {
  return text.match(WORDS) ?? [];
}

const OPENING = '「『（《〈【〔［｛';
const CLOSING = '」』）》〉】〕］｝、。，．！？：；…ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々';
const WORDS = new RegExp(
  `[${OPENING}]*${LONE_LETTER.source}[${CLOSING}]*\\s*|(?:(?!${LONE_LETTER.source})[^\\s-])+-*\\s*|[\\s-]+`,
  'gu',
);

/** Many are made of several signs, such as a family or a flag. */
const EMOJI = /\p{RGI_Emoji}/gv;

/** Measured on Fraunces and Noto Serif in the weight of headings. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\s/u, 0.25],
  [/[\p{M}\p{Cf}]/u, 0],
  [WIDE_LETTER, 1],
  [/\p{Extended_Pictographic}|\p{Regional_Indicator}/u, 1.15],
  [/[ijl.,:;!'’|()[\]‘"]/u, 0.33],
  [/[frstz1I“”/-]/u, 0.45],
  [/[acegvxyJ7?5<>+=–]/u, 0.57],
  [/[mMW@wH—]/u, 0.94],
  [/\p{Script=Arabic}/u, 0.42],
  [/\p{Script=Hebrew}/u, 0.54],
  [/\p{Script=Cyrillic}|\p{Script=Devanagari}/u, 0.67],
  [/\p{Lu}/u, 0.74],
  [/./su, 0.62],
];
const SAFETY = 1.03;

/** The first words in so many lines; `cost` is small where they are even. */
interface Broken {
  lines: string[];
  cost: number;
}
