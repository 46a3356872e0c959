import type { SearchList, SearchPeople } from '../../domain/search-list.ts';
import { EVERY_PAGE, SEARCH_LIST } from '../../domain/search-list.ts';
import { UNSPACED, wordsOf } from '../../domain/wording/fold-letters.ts';
import { openPagefind } from './pagefind.ts';
import type { Pagefind } from './pagefind.ts';
import { listByDay, listByScore } from './result-list.ts';
import type { ResultList } from './result-list.ts';
import type { SearchState } from './search-state.ts';
import type { Loads } from './watch-loads.ts';

/**
 * Loads the index below `folder` and the people at `peopleUrl`; of the engines, each of which
 * knows the rules of one language and weighs 70 KB, those for the blog's language and for `spoken`, which
 * the reader does. Throws `NoIndex` where no index was made, and whatever else stands in the way.
 */
export async function openSearch({ folder, peopleUrl, spoken, loads }: SearchPlan) {
  const [list, people] = await Promise.all([
    // A list of yesterday would lead to files that are gone.
    fetchJson<SearchList>(folder + SEARCH_LIST, 'no-cache'),
    fetchJson<SearchPeople>(peopleUrl, 'default'),
  ]);
  const own = list.parts[0]?.language;
  const languages = [...new Set(list.parts.map(({ language }) => language))];
  const first = languages.filter((language) => language === own || spoken.includes(language));
  const open = opener(folder, list);
  await Promise.all(first.map(open));
  const search: SearchEngine['search'] = async (state, isEverywhere) =>
    searchAll(await Promise.all((isEverywhere ? languages : first).map(open)), state);
  return { people, loads, hasOthers: first.length < languages.length, search };
}

/** There is no index at all: nobody has made one. */
export class NoIndex extends Error {}

/** Opens each engine once. */
function opener(folder: string, list: SearchList): (language: string) => Promise<Engine> {
  const opened = new Map<string, Promise<Engine>>();
  const script = folder + list.engine;
  return (language) => {
    const parts = list.parts.filter((part) => part.language === language);
    const open = async () => ({
      parts,
      engine: await openPagefind({ script, folder, parts }),
    });
    const engine = opened.get(language) ?? open();
    opened.set(language, engine);
    return engine;
  };
}

async function searchAll(engines: Engine[], state: SearchState): Promise<Answer> {
  const term = termOf(state.query);
  const filters = filtersOf(state);
  const byDay = state.sort === 'date' || state.query === '';
  const everyPart = engines.flatMap(({ engine, parts }) =>
    parts.map(async ({ name }) => {
      const order = byDay ? ({ sort: { day: 'desc' } } as const) : {};
      const wanted = { ...filters, part: name, none: { kind: 'author' } };
      return (await engine.search(term, { filters: wanted, ...order })).results;
    }),
  );
  const posts = await Promise.all(everyPart);
  return {
    posts: byDay ? listByDay(posts) : listByScore(posts),
    people: async () => {
      const wanted = { ...filters, kind: 'author' };
      const found = engines.map(({ engine }) => engine.search(term, { filters: wanted }));
      return listByScore((await Promise.all(found)).map(({ results }) => results));
    },
  };
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

async function fetchJson<T>(url: string, cache: RequestCache): Promise<T> {
  const answer = await fetch(url, { cache });
  if (answer.status === 404) throw new NoIndex(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return (await answer.json()) as T;
}

interface SearchPlan {
  folder: string;
  peopleUrl: string;
  /** Two or three letters each. */
  spoken: readonly string[];
  loads: Loads;
}

export interface SearchEngine {
  people: SearchPeople;
  loads: Loads;
  /** Whether there are languages that are only asked everywhere. */
  hasOthers: boolean;
  search: (state: SearchState, isEverywhere: boolean) => Promise<Answer>;
}

export interface Answer {
  posts: ResultList;
  /** Who is found by the text of their page. */
  people: () => Promise<ResultList>;
}

interface Engine {
  engine: Pagefind;
  parts: SearchList['parts'];
}
