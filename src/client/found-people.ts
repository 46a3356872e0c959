import type { SearchPeople, SearchPerson } from '../domain/search-list.ts';
import { foldedWords } from '../domain/wording/fold-letters.ts';
import type { PagefindPage } from './pagefind.ts';

/**
 * Who answers a question, those first whose name, role or expertise does. The engine also brings
 * whoever has a word a little like it in their bio: they are left out.
 */
export function foundPeople(pages: PagefindPage[], people: SearchPeople, query: string) {
  const words = foldedWords(query);
  const known = pages.flatMap((page) => {
    const person = people[page.filters['author']?.[0] ?? ''];
    return person === undefined ? [] : [{ person, page }];
  });
  const named = known.filter(({ person }) => answers(words, calledBy(person)));
  const told = known.filter((one) => !named.includes(one) && answers(words, one.page.content));
  return { named: named.map(personOf), told: told.map(personOf) };
}

/** Whether each word of the question begins a word of the text. */
export function answers(words: string[], text: string): boolean {
  const there = foldedWords(text);
  return words.every((word) => there.some((one) => one.startsWith(word)));
}

function calledBy({ name, role, covers }: SearchPerson): string {
  return [name, role ?? '', ...covers].join(' ');
}

function personOf({ person }: { person: SearchPerson }): SearchPerson {
  return person;
}
