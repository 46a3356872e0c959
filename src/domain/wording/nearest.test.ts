import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const ids = ['ada-okafor', 'bo-lind', 'joe-marsh', 'marsha-lin', 'topics', 'title'];

test.each([
  ['the beginning of an id', 'jo', 'joe-marsh'],
  ['the second part of an id', 'okafor', 'ada-okafor'],
  ['a letter replaced', 'ada-okafur', 'ada-okafor'],
  ['a letter left out', 'bo-lnd', 'bo-lind'],
  ['a letter too many', 'topicss', 'topics'],
  ['two letters swapped', 'titel', 'title'],
  ['capitals', 'Bo-Lind', 'bo-lind'],
  ['accents', 'ädä-okafor', 'ada-okafor'],
  ['nothing near', 'tuesdays', null],
  ['one letter says nothing', 'x', null],
  ['an empty word', '', null],
])('%s', (_, word, expected) => {
  expect(nearest(word, ids)).toBe(expected);
});

test('fewer slips win over a common beginning', () => {
  expect(nearest('tide', ['tide-tables', 'tides'])).toBe('tides');
});

test('of equals the first', () => {
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
});
