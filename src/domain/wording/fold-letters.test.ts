import { expect, test } from 'vitest';
import { foldedWords, foldLetters, wordsOf } from './fold-letters.ts';

test.each([
  ['accents', 'Müller, café', 'muller, cafe'],
  [
    'letters that have no accent',
    'Łódź Øresund Straße Þór Æbelø',
    'lodz oresund strasse thor aebelo',
  ],
  ['Greek', 'Παλίρροια', 'παλιρροια'],
  ['Korean, which is put together again', '항구', '항구'],
  ['a dot above a capital', 'İstanbul', 'istanbul'],
])('%s are folded', (_, text, folded) => {
  expect(foldLetters(text)).toBe(folded);
});

test('Devanagari keeps its vowels, which are marks as well', () => {
  expect(foldLetters('पानी')).toBe('पानी');
});

test('words are parted by what is neither letter nor digit', () => {
  expect(foldedWords("Ada O'Neill, R2-D2")).toEqual(['ada', 'o', 'neill', 'r2', 'd2']);
});

test('words of Japanese are found where no spaces part them', () => {
  expect(wordsOf('東京の港')).toEqual(['東京', 'の', '港']);
});
