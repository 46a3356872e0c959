import { lineHeightOf } from './card-script.ts';
import { evenLines, layOut, textWidth } from './card-lines.ts';

/**
 * The largest of a few sizes at which a title fits into a box, measured by the usual width of its
 * letters: no line breaks within a word as long as a smaller size would spare it, and fewer lines
 * are worth a size that is hardly smaller.
 */
export function fitTitle(title: string, area: TitleArea): FittedTitle {
  const lineHeight = lineHeightOf(title);
  const sizes = SIZES.filter((size) => size <= area.largest);
  const fits = sizes.map((size) => {
    const { lines, breaksWord } = layOut(title, area.width / size);
    const most = Math.floor(area.height / (size * lineHeight));
    return { size, lines, most, isWhole: lines <= most, breaksWord };
  });
  const sound = fits.filter(({ isWhole, breaksWord }) => isWhole && !breaksWord);
  const largest = sound[0] ?? fits.find(({ isWhole }) => isWhole) ?? fits.at(-1)!;
  const fewer = sound.find(({ lines }) => lines < largest.lines);
  const isWorth = fewer !== undefined && fewer.size >= largest.size * NEARLY;
  const { size, lines, most, isWhole, breaksWord } = isWorth ? fewer : largest;
  const even = isWhole && !breaksWord ? evenLines(title, lines, area.width / size) : null;
  return { size, most, lineHeight, lines: even };
}

/** Whether a text fits into one line, by the usual width of its letters. */
export function fitsOneLine(text: string, size: number, width: number): boolean {
  return textWidth(text) * size <= width;
}

const SIZES = [128, 116, 104, 92, 84, 76, 70, 64, 58, 53, 48, 44];

/** What is so large for the largest is hardly smaller. */
const NEARLY = 0.89;

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
  most: number;
  lineHeight: number;
  /** The title in lines of about one length; null where it does not fit, or breaks a word. */
  lines: string[] | null;
}
