import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { builtOnce } from './built-once.ts';
import { HIDDEN_IN_LETTERS } from './nasty-letters.ts';

let dist: string;

beforeAll(async () => {
  dist = join(await builtOnce('nasty'), 'dist');
}, 300_000);

test('of a letter that is not yet public no byte is in the site: no word, name, place or image', async () => {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  expect(paths.filter((path) => HIDDEN_IN_LETTERS.test(path))).toEqual([]);
  const told = await Promise.all(
    paths.map(async (path) => HIDDEN_IN_LETTERS.exec(unpacked(await readFile(path)))?.[0]),
  );
  expect(told.filter((word) => word !== undefined)).toEqual([]);
  const page = await readFile(join(dist, 'posts/whole/index.html'), 'utf8');
  expect(page).toContain('Llanfairpwll');
});

test('ids of a post and of all the letters below it are each there once, and all their links lead there', async () => {
  for (const slug of ['whole', 'entities', 'number']) {
    const html = await readFile(join(dist, 'posts', slug, 'index.html'), 'utf8');
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const called = [...html.matchAll(/\s(?:href="#|aria-(?:describedby|labelledby)=")([^"]+)"/g)];
    const names = called.flatMap(([, name]) => decodeURIComponent(name!).split(' '));
    expect(names.filter((name) => !ids.includes(name))).toEqual([]);
  }
});

/** The search index is packed. */
function unpacked(bytes: Buffer): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('latin1');
}
