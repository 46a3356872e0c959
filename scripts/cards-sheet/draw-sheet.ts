import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { drawCard } from '../../src/integrations/cards/card-drawing.ts';
import { cardJob } from '../../src/integrations/cards/card-job.ts';
import { DEFAULT_FACE, openFontBook } from '../../src/read/fonts/font-book.ts';
import type { Card } from '../../src/render/cards/card.ts';
import { portraits } from '../draw-sample/portraits.ts';

/** Draws a card as a build does; the paths of its portraits lie in `dir`. */
export function drawOne(card: Card, dir: string): Promise<Buffer> {
  return drawCard(cardJob(card, dir, book));
}

/** Puts portraits into a folder and returns their paths there. */
export async function writePortraits(dir: string): Promise<string[]> {
  const drawn = portraits().slice(0, 9);
  await mkdir(join(dir, 'authors'), { recursive: true });
  for (const { file, svg } of drawn) {
    const pixels = new Resvg(svg, { fitTo: { mode: 'width', value: 560 } }).render().asPng();
    await writeFile(join(dir, file), pixels);
  }
  return drawn.map(({ file }) => file);
}

/** All cards beside and below each other, each a third as large. */
export async function sheetOf(cards: readonly Buffer[]): Promise<Buffer> {
  const tiles = await Promise.all(
    cards.map(async (card, index) => ({
      input: await sharp(card).resize(TILE.width, TILE.height).png().toBuffer(),
      ...placeOf(index),
    })),
  );
  const rows = Math.ceil(cards.length / COLUMNS);
  const size = { width: COLUMNS * TILE.width, height: rows * TILE.height };
  const ground = sharp({ create: { ...size, channels: 3, background: '#888' } });
  return ground.composite(tiles).png().toBuffer();
}

export function placeOf(index: number): { left: number; top: number } {
  return {
    left: (index % COLUMNS) * TILE.width,
    top: Math.floor(index / COLUMNS) * TILE.height,
  };
}

export const TILE = { width: 400, height: 210 };
const COLUMNS = 4;
const book = openFontBook(DEFAULT_FACE);
