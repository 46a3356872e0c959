import { expect, test } from 'vitest';
import { freeId, freeName, idFrom } from './id.ts';

test.each([
  ['Why WASM?', 'why-wasm'],
  ['Élan & Çağ', 'elan-cag'],
  ['it’s_here--now', 'its-here-now'],
  ['page', 'the-page'],
  ['日本', ''],
])('the id of "%s" is "%s"', (text, id) => {
  expect(idFrom(text)).toBe(id);
});

test('a taken name gets a number', () => {
  const taken = new Set(['a', 'b.png']);
  expect([freeId('a', taken), freeId('a', taken)]).toEqual(['a-2', 'a-3']);
  expect(freeName('b.png', taken)).toBe('b-2.png');
});
