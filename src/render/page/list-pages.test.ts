import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listPages } from './list-pages.ts';

/** Newest first: post `n` is the n-th ever written. */
const written = (count: number) => Array.from({ length: count }, (_, index) => count - index);

test.each([
  { count: 0, head: 0, pages: 0 },
  { count: 1, head: 1, pages: 0 },
  { count: 19, head: 19, pages: 0 },
  { count: 20, head: 10, pages: 1 },
  { count: 25, head: 15, pages: 1 },
  { count: 30, head: 10, pages: 2 },
])('$count posts by tens: $head at the head, $pages pages', ({ count, head, pages }) => {
  const list = listPages(written(count), 10);
  expect([list.head.length, list.pages.length]).toEqual([head, pages]);
});

test('a page keeps its posts when another is written, and none is lost or shown twice', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 20 }), (count, size) => {
      const before = listPages(written(count), size);
      const after = listPages(written(count + 1), size);
      expect(after.pages.slice(0, before.pages.length)).toEqual(before.pages);
      const shown = [...after.head, ...after.pages.toReversed().flatMap(({ items }) => items)];
      expect(shown).toEqual(written(count + 1));
    }),
  );
});
