import { expect, test } from 'vitest';
import type { SearchPeople } from '../../domain/search-list.ts';
import { suggest } from './suggest.ts';

const topics = [
  { id: 'tides', label: 'Tides' },
  { id: 'open-data', label: 'Open data' },
  { id: 'ai', label: 'AI' },
];
const people: SearchPeople = {
  ada: person('Ada Okafor', ['Tides']),
  lukasz: person('Łukasz Müller', ['Open data']),
  mika: person('Mika Ito', ['AI']),
};

test.each([
  ['a topic with a slip, and who covers it', 'tidse', ['tides'], ['Ada Okafor']],
  ['a word of a topic', 'dataset', ['open-data'], ['Łukasz Müller']],
  ['a name with a slip', 'okaforr', [], ['Ada Okafor']],
  ['a name that sounds so, without its accents', 'mueller', [], ['Łukasz Müller']],
  ['nothing like anything', 'zzzzqqq', [], []],
  ['words too short to be like others', 'a i', [], []],
])('%s', (_, query, ids, names) => {
  const found = suggest(query, topics, people);
  expect(found.topics.map(({ id }) => id)).toEqual(ids);
  expect(found.people.map(({ name }) => name)).toEqual(names);
});

test('who is called so comes before who covers it', () => {
  const named = { ...people, tida: person('Tida Ruiz', []) };
  expect(suggest('tidas', topics, named).people.map(({ name }) => name)).toEqual([
    'Tida Ruiz',
    'Ada Okafor',
  ]);
});

function person(name: string, covers: string[]) {
  const short = name.split(' ')[0]!;
  return { name, short, role: null, covers, url: '', face: null, initials: 'X', ask: null };
}
