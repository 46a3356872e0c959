import type { SearchPeople, SearchPerson } from '../../domain/search-list.ts';
import { foldedWords } from '../../domain/wording/fold-letters.ts';
import type { PagefindPage } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

/**
 * Whose name, role or expertise answers a question, the names before the rest; without a question
 * whoever passes the filters. `topic` is the label of the one that is asked for.
 */
export function namedPeople(people: SearchPeople, state: SearchState, topic: string) {
  const { query, author, year } = state;
  // People are of no year.
  if (year !== '') return [];
  const words = foldedWords(query);
  if (query !== '' && words.length === 0) return [];
  const passing = Object.entries(people)
    .filter(
      ([id, { covers }]) =>
        (author === '' || id === author) && (topic === '' || covers.includes(topic)),
    )
    .map(([, person]) => person);
  const called = passing.filter(({ name }) => answers(words, name));
  const rest = passing.filter((one) => !called.includes(one) && answers(words, describedBy(one)));
  return [...called, ...rest];
}

/**
 * Who tells of it on their page. The engine also brings whoever has a word a little like it in
 * their bio: they are left out.
 */
export function toldPeople(pages: PagefindPage[], people: SearchPeople, query: string) {
  const words = foldedWords(query);
  return pages
    .filter(({ content }) => answers(words, content))
    .flatMap(({ filters }) => people[filters['author']?.[0] ?? ''] ?? []);
}

/** Whether each word of the question begins a word of the text, or is one with another ending. */
export function answers(words: string[], text: string): boolean {
  const there = foldedWords(text);
  return words.every((word) => there.some((one) => one.startsWith(word) || isFormOf(word, one)));
}

function isFormOf(word: string, one: string): boolean {
  return one.length >= STEM && word.startsWith(one) && word.length - one.length <= ENDING;
}

function describedBy({ name, role, covers }: SearchPerson): string {
  return [name, role ?? '', ...covers].join(' ');
}

/** Letters of the shortest word to which endings are put, and of the longest ending. */
const STEM = 4;
const ENDING = 3;
