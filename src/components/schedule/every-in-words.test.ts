import { expect, test } from 'vitest';
import { makeWords } from '../../words/words.ts';
import { everyInWords } from './every-in-words.ts';

test.each([
  [1, 'every day'],
  [7, 'every week'],
  [10, 'every ten days'],
  [14, 'every two weeks'],
  [30, 'every 30 days'],
  [84, 'every twelve weeks'],
  [91, 'every 13 weeks'],
])('%i days are "%s"', (days, text) => {
  expect(everyInWords(days, makeWords({ language: 'en' }))).toBe(text);
});

test('the owners may replace the words', () => {
  const strings = { 'every-weeks.other': 'alle {number} Wochen', 'small-numbers': '0 1 zwei' };
  const words = makeWords({ language: 'de', strings });
  expect(everyInWords(14, words)).toBe('alle zwei Wochen');
  expect(everyInWords(21, words)).toBe('alle 3 Wochen');
});
