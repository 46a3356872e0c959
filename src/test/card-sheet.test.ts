import { mkdtemp, rm } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  drawOne,
  placeOf,
  sheetOf,
  TILE,
  writePortraits,
} from '../../scripts/cards-sheet/draw-sheet.ts';
import { nastyCards } from '../../scripts/cards-sheet/nasty-cards.ts';
import type { Card } from '../render/cards/card.ts';

/**
 * A sheet of cards as somebody has looked at it. After a change that is meant, draw it anew with
 * `npm run cards:sheet` and look at it.
 */
const SHEET = join(import.meta.dirname, 'card-sheet.webp');

const NAMES = Object.keys(nastyCards(['']));
let dir: string;
let cards: Card[];
let drawn: Buffer[];
/** Every connection that drawing has asked for. */
const asked: unknown[] = [];
let golden: Buffer;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rota-sheet-'));
  cards = Object.values(nastyCards(await writePortraits(dir)));
  drawn = [];
  const connect = vi.spyOn(Socket.prototype, 'connect').mockImplementation((...given) => {
    asked.push(given);
    throw new Error('There is no network.');
  });
  await expect(fetch('http://127.0.0.1:4999/')).rejects.toThrow();
  for (const card of cards) drawn.push(await drawOne(card, dir));
  connect.mockRestore();
  golden = await sharp(SHEET).png().toBuffer();
}, 120_000);

afterAll(() => rm(dir, { recursive: true, force: true, maxRetries: 3 }));

test('O2: there are 24 nasty cards, and the picture is of all of them', async () => {
  expect(NAMES).toHaveLength(24);
  const { width, height } = await sharp(golden).metadata();
  expect({ width, height }).toEqual({ width: 4 * TILE.width, height: 6 * TILE.height });
});

test.each(NAMES.map((name, at) => [name, at] as const))('O2: %s looks as it did', async (_, at) => {
  expect(await difference(drawn[at]!, at)).toBeLessThan(TOLERANCE);
});

test('O1: drawing asks no network', () => {
  // One to see that it would be noticed.
  expect(asked).toHaveLength(1);
});

test('O1: each of them is a JPEG of 1200 by 630 pixels and at most 100 KB', async () => {
  for (const bytes of drawn) {
    const { format, width, height } = await sharp(bytes).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
    expect(bytes.length).toBeLessThanOrEqual(100_000);
  }
});

test('the comparison notices a letter that is another, or out of place', async () => {
  const at = NAMES.indexOf('Polish and Czech');
  const changed = (title: string) => drawOne({ ...cards[at]!, title }, dir);
  const { title } = cards[at]!;
  expect(await difference(await changed(title.replace('ó', 'o')), at)).toBeGreaterThan(TOLERANCE);
  expect(await difference(await changed(title.replace('ą', 'ę')), at)).toBeGreaterThan(TOLERANCE);
  const moved = await sharp(drawn[at]!).extract({ left: 6, top: 0, width: 1194, height: 630 });
  const shifted = await moved.extend({ right: 6, background: '#fff' }).jpeg().toBuffer();
  expect(await difference(shifted, at)).toBeGreaterThan(TOLERANCE);
});

test('and not what another machine rounds otherwise', async () => {
  for (const [at, bytes] of drawn.entries()) {
    const rounded = sharp(bytes).linear(1, at % 2 === 0 ? 2 : -2);
    expect(await difference(await rounded.jpeg({ quality: 70 }).toBuffer(), at)).toBeLessThan(
      TOLERANCE,
    );
  }
});

test('O3: the same card is the same in every byte', async () => {
  expect((await drawOne(cards[0]!, dir)).equals(drawn[0]!)).toBe(true);
});

/** The greatest difference of a small part of the card from that on the sheet, out of 255. */
async function difference(card: Buffer, at: number): Promise<number> {
  const place = { ...placeOf(at), ...TILE };
  const kept = await parts(sharp(golden).extract(place));
  const found = await parts(sharp(await sheetOf([card])).extract({ left: 0, top: 0, ...TILE }));
  return Math.max(...found.map((value, index) => Math.abs(value - kept[index]!)));
}

/** Brightness of squares of five pixels: about as wide as a letter of a title is thick. */
async function parts(image: Sharp): Promise<number[]> {
  const { width, height } = { width: TILE.width / PART, height: TILE.height / PART };
  const raw = await sharp(await image.png().toBuffer())
    .removeAlpha()
    .greyscale()
    .resize(width, height, { kernel: 'lanczos2', fit: 'fill' })
    .raw()
    .toBuffer();
  return [...raw];
}

const PART = 5;
/** Another machine, or a lossy picture, makes at most half of it; a letter more than twice. */
const TOLERANCE = 30;
