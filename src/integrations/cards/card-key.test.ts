import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_FACE, openFontBook } from '../../read/fonts/font-book.ts';
import type { Card } from '../../render/cards/card.ts';
import { tonesOf } from '../../render/look/tones.ts';
import { programDir } from '../program.ts';
import { cardJob } from './card-job.ts';
import { cardKeys } from './card-key.ts';

const DIR = '/blog';
const PORTRAIT = join(DIR, 'authors/ada.jpg');
const LIBRARIES = { vips: '8.18.0' };

/** Something else in each part of a card. */
const OTHERS: { [Part in keyof Card]: Card[Part] } = {
  kind: 'author',
  language: 'he',
  blog: 'Slack Tide',
  topic: null,
  series: 'The ledger · 3',
  title: 'High waters',
  byline: 'Ada Okafor, Bo Lind',
  note: 'Engineers',
  faces: [{ portrait: 'authors/bo.jpg', initials: 'AO' }],
  tones: tonesOf('#7a1f5c').light,
};

test.each(Object.entries(OTHERS))('O3: another %s is another key', (part, other) => {
  expect(keyOf({ [part]: other })).not.toBe(keyOf());
});

test('O3: other bytes of anything that is read are another key', () => {
  const paths = pathsRead();
  const names = paths.map((path) => relative(programDir, path).replaceAll('\\', '/'));
  for (const part of [
    'src/integrations/cards/card-drawing.ts',
    'node_modules/satori/package.json',
    'node_modules/@resvg/resvg-js/package.json',
    'node_modules/@fontsource/fraunces/files/fraunces-latin-600-normal.woff2',
    'node_modules/@iconify-json/twemoji/package.json',
  ]) {
    expect(names).toContain(part);
  }
  expect(paths).toContain(PORTRAIT);
  const usual = keyOf();
  for (const path of paths) expect([path, keyOf({}, path) === usual]).toEqual([path, false]);
});

test('O3: all code that draws is read', () => {
  const code = codeBehind(join(import.meta.dirname, 'card-drawing.ts'));
  expect(code.size).toBeGreaterThan(5);
  const known = pathsRead();
  expect([...code].filter((path) => !known.includes(path))).toEqual([]);
});

test('O3: another version of what encodes is another key', () => {
  const other = cardKeys(DIR, { read, libraries: { vips: '8.18.1' } });
  expect(other(jobOf())).not.toBe(keyOf());
});

test('O3: what is not on the card leaves the key as it is', () => {
  expect(keyOf()).toBe(keyOf());
  // A face of another card, and a blog that lies elsewhere.
  expect(keyOf({}, join(DIR, 'authors/bo.jpg'))).toBe(keyOf());
  const elsewhere = cardKeys('/elsewhere', { read, libraries: LIBRARIES });
  expect(elsewhere(jobOf({}, '/elsewhere'))).toBe(keyOf());
});

/** A file of the program and all others that it runs, but for what finds packages. */
function codeBehind(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path) || path.endsWith('package-folder.ts')) return found;
  found.add(path);
  const imports = readFileSync(path, 'utf8').matchAll(/^import (?!type)[^;]*'(\.[^']+)';/gm);
  for (const [, name] of imports) codeBehind(join(dirname(path), name!), found);
  return found;
}

function keyOf(changes: Partial<Card> = {}, changed = ''): string {
  const readChanged = (path: string) =>
    path === changed ? Buffer.concat([read(path), Buffer.from(' ')]) : read(path);
  return cardKeys(DIR, { read: readChanged, libraries: LIBRARIES })(jobOf(changes));
}

function jobOf(changes: Partial<Card> = {}, dir = DIR) {
  return cardJob({ ...card(), ...changes }, dir, openFontBook(DEFAULT_FACE));
}

function pathsRead(): string[] {
  const paths = new Set<string>();
  const noting = (path: string) => {
    paths.add(path);
    return read(path);
  };
  cardKeys(DIR, { read: noting, libraries: LIBRARIES })(jobOf());
  return [...paths];
}

/** Of portraits there are none. */
function read(path: string): Uint8Array {
  return path.endsWith('.jpg')
    ? Buffer.from(path.slice(path.lastIndexOf('/')))
    : readFileSync(path);
}

function card(): Card {
  return {
    kind: 'post',
    language: 'en',
    blog: 'Slack Water',
    topic: 'Tides',
    series: 'The ledger · 2',
    title: 'High water 🌊',
    byline: 'Ada Okafor',
    note: 'Engineer',
    faces: [{ portrait: 'authors/ada.jpg', initials: 'AO' }],
    tones: tonesOf('#0b5d4b').light,
  };
}
