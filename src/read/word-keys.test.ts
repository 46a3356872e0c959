import { expect, test } from 'vitest';
import { wordKeys as keysOfPages } from '../words/table-of.ts';
import { wordKeys } from './word-keys.ts';

test('the keys that are checked are those that pages use', () => {
  expect(wordKeys()).toEqual(keysOfPages());
});
