import type { SearchPerson } from '../domain/search-list.ts';
import { FEW } from './answer-question.ts';
import type { Answered } from './answer-question.ts';
import type { ClientWords } from './client-words.ts';
import { make } from './make-element.ts';
import type { PagefindPage } from './pagefind.ts';
import { printPerson, printPost } from './print-results.ts';
import { printSuggestions } from './print-suggestions.ts';
import type { ResultList } from './result-list.ts';
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
    const persons = this.#people([...named, ...told]);
    const section = this.#posts(posts, list, engine);
    const isEmpty = persons === null && section === null;
    this.#browse.hidden = !isEmpty;
    const found = named.length > 0 ? [persons, section] : [section, persons];
    const others = isEmpty ? this.#suggestions(shown) : [];
    const clear = isFiltered(state) && this.#button('button-clear', 'search-clear', this.onClear);
    const more = () => this.onEverywhere(state);
    const everywhere = !isEverywhere && this.#button('button-clear', 'search-everywhere', more);
    this.#fill([clear, ...found, ...others, everywhere]);
    this.#say(this.#summary(shown));
  }

  #suggestions({ state, engine }: Shown): Node[] {
    if (state.query === '') return [];
    const found = suggest(state.query, this.#topics, engine.people);
    return printSuggestions(found, this.#askEditors, this.#words);
  }

  #people(all: SearchPerson[]): HTMLElement | null {
    if (all.length === 0) return null;
    const list = make('ul', { class: 'plain persons' });
    const add = (some: SearchPerson[]) =>
      list.append(...some.map((person) => printPerson(person, this.#words, null)));
    add(all.slice(0, FEW));
    const more = all.slice(FEW);
    const button = this.#button('button-more', 'search-more-people', () => {
      add(more);
      list.children[FEW]?.querySelector<HTMLElement>('h3 a')?.focus();
      button.remove();
    });
    return this.#section('search-people', list, more.length > 0 && button);
  }

  #posts(first: PagefindPage[], results: ResultList, { people }: SearchEngine) {
    if (first.length === 0) return null;
    const list = make('ol', { class: 'plain entries' });
    const add = (pages: PagefindPage[]) =>
      list.append(...pages.map((page) => printPost(page, people, this.#words)));
    add(first);
    const button = this.#button('button-more', 'search-more', async () => {
      const start = list.children.length;
      const pages = await results.next(MORE);
      if (pages.length === 0) return this.#say(this.#words.t('search-cut'));
      add(pages);
      list.children[start]?.querySelector<HTMLElement>('h3 a')?.focus();
      if (list.children.length + results.missing >= results.total) button.remove();
    });
    return this.#section('search-posts', list, first.length < results.total && button);
  }

  #section(title: string, ...children: (Node | false)[]): HTMLElement {
    const id = title === 'search-people' ? 'FoundPeople' : 'FoundPosts';
    const heading = make('h2', { class: 'section-title', id }, this.#words.t(title));
    const name = title === 'search-people' ? 'band' : 'after-band';
    return make('section', { class: name, 'aria-labelledby': id }, heading, ...children);
  }

  #button(name: string, key: string, act: () => unknown): HTMLButtonElement {
    const button = make('button', { type: 'button', class: name }, this.#words.t(key));
    button.addEventListener('click', act);
    return button;
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

  #summary({ state: { query }, named, told, list }: Shown): string {
    const { t, list: join } = this.#words;
    const people = named.length + told.length;
    const counts = [
      ...(people > 0 ? [t('search-person-count', { count: people })] : []),
      ...(list.total > 0 ? [t('search-post-count', { count: list.total })] : []),
    ];
    if (counts.length === 0)
      return t(query === '' ? 'search-nothing' : 'search-nothing-for', { query });
    const found = join(counts)
      .map(({ value }) => value)
      .join('');
    const all = query === '' ? found : t('search-found-for', { found, query });
    return list.missing > 0 ? `${all}. ${t('search-partly')}` : all;
  }

  #say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }
}

/** Posts that come at once when more are asked for. */
const MORE = 10;

interface Shown extends Answered {
  state: SearchState;
  engine: SearchEngine;
}
