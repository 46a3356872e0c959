import { answerQuestion } from './answer-question.ts';
import { clientWords } from './client-words.ts';
import type { WordForms } from './client-words.ts';
import { NoIndex, openSearch } from './search-engine.ts';
import type { SearchEngine } from './search-engine.ts';
import { SearchForm } from './search-form.ts';
import { SearchResults } from './search-results.ts';
import { isAsking } from './search-state.ts';
import type { SearchState } from './search-state.ts';
import { ConnectionCut, IndexReplaced, watchLoads } from './watch-loads.ts';
import type { Loads } from './watch-loads.ts';

/**
 * The page that searches: what the form asks is answered below it. Nothing is loaded before
 * somebody goes to the field or the address asks something.
 */
export class SearchPage {
  readonly #folder: string;
  readonly #people: string;
  readonly #loads: Loads;
  readonly #form: SearchForm;
  readonly #results: SearchResults;
  #engine: Promise<SearchEngine> | null = null;
  /** Whether something could not be loaded, which the engine does not try again. */
  #isWorn = false;
  /** Counts questions: the answer to an older one is of no interest any more. */
  #asked = 0;

  constructor(place: HTMLElement) {
    const { folder = '', people = '', words = '{}' } = place.dataset;
    this.#folder = folder;
    this.#people = people;
    this.#loads = watchLoads(folder);
    const language = document.documentElement.lang;
    this.#results = new SearchResults(place, clientWords(JSON.parse(words) as WordForms, language));
    this.#form = new SearchForm(place, {
      wanted: () => void this.#open().catch(() => undefined),
      asked: (state) => void this.#ask(state),
    });
  }

  start(): void {
    this.#results.onClear = () => this.#form.clearFilters();
    this.#results.onEverywhere = (state) => void this.#ask(state, true);
    this.#form.start();
  }

  async #ask(state: SearchState, isEverywhere = false): Promise<void> {
    const turn = (this.#asked += 1);
    const isOld = () => turn !== this.#asked;
    if (!isAsking(state)) return this.#results.clear();
    const slow = setTimeout(() => !isOld() && this.#results.tell('search-slow'), PATIENCE);
    try {
      const { engine, answered } = await this.#answer(state, isEverywhere);
      if (!isOld()) this.#results.show({ state, engine, ...answered });
    } catch (error) {
      if (!isOld()) this.#results.tell(reasonOf(error));
    } finally {
      clearTimeout(slow);
    }
  }

  async #answer(state: SearchState, isEverywhere: boolean) {
    const question = { state, topic: this.#form.topicLabel(), isEverywhere };
    try {
      const engine = await this.#open();
      const answered = await answerQuestion(engine, question);
      if (answered.list.missing > 0) this.#isWorn = true;
      return { engine, answered };
    } catch (error) {
      if (error instanceof ConnectionCut) this.#isWorn = true;
      if (!(error instanceof IndexReplaced)) throw error;
      // The page was open while the blog was published: what it knows is of yesterday.
      this.#engine = null;
      const engine = await this.#open();
      return { engine, answered: await answerQuestion(engine, question) };
    }
  }

  #open(): Promise<SearchEngine> {
    if (this.#engine === null || this.#isWorn) this.#engine = this.#start(this.#engine);
    return this.#engine;
  }

  /** Another engine; instead of one that could not load something, where it can be had. */
  async #start(worn: Promise<SearchEngine> | null): Promise<SearchEngine> {
    try {
      const spoken = navigator.languages.map((tag) => tag.split('-', 1)[0]!.toLowerCase());
      const order = { folder: this.#folder, peopleUrl: this.#people, spoken, loads: this.#loads };
      const engine = await openSearch(order);
      this.#isWorn = false;
      return engine;
    } catch (error) {
      if (worn !== null) return worn;
      // What was not there now may be there at the next question.
      this.#engine = null;
      throw error;
    }
  }
}

/** Whoever writes the blog can make an index; whoever reads it cannot. */
function reasonOf(error: unknown): string {
  if (error instanceof ConnectionCut) return 'search-cut';
  return error instanceof NoIndex && import.meta.env.DEV ? 'search-no-index' : 'search-broken';
}

/** Milliseconds after which somebody is told that it takes long, and offered other ways. */
const PATIENCE = 2500;
