/**
 * The widths in which a picture is made, the largest at most `most` and never larger than the picture
 * is: each half as large again as the one before.
 */
export function pictureWidths({ width, height }: Size, most: number): number[] {
  const highest = Math.floor((MOST_HIGH * width) / height);
  const widths = [Math.max(1, Math.min(width, most, highest))];
  for (;;) {
    const next = Math.round(widths[0]! / STEP);
    if (next < SMALLEST) return widths;
    widths.unshift(next);
  }
}

/** Every second of them, the largest included. */
export function coarser(widths: readonly number[]): number[] {
  return widths.filter((_, index) => (widths.length - 1 - index) % 2 === 0);
}

const STEP = 1.5;
/** A phone of 360 pixels shows 324 of them, its gutters apart. */
const SMALLEST = 324;
/** WebP knows none above 16,383, AVIF as sharp writes it none above 16,384. */
const MOST_HIGH = 16_000;

interface Size {
  width: number;
  height: number;
}
