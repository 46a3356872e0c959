import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Card } from '../../render/cards/card.ts';
import { tonesOf } from '../../render/look/tones.ts';

/** What is read of fonts and emoji while a card is planned and drawn. */
const found: string[] = [];
const readFileSync = fs.readFileSync;

beforeAll(() => {
  const noting = (...given: Parameters<typeof readFileSync>) => {
    const name = basename(String(given[0]));
    if (/\.woff2$|^(icons|chars)\.json$/.test(name)) found.push(name);
    return readFileSync(...given);
  };
  fs.readFileSync = noting as typeof readFileSync;
  syncBuiltinESMExports();
});

beforeEach(() => {
  found.length = 0;
});

afterAll(() => {
  fs.readFileSync = readFileSync;
  syncBuiltinESMExports();
});

test('O2: an English card reads two fonts: the face in the weights of titles and of texts', async () => {
  await draw({});
  expect(new Set(found)).toEqual(
    new Set(['fraunces-latin-600-normal.woff2', 'fraunces-latin-400-normal.woff2']),
  );
});

test('O2: a second card reads nothing again', async () => {
  await draw({ title: 'Low water' });
  expect(found).toEqual([]);
});

test('O2: a Japanese title reads the parts of one family that have its characters', async () => {
  await draw({ language: 'ja', title: '潮汐' });
  const families = found.map((name) => name.replace(/-(\d+|latin|japanese)-wght.*$/, ''));
  expect(new Set(families)).toEqual(new Set(['noto-serif-jp']));
  expect(new Set(found).size).toBeLessThanOrEqual(4);
});

test('O2: the set of emoji is read where there is one', async () => {
  await draw({ title: 'Low water 🌊' });
  expect(found).toEqual(expect.arrayContaining(['chars.json', 'icons.json']));
});

async function draw(changes: Partial<Card>): Promise<void> {
  // Opened here, since whatever is imported before has its reader already.
  const { DEFAULT_FACE, openFontBook } = await import('../../read/fonts/font-book.ts');
  const { cardJob } = await import('./card-job.ts');
  const { drawCard } = await import('./card-drawing.ts');
  await drawCard(cardJob({ ...CARD, ...changes }, '', openFontBook(DEFAULT_FACE)));
}

const CARD: Card = {
  kind: 'post',
  language: 'en',
  blog: 'Slack Water',
  topic: 'Tides',
  series: 'The ledger',
  title: 'High water',
  byline: 'Ada Okafor',
  note: 'Engineer',
  faces: [{ portrait: null, initials: 'AO' }],
  tones: tonesOf('#0b5d4b').light,
};
