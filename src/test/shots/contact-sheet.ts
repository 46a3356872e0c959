import { join } from 'node:path';
import sharp from 'sharp';
import type { OverlayOptions } from 'sharp';
import type { Picture } from './take-pictures.ts';

/**
 * Puts the upper part of all pictures on one sheet: a row for each page, light beside dark, under
 * its address. Returns the sheet's path.
 */
export async function contactSheet(pictures: Picture[], folder: string): Promise<string> {
  const rows = [...Map.groupBy(pictures, ({ path }) => path)];
  const placed = await Promise.all(rows.map(([path, row], index) => placeRow(path, row, index)));
  const width = Math.max(...placed.map((row) => row.width));
  const sheet = join(folder, 'sheet.png');
  await sharp({ create: { width, height: rows.length * ROW, channels: 3, background: '#8a8f94' } })
    .composite(placed.flatMap((row) => row.pictures))
    .png({ compressionLevel: 6 })
    .toFile(sheet);
  return sheet;
}

const GAP = 16;
const LABEL = 40;
const TALL = 760;
const ROW = LABEL + TALL + GAP;

/** Telephones are shown larger than screens, so that both can be read. */
const scaleOf = (width: number) => (width < 600 ? 1 / 2 : 1 / 3);

async function placeRow(path: string, row: Picture[], index: number): Promise<Row> {
  const pictures: OverlayOptions[] = [{ input: label(path), left: GAP, top: index * ROW }];
  let left = GAP;
  for (const { file, width } of bySchemes(row)) {
    const scaled = Math.round(width * scaleOf(width));
    pictures.push({ input: await upperPart(file, scaled), left, top: index * ROW + LABEL });
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
  return sharp(whole.data).extract({ left: 0, top: 0, width, height }).toBuffer();
}

function label(text: string): Buffer {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="${LABEL}"><text y="28" font-family="sans-serif" font-size="20" fill="#fff">${escaped}</text></svg>`,
  );
}

interface Row {
  pictures: OverlayOptions[];
  width: number;
}
