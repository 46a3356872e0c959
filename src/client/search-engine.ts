import type { SearchList, SearchPeople } from '../domain/search-list.ts';
import { EVERY_PAGE, SEARCH_LIST } from '../domain/search-list.ts';
import { UNSPACED, wordsOf } from '../domain/wording/fold-letters.ts';
import { openPagefind } from './pagefind.ts';
import type { Pagefind } from './pagefind.ts';
import { listByDay, listByScore } from './result-list.ts';
import type { ResultList } from './result-list.ts';
import type { SearchState } from './search-state.ts';

/**
 * Loads the index below `folder` and the people at `peopleUrl`. Throws `NoIndex` where no index
 * was made, and whatever else stands in the way.
 */
export async function openSearch(folder: string, peopleUrl: string): Promise<SearchEngine> {
  const [list, people] = await Promise.all([
    fetchJson<SearchList>(folder + SEARCH_LIST),
    fetchJson<SearchPeople>(peopleUrl),
  ]);
  const languages = Map.groupBy(list.parts, ({ language }) => language).values();
  const engines = await Promise.all(
    [...languages].map(async (parts) => ({ parts, engine: await openPagefind(folder, parts) })),
  );
  return { people, search: (state) => searchAll(engines, state) };
}

/** There is no index at all: nobody has made one. */
export class NoIndex extends Error {}

async function searchAll(engines: Engine[], state: SearchState): Promise<Answer> {
  const term = termOf(state.query);
  const byDay = state.sort === 'date' || state.query === '';
  const ask = (kind: 'author' | 'post', options: object) =>
    Promise.all(
      engines.flatMap(({ engine, parts }) =>
        parts
          .filter((part) => part.kind === kind)
          .map(async ({ name }) => {
            const filters = { ...filtersOf(state), part: name };
            return (await engine.search(term, { filters, ...options })).results;
          }),
      ),
    );
  const people = await ask('author', {});
  const posts = await ask('post', byDay ? { sort: { day: 'desc' } } : {});
  return { people: listByScore(people), posts: byDay ? listByDay(posts) : listByScore(posts) };
}

/** Without words the word that every page has: the engine would load its whole index instead. */
function termOf(query: string): string {
  const trimmed = query.trim();
  if (trimmed === '') return EVERY_PAGE;
  return UNSPACED.test(trimmed) ? wordsOf(trimmed).join(' ') : trimmed;
}

function filtersOf({ author, topic, year }: SearchState): Record<string, string> {
  const chosen = Object.entries({ author, topic, year }).filter(([, value]) => value !== '');
  return Object.fromEntries(chosen);
}

async function fetchJson<T>(url: string): Promise<T> {
  const answer = await fetch(url);
  if (answer.status === 404) throw new NoIndex(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return (await answer.json()) as T;
}

export interface SearchEngine {
  people: SearchPeople;
  search: (state: SearchState) => Promise<Answer>;
}

export interface Answer {
  people: ResultList;
  posts: ResultList;
}

interface Engine {
  engine: Pagefind;
  parts: SearchList['parts'];
}
