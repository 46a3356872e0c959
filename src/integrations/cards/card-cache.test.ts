import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCardCache, writeCachedCard } from './card-cache.ts';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rota-test-'));
});

afterEach(() => rm(dir, { recursive: true, force: true }));

test('a card is found again, and not once it was cut short', async () => {
  const { folder } = openCardCache(dir);
  const name = writeCachedCard(folder, 'key', Buffer.from('a card'));
  expect(openCardCache(dir).find('key')).toBe(name);
  expect(openCardCache(dir).find('other')).toBeNull();
  await truncate(join(folder, name), 3);
  expect(openCardCache(dir).find('key')).toBeNull();
});

test('what a killed build left half written hides no whole card', async () => {
  const { folder } = openCardCache(dir);
  const name = writeCachedCard(folder, 'key', Buffer.from('a card'));
  await writeFile(join(folder, `${name}.4711.tmp`), 'a c');
  expect(openCardCache(dir).find('key')).toBe(name);
});
