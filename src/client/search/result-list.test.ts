import { expect, test } from 'vitest';
import type { PagefindResult } from './pagefind.ts';
import { listByDay, listByScore } from './result-list.ts';

test('the best come first, whatever part they are from, and each once', async () => {
  const list = listByScore([[result('a', 3), result('b', 1)], [result('c', 2)]]);
  expect(list.total).toBe(3);
  expect(await urls(list.next(2))).toEqual(['a', 'c']);
  expect(await urls(list.next(2))).toEqual(['b']);
  expect(await urls(list.next(2))).toEqual([]);
});

test('the newest come first across lists that are in order', async () => {
  const list = listByDay([
    [result('2026-11-03'), result('2026-09-01')],
    [],
    [result('2026-10-01'), result('2020-01-01')],
  ]);
  expect(list.total).toBe(4);
  expect(await urls(list.next(3))).toEqual(['2026-11-03', '2026-10-01', '2026-09-01']);
  expect(await urls(list.next(3))).toEqual(['2020-01-01']);
  expect(await urls(list.next(3))).toEqual([]);
});

test('what cannot be loaded is counted, and the rest is given', async () => {
  const lost = { score: 9, data: () => Promise.reject(new Error('cut')) };
  const byScore = listByScore([[lost, result('b', 1)]]);
  expect(await urls(byScore.next(2))).toEqual(['b']);
  expect(byScore.missing).toBe(1);
  const byDay = listByDay([[lost, result('2026-01-01')], [result('2025-01-01')]]);
  expect(await urls(byDay.next(2))).toEqual(['2026-01-01', '2025-01-01']);
  expect(byDay.missing).toBe(1);
});

async function urls(pages: Promise<{ url: string }[]>): Promise<string[]> {
  return (await pages).map(({ url }) => url);
}

function result(url: string, score = 0): PagefindResult {
  const page = {
    url,
    meta: {},
    filters: { day: [url] },
    content: '',
    excerpt: '',
    sub_results: [],
  };
  return { score, data: async () => page };
}
