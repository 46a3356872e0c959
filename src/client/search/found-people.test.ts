import { expect, test } from 'vitest';
import type { SearchPeople } from '../../domain/search-list.ts';
import { answers, namedPeople, toldPeople } from './found-people.ts';
import { stateOf } from './search-state.ts';

const people: SearchPeople = {
  wim: person('Wim Tide', 'Diver', []),
  ada: person('Ada Okafor', 'Oceanographer', ['Tides', 'Harbours']),
  lukasz: person('Łukasz Müller', null, []),
};

test.each([
  ['a name', 'ada', 'Ada Okafor', true],
  ['a beginning', 'oka', 'Ada Okafor', true],
  ['a name without its accents', 'lukasz mull', 'Łukasz Müller', true],
  ['the middle of a name', 'kafor', 'Ada Okafor', false],
  ['one word of two', 'ada wilk', 'Ada Okafor', false],
  ['another ending', 'designing', 'Design', true],
  ['a longer word', 'cartwright', 'Cart', false],
  ['nothing, which asks for everybody', '', 'Ada Okafor', true],
])('%s', (_, query, text, expected) => {
  expect(answers(query.split(' ').filter(Boolean), text)).toBe(expected);
});

test.each([
  ['a name comes before an expertise', 'tide', '', ['Wim Tide', 'Ada Okafor']],
  ['a role', 'oceanographer', '', ['Ada Okafor']],
  ['without accents', 'muller', '', ['Łukasz Müller']],
  ['nobody', 'xylem', '', []],
  ['signs alone ask for nobody', '!?', '', []],
  ['a topic alone: all who cover it', '', 'Harbours', ['Ada Okafor']],
  ['a topic and a name that does not cover it', 'wim', 'Harbours', []],
])('%s', (_, query, topic, names) => {
  const named = namedPeople(people, stateOf(`?q=${query}`), topic);
  expect(named.map(({ name }) => name)).toEqual(names);
});

test('the filter for an author leaves that one, that for a year nobody', () => {
  const names = (search: string) =>
    namedPeople(people, stateOf(search), '').map(({ name }) => name);
  expect(names('?author=ada')).toEqual(['Ada Okafor']);
  expect(names('?author=ada&year=2026')).toEqual([]);
});

test('who tells of it, and not whom the engine takes for near', () => {
  const pages = [page('lukasz', 'He loves tides.'), page('wim', 'Trade'), page('gone', 'tides')];
  expect(toldPeople(pages, people, 'tides')).toEqual([people['lukasz']]);
});

function person(name: string, role: string | null, covers: string[]) {
  const short = name.split(' ')[0]!;
  return { name, short, role, covers, url: '/authors/x/', face: null, initials: 'X', ask: null };
}

function page(author: string, content: string) {
  const filters = { author: [author] };
  return { url: '', meta: {}, filters, content, excerpt: '', sub_results: [] };
}
