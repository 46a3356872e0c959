import { expect, test } from 'vitest';
import { textDirection } from './text-direction.ts';

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['de-CH', 'ltr'],
  ['ja', 'ltr'],
])('%s runs %s', (tag, direction) => {
  expect(textDirection(tag)).toBe(direction);
});
