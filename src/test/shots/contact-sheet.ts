import { join } from 'node:path';
import sharp from 'sharp';
import type { OverlayOptions } from 'sharp';
import type { Picture } from './take-pictures.ts';

/**
 * Puts the upper part of all pictures on one sheet: a row for each page, light beside dark, under
 * what there is to see and where. Returns the sheet's path.
 */
export async function contactSheet(pictures: readonly Picture[], folder: string): Promise<string> {
  const rows = [...Map.groupBy(pictures, ({ file, caption, path }) => keyOf(file, caption, path))];
  const placed = await Promise.all(rows.map(([, row], index) => placeRow(row, index)));
  const width = Math.max(...placed.map((row) => row.width));
  const sheet = join(folder, 'sheet.jpg');
  await sharp({ create: { width, height: rows.length * ROW, channels: 3, background: '#53585d' } })
    .composite(placed.flatMap((row) => row.pictures))
    .jpeg({ quality: 84, mozjpeg: true })
    .toFile(sheet);
  return sheet;
}

const GAP = 12;
const LABEL = 34;
const TALL = 460;
const ROW = LABEL + TALL + GAP;

/** How wide a picture stands on the sheet: narrow ones larger, so that all can be read. */
export function widthOnSheet(width: number): number {
  return Math.round(width * Math.min(0.42, 0.17 + 90 / width));
}

/** Two blogs may both have a front page. */
function keyOf(file: string, caption: string, path: string): string {
  return JSON.stringify([join(file, '..'), path, caption]);
}

async function placeRow(row: Picture[], index: number): Promise<Row> {
  const top = index * ROW;
  const pictures: OverlayOptions[] = [{ input: label(row), left: GAP, top }];
  let left = GAP;
  for (const { file, width } of bySchemes(row)) {
    const scaled = widthOnSheet(width);
    pictures.push({ input: await upperPart(file, scaled), left, top: top + LABEL });
    left += scaled + GAP;
  }
  return { pictures, width: left };
}

function bySchemes(row: Picture[]): Picture[] {
  return [...Map.groupBy(row, ({ scheme }) => scheme).values()].flat();
}

async function upperPart(file: string, width: number): Promise<Buffer> {
  const whole = await sharp(file).resize({ width }).png().toBuffer({ resolveWithObject: true });
  const height = Math.min(TALL, whole.info.height);
  return sharp(whole.data).extract({ left: 0, top: 0, width, height }).png().toBuffer();
}

function label([first]: Picture[]): Buffer {
  const text = first === undefined ? '' : `${first.caption}  ${first.path}`;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="${LABEL}"><text y="24" font-family="sans-serif" font-size="17" fill="#fff">${escaped}</text></svg>`,
  );
}

interface Row {
  pictures: OverlayOptions[];
  width: number;
}
