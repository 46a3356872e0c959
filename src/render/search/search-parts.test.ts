import { expect, test } from 'vitest';
import type { SearchEntry } from './search-entries.ts';
import { searchParts } from './search-parts.ts';

const entries = Array.from({ length: 300 }, (_, at) => entry(`/posts/post-${at}/`, 'en'));

test('P6: one part for a language, people and posts together, as long as it is not too large', () => {
  const all = [entry('/authors/ada/', 'en'), ...entries, entry('/posts/flut/', 'de')];
  expect(
    searchParts(all).map(({ language, at, entries: own }) => [language, at, own.length]),
  ).toEqual([
    ['en', 0, 301],
    ['de', 0, 1],
  ]);
});

test('P5: of more, each part has its share, and each page is in one', () => {
  const parts = searchParts(entries, 100);
  expect(parts.map(({ at }) => at)).toEqual([0, 1, 2]);
  for (const part of parts) expect(part.entries.length).toBeGreaterThan(60);
  const urls = parts.flatMap((part) => part.entries.map(({ url }) => url));
  expect(urls.toSorted()).toEqual(entries.map(({ url }) => url).toSorted());
});

test('P5: a page that goes changes its own part alone', () => {
  const [before, after] = [entries, entries.slice(0, -1)].map((list) => searchParts(list, 100));
  const changed = before!.filter((part, at) => part.entries.length !== after![at]!.entries.length);
  expect(changed).toHaveLength(1);
});

function entry(url: string, language: string): SearchEntry {
  return {
    kind: 'post',
    url,
    language,
    title: '',
    also: [],
    texts: [],
    filters: {},
    body: null,
    letters: [],
  };
}
