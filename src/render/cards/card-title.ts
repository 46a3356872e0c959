/**
 * The largest of a few sizes at which a title fits into a box, measured by the usual width of its
 * letters: no line breaks within a word as long as a smaller size would spare it.
 */
export function fitTitle(title: string, area: TitleArea): FittedTitle {
  const lineHeight = lineHeightOf(title);
  const sizes = SIZES.filter((size) => size <= area.largest);
  const fits = sizes.map((size) => {
    const { lines, breaksWord } = layOut(title, area.width / size);
    const most = Math.floor(area.height / (size * lineHeight));
    return { size, lines, most, isWhole: lines <= most, breaksWord };
  });
  const { size, lines, most } =
    fits.find(({ isWhole, breaksWord }) => isWhole && !breaksWord) ??
    fits.find(({ isWhole }) => isWhole) ??
    fits.at(-1)!;
  // Where there is no line to spare the letters must not be wider than they were taken for.
  const spare = lines < most ? size / 3 : size;
  const width = Math.min(area.width, evenWidth(title, lines, area.width, size) + spare);
  return { size, lines: most, lineHeight, width: Math.ceil(width) };
}

/** The narrowest box in which the title takes no more lines, so that the last is not one word. */
function evenWidth(title: string, lines: number, widest: number, size: number): number {
  let width = widest;
  while (width > widest / 2) {
    const next = layOut(title, (width - size / 4) / size);
    if (next.lines > lines || next.breaksWord) break;
    width -= size / 4;
  }
  return Math.ceil(width);
}

/** Scripts that build upwards and downwards need more air than Latin. */
export function lineHeightOf(text: string): number {
  if (/\p{Script=Arabic}|\p{Script=Devanagari}/u.test(text)) return 1.42;
  return WIDE.test(text) ? 1.26 : 1.1;
}

/** Korean has spaces, and breaks only there. */
export function hasHangul(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text);
}

const SIZES = [128, 116, 104, 92, 84, 76, 70, 64, 58, 53, 48, 44, 40, 36];
/** Each stands alone: a line may break before it. */
const SINGLE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEFー]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEFー]/u;

/** How many lines of `width` (in sizes of the letter) the title takes. */
function layOut(title: string, width: number): { lines: number; breaksWord: boolean } {
  let lines = 1;
  let used = 0;
  let breaksWord = false;
  for (const word of wordsOf(title)) {
    const needed = widthOf(word.trimEnd());
    if (used > 0 && used + needed > width) {
      lines++;
      used = 0;
    }
    if (needed > width) {
      breaksWord = true;
      lines += Math.ceil(needed / width) - 1;
      used = needed % width;
    } else used += widthOf(word);
  }
  return { lines, breaksWord };
}

/** What stays together on a line, with the space after it; characters of East Asia stand alone. */
function wordsOf(title: string): string[] {
  return title.match(WORDS) ?? [];
}

const WORDS = new RegExp(
  `${SINGLE.source}\\s*|(?:(?!${SINGLE.source})[^\\s-])+-*\\s*|[\\s-]+`,
  'gu',
);

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text.replace(EMOJI, '🙂')) {
    width += WIDTHS.find(([kind]) => kind.test(sign))![1];
  }
  return width * SAFETY;
}

/** Many are made of several signs, such as a family or a flag. */
const EMOJI = /\p{RGI_Emoji}/gv;

/** Measured on Fraunces and Noto Serif in the weight of headings. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\s/u, 0.22],
  [/[\p{M}\p{Cf}]/u, 0],
  [WIDE, 1],
  [/\p{Extended_Pictographic}|\p{Regional_Indicator}/u, 1.15],
  [/[ijl.,:;!'’|()[\]‘1I]/u, 0.35],
  [/[frtsc"“”*-]/u, 0.47],
  [/[mwMW@]/u, 0.95],
  [/\p{Script=Arabic}/u, 0.5],
  [/\p{Script=Hebrew}/u, 0.54],
  [/\p{Script=Cyrillic}|\p{Script=Devanagari}/u, 0.68],
  [/\p{Lu}/u, 0.76],
  [/./su, 0.6],
];
const SAFETY = 1.03;

export interface TitleArea {
  /** The largest size wanted. */
  largest: number;
  width: number;
  height: number;
}

export interface FittedTitle {
  /** In pixels. */
  size: number;
  /** How many lines there is room for. */
  lines: number;
  lineHeight: number;
  /** Of the box, at most that of the area. */
  width: number;
}
