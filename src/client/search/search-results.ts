import type { Answered } from './answer-question.ts';
import type { ClientWords } from './client-words.ts';
import { printButton, printPeople, printPosts } from './print-sections.ts';
import { printSuggestions } from './print-suggestions.ts';
import { printSummary } from './print-summary.ts';
import type { SearchEngine } from './search-engine.ts';
import { isFiltered } from './search-state.ts';
import type { SearchState } from './search-state.ts';
import { suggest } from './suggest.ts';
import type { SearchTopic } from './suggest.ts';

/** What stands below the form: what was found, or why nothing is there and where else to go. */
export class SearchResults {
  onClear: () => void = () => undefined;
  onEverywhere: (state: SearchState) => void = () => undefined;
  readonly #status: HTMLElement;
  readonly #found: HTMLElement;
  readonly #browse: HTMLElement;
  readonly #topics: SearchTopic[];
  readonly #askEditors: string | null;
  readonly #words: ClientWords;

  constructor(place: HTMLElement, words: ClientWords) {
    this.#status = place.querySelector('[role="status"]')!;
    this.#found = place.querySelector('.search-found')!;
    this.#browse = place.querySelector('.search-browse')!;
    const options = [...place.querySelectorAll<HTMLOptionElement>('[name="topic"] option')];
    this.#topics = options.slice(1).map(({ value, label }) => ({ id: value, label }));
    this.#askEditors = place.dataset['ask'] ?? null;
    this.#words = words;
  }

  clear(): void {
    this.#say('');
    this.#fill([]);
    this.#browse.hidden = false;
  }

  /** Says something under `key` and offers the other ways; what was found before goes. */
  tell(key: string): void {
    this.clear();
    this.#say(this.#words.t(key));
  }

  show(shown: Shown): void {
    const { state, engine, named, told, posts, list, isEverywhere } = shown;
    const words = this.#words;
    const persons = printPeople([...named, ...told], words);
    const say = (key: string) => this.#say(words.t(key));
    const section = printPosts(posts, { list, people: engine.people, words, say });
    const isEmpty = persons === null && section === null;
    this.#browse.hidden = !isEmpty;
    const found = named.length > 0 ? [persons, section] : [section, persons];
    const others = isEmpty ? this.#suggestions(shown) : [];
    const button = (key: string, act: () => unknown) =>
      printButton('button-clear', words.t(key), act);
    const clear = isFiltered(state) && button('search-clear', this.onClear);
    const more = () => this.onEverywhere(state);
    const everywhere = !isEverywhere && button('search-everywhere', more);
    this.#fill([clear, ...found, ...others, everywhere]);
    this.#say(printSummary(shown, words));
  }

  #suggestions({ state, engine }: Shown): Node[] {
    if (state.query === '') return [];
    const found = suggest(state.query, this.#topics, engine.people);
    return printSuggestions(found, this.#askEditors, this.#words);
  }

  /** Whoever was within what goes is led to what comes instead. */
  #fill(parts: (Node | false | null)[]): void {
    const wasWithin = this.#found.contains(document.activeElement);
    this.#found.replaceChildren(...parts.filter((part) => part !== null && part !== false));
    if (!wasWithin) return;
    const title = this.#found.querySelector<HTMLElement>('h2') ?? this.#status;
    title.tabIndex = -1;
    title.focus();
  }

  #say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }
}

export interface Shown extends Answered {
  state: SearchState;
  engine: SearchEngine;
}
