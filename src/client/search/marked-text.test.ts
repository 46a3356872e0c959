import { expect, test } from 'vitest';
import { markedPieces, withDots } from './marked-text.ts';

test('what was found is told apart from the text around it', () => {
  expect(markedPieces('Spring <mark>tides</mark> and <mark>neaps</mark>')).toEqual([
    { text: 'Spring ', isMarked: false },
    { text: 'tides', isMarked: true },
    { text: ' and ', isMarked: false },
    { text: 'neaps', isMarked: true },
  ]);
});

test('the text of an element stays text', () => {
  expect(markedPieces('&lt;img src=x onerror=y&gt; AT&T')).toEqual([
    { text: '<img src=x onerror=y> AT&T', isMarked: false },
  ]);
});

test.each([
  ['in the middle', 'b c', '…b c…'],
  ['at the beginning', 'a b', 'a b…'],
  ['at the end', 'c d', '…c d'],
  ['the whole', 'a b c d', 'a b c d'],
])('an excerpt %s has dots where the text goes on', (_, excerpt, shown) => {
  const pieces = withDots(markedPieces(excerpt), 'a b c d');
  expect(pieces.map(({ text }) => text).join('')).toBe(shown);
});

test('after the end of a sentence the dots stand apart', () => {
  const pieces = withDots(markedPieces('It <mark>rises.</mark>'), 'It rises. It falls.');
  expect(pieces.map(({ text }) => text).join('')).toBe('It rises. …');
});
