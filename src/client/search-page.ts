import type { SearchPerson } from '../domain/search-list.ts';
import { clientWords } from './client-words.ts';
import type { ClientWords, WordForms } from './client-words.ts';
import { foundPeople } from './found-people.ts';
import { isNear } from './is-near.ts';
import type { ResultList } from './result-list.ts';
import { NoIndex, openSearch } from './search-engine.ts';
import type { Answer, SearchEngine } from './search-engine.ts';
import { SearchForm } from './search-form.ts';
import { SearchResults } from './search-results.ts';
import { isAsking } from './search-state.ts';
import type { SearchState } from './search-state.ts';

/**
 * The page that searches: what the form asks is answered below it. Nothing is loaded before
 * somebody goes to the field or the address asks something.
 */
export class SearchPage {
  readonly #folder: string;
  readonly #people: string;
  readonly #words: ClientWords;
  readonly #form: SearchForm;
  readonly #results: SearchResults;
  #engine: Promise<SearchEngine> | null = null;
  /** Counts questions: the answer to an older one is of no interest any more. */
  #asked = 0;

  constructor(place: HTMLElement) {
    const { folder = '', people = '', words = '{}' } = place.dataset;
    this.#folder = folder;
    this.#people = people;
    this.#words = clientWords(JSON.parse(words) as WordForms, document.documentElement.lang);
    this.#results = new SearchResults(place, this.#words);
    this.#form = new SearchForm(place, {
      wanted: () => void this.#open().catch(() => undefined),
      asked: (state) => void this.#ask(state),
    });
  }

  start(): void {
    this.#results.onClear = () => this.#form.clearFilters();
    this.#form.start();
  }

  async #ask(state: SearchState): Promise<void> {
    const turn = (this.#asked += 1);
    const isOld = () => turn !== this.#asked;
    if (!isAsking(state)) return this.#results.clear();
    const slow = setTimeout(() => !isOld() && this.#results.tell('search-slow'), PATIENCE);
    try {
      const engine = await this.#open();
      const answer = await engine.search(state);
      const people = await this.#peopleIn(answer, engine, state);
      const first = await answer.posts.next(PAGE);
      const isFound = first.some((page) => isNear(state.query, page));
      const [posts, list] = isFound ? [first, answer.posts] : [[], NOTHING];
      if (!isOld()) this.#results.show({ state, engine, people, posts, list });
    } catch (error) {
      if (!isOld()) this.#results.tell(reasonOf(error));
      // What was not there now may be there at the next question.
      this.#engine = null;
    } finally {
      clearTimeout(slow);
    }
  }

  #open(): Promise<SearchEngine> {
    this.#engine ??= openSearch(this.#folder, this.#people);
    return this.#engine;
  }

  async #peopleIn(answer: Answer, engine: SearchEngine, state: SearchState): Promise<Found> {
    return foundPeople(await answer.people.next(PEOPLE), engine.people, state.query);
  }
}

/** Whoever writes the blog can make an index; whoever reads it cannot. */
function reasonOf(error: unknown): string {
  return error instanceof NoIndex && import.meta.env.DEV ? 'search-no-index' : 'search-broken';
}

/** Milliseconds after which somebody is told that it takes long, and offered other ways. */
const PATIENCE = 2500;
/** Posts that are shown at once. */
const PAGE = 5;
/** People who are looked at more closely. */
const PEOPLE = 12;

const NOTHING: ResultList = { total: 0, next: async () => [] };

interface Found {
  named: SearchPerson[];
  told: SearchPerson[];
}
