import type { SearchPerson } from '../domain/search-list.ts';
import type { ClientWords } from './client-words.ts';
import { make } from './make-element.ts';
import type { PagefindPage } from './pagefind.ts';
import { printPerson, printPost } from './print-results.ts';
import type { ResultList } from './result-list.ts';
import type { SearchEngine } from './search-engine.ts';
import { isFiltered } from './search-state.ts';
import type { SearchState } from './search-state.ts';

/** What stands below the form: what was found, or why nothing is there and where else to go. */
export class SearchResults {
  onClear: () => void = () => undefined;
  readonly #status: HTMLElement;
  readonly #found: HTMLElement;
  readonly #browse: HTMLElement;
  readonly #words: ClientWords;

  constructor(place: HTMLElement, words: ClientWords) {
    this.#status = place.querySelector('[role="status"]')!;
    this.#found = place.querySelector('.search-found')!;
    this.#browse = place.querySelector('.search-browse')!;
    this.#words = words;
  }

  clear(): void {
    this.#say('');
    this.#found.replaceChildren();
    this.#browse.hidden = false;
  }

  /** Says something under `key` and offers the other ways; what was found before goes. */
  tell(key: string): void {
    this.clear();
    this.#say(this.#words.t(key));
  }

  show({ state, engine, people, posts, list }: Shown): void {
    const { named, told } = people;
    const persons = this.#people([...named, ...told]);
    const section = this.#posts(posts, list, engine);
    const isEmpty = persons === null && section === null;
    this.#browse.hidden = !isEmpty;
    this.#say(this.#summary(list.total, named.length + told.length, state));
    const parts = named.length > 0 ? [persons, section] : [section, persons];
    const clear = isFiltered(state) ? [this.#clearButton()] : [];
    this.#found.replaceChildren(...clear, ...parts.filter((part) => part !== null));
  }

  #people(all: SearchPerson[]): HTMLElement | null {
    if (all.length === 0) return null;
    const list = make('ul', { class: 'plain persons' });
    const add = (some: SearchPerson[]) =>
      list.append(...some.map((person) => printPerson(person, this.#words)));
    add(all.slice(0, FEW));
    const more = all.slice(FEW);
    const button = this.#moreButton('search-more-people', () => {
      const first = list.children.length;
      add(more);
      button.remove();
      list.children[first]?.querySelector('a')?.focus();
    });
    return this.#section('search-people', list, more.length > 0 && button);
  }

  #posts(first: PagefindPage[], results: ResultList, { people }: SearchEngine) {
    if (first.length === 0) return null;
    const list = make('ol', { class: 'plain entries' });
    const add = (pages: PagefindPage[]) =>
      list.append(...pages.map((page) => printPost(page, people, this.#words)));
    add(first);
    const button = this.#moreButton('search-more', async () => {
      const start = list.children.length;
      add(await results.next(MORE));
      if (list.children.length >= results.total) button.remove();
      list.children[start]?.querySelector('a')?.focus();
    });
    return this.#section('search-posts', list, first.length < results.total && button);
  }

  #section(title: string, ...children: (Node | false)[]): HTMLElement {
    const id = title === 'search-people' ? 'FoundPeople' : 'FoundPosts';
    const heading = make('h2', { class: 'section-title', id }, this.#words.t(title));
    const name = title === 'search-people' ? 'band' : 'after-band';
    return make('section', { class: name, 'aria-labelledby': id }, heading, ...children);
  }

  #moreButton(key: string, act: () => void): HTMLButtonElement {
    const button = make('button', { type: 'button', class: 'button-more' }, this.#words.t(key));
    button.addEventListener('click', act);
    return button;
  }

  #clearButton(): HTMLButtonElement {
    const text = this.#words.t('search-clear');
    const button = make('button', { type: 'button', class: 'button-clear' }, text);
    button.addEventListener('click', () => this.onClear());
    return button;
  }

  #summary(posts: number, people: number, { query }: SearchState): string {
    const { t, list } = this.#words;
    const named = [
      ...(people > 0 ? [t('search-person-count', { count: people })] : []),
      ...(posts > 0 ? [t('search-post-count', { count: posts })] : []),
    ];
    const found = list(named)
      .map(({ value }) => value)
      .join('');
    if (named.length === 0)
      return t(query === '' ? 'search-nothing' : 'search-nothing-for', { query });
    return query === '' ? found : t('search-found-for', { found, query });
  }

  #say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }
}

/** People who are shown before somebody asks for all. */
const FEW = 3;
/** Posts that come at once when more are asked for. */
const MORE = 10;

interface Shown {
  state: SearchState;
  engine: SearchEngine;
  people: { named: SearchPerson[]; told: SearchPerson[] };
  posts: PagefindPage[];
  list: ResultList;
}
