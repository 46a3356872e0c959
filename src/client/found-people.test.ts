import { expect, test } from 'vitest';
import type { SearchPeople } from '../domain/search-list.ts';
import { answers, foundPeople } from './found-people.ts';

const people: SearchPeople = {
  ada: person('Ada Okafor', 'Oceanographer', ['Tides']),
  lukasz: person('Łukasz Müller', null, []),
};

test.each([
  ['a name', 'ada', 'Ada Okafor', true],
  ['a beginning', 'oka', 'Ada Okafor', true],
  ['a name without its accents', 'lukasz mull', 'Łukasz Müller', true],
  ['the middle of a name', 'kafor', 'Ada Okafor', false],
  ['one word of two', 'ada wilk', 'Ada Okafor', false],
  ['nothing, which asks for everybody', '', 'Ada Okafor', true],
])('%s', (_, query, text, expected) => {
  expect(answers(query.split(' ').filter(Boolean), text)).toBe(expected);
});

test('who is called so comes first, who only tells of it after, others not at all', () => {
  const pages = [
    page('lukasz', 'He loves tides.'),
    page('ada', 'Ada Okafor'),
    page('gone', 'tides'),
  ];
  const { named, told } = foundPeople(pages, people, 'tides');
  expect(named.map(({ name }) => name)).toEqual(['Ada Okafor']);
  expect(told.map(({ name }) => name)).toEqual(['Łukasz Müller']);
  expect(foundPeople(pages, people, 'xylem')).toEqual({ named: [], told: [] });
});

function person(name: string, role: string | null, covers: string[]) {
  return { name, role, covers, url: '/authors/x/', face: null, initials: 'X' };
}

function page(author: string, content: string) {
  const filters = { author: [author] };
  return { url: '', meta: {}, filters, content, excerpt: '', sub_results: [] };
}
