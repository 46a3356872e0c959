import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { letterAnchor } from './addresses.ts';
import { isPageId } from './page-ids.ts';

test('every id that a component gives a part of a page is kept from texts', () => {
  const sources = globSync('src/{components,layouts,pages}/**/*.astro').map((path) =>
    readFileSync(path, 'utf8'),
  );
  const ids = sources.flatMap((text) =>
    [...text.matchAll(/\sid=(?:"|\{')([\w-]+)/g)].map(([, id]) => id!),
  );
  expect(ids.length).toBeGreaterThan(20);
  expect([...new Set(ids)].filter((id) => !isPageId(id))).toEqual([]);
});

test('so is that of every letter, and no other', () => {
  expect(isPageId(letterAnchor('one/2026-05-08-jo'))).toBe(true);
  expect(isPageId('letter-one-2026-05-08-jo-fn-1')).toBe(true);
  expect(
    ['letter-to-jo', 'share', 'letter-2026', 'a-letter-2026-05-08-jo'].filter(isPageId),
  ).toEqual([]);
});
