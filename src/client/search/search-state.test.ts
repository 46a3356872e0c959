import { expect, test } from 'vitest';
import { isAsking, isSame, searchOf, stateOf } from './search-state.ts';

const nothing = { query: '', author: '', topic: '', year: '', sort: '' };

test.each([
  ['nothing', '', nothing],
  ['a question', '?q=spring+tides', { ...nothing, query: 'spring tides' }],
  [
    'every filter',
    '?q=%C5%81%C3%B3d%C5%BA&author=ada&topic=tides&year=2026&sort=date',
    { query: 'Łódź', author: 'ada', topic: 'tides', year: '2026', sort: 'date' },
  ],
  ['an order that does not exist', '?sort=price', nothing],
])('an address with %s is read', (_, search, state) => {
  expect(stateOf(search)).toEqual(state);
});

test('what is written into an address is read from it again', () => {
  const state = { query: 'a&b=c #1 +', author: 'bo-lind', topic: '', year: '2025', sort: 'date' };
  expect(stateOf(searchOf(state))).toEqual(state);
  expect(searchOf(nothing)).toBe('');
});

test('spaces around a question make no other question', () => {
  expect(isSame({ ...nothing, query: 'tides ' }, { ...nothing, query: 'tides' })).toBe(true);
});

test('a filter asks for something, an order alone does not', () => {
  expect(isAsking({ ...nothing, author: 'ada' })).toBe(true);
  expect(isAsking({ ...nothing, sort: 'date' })).toBe(false);
  expect(isAsking({ ...nothing, query: '  ' })).toBe(false);
});
