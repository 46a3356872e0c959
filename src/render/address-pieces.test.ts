import { expect, test } from 'vitest';
import { addressPieces } from './address-pieces.ts';

test.each([
  ['https://blog.example/rss.xml', 'https://|blog|.example/|rss|.xml'],
  ['webcal://blog.example/a-b/', 'webcal://|blog|.example/|a-b/'],
  ['@rafael@social.example', '@rafael|@social|.example'],
  ['/search/?q=a&b#c', '/|search/|?q|=a|&b|#c'],
  ['plain', 'plain'],
  ['', ''],
])('%s may break between words', (text, pieces) => {
  expect(addressPieces(text).join('|')).toBe(pieces);
  expect(addressPieces(text).join('')).toBe(text);
});
