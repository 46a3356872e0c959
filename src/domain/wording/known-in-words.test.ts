import { expect, test } from 'vitest';
import { knownInWords } from './known-in-words.ts';

const many = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));

test.each([
  ['few', 'x', ['b', 'a'], 'a, b'],
  ['many: those around', 'm', many, 'h, i, j, k, l, m, n, o, p, q and 16 more'],
  ['many: at the beginning', 'A', many, 'a, b, c, d, e, f, g, h, i, j and 16 more'],
  ['many: at the end', 'zz', many, 'q, r, s, t, u, v, w, x, y, z and 16 more'],
])('%s', (_, id, known, words) => {
  expect(knownInWords(id, known)).toBe(words);
});
