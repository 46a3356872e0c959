import { expect, test } from 'vitest';
import { opensWithQuote } from './opens-with-quote.ts';

test.each([
  ['“A promise”, she said', true],
  ['„Ein Versprechen“', true],
  ['« Une promesse »', true],
  ['\n  ‘so', true],
  ['A “promise”', false],
  ['', false],
])('%j begins with a quotation mark: %j', (text, expected) => {
  expect(opensWithQuote(text)).toBe(expected);
});
