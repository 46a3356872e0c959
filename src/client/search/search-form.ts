import { isAsking, isSame, searchOf, stateOf } from './search-state.ts';
import type { SearchState } from './search-state.ts';
import { stepThrough } from './step-through.ts';

/**
 * The form and the address of the page, which always say the same. What is typed in one go is one
 * step of the history; a filter, or Enter, ends it.
 */
export class SearchForm {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #results: HTMLElement;
  readonly #on: FormEvents;
  #isTyping = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HTMLElement, on: FormEvents) {
    this.#form = place.querySelector('form')!;
    this.#field = this.#form.querySelector('input')!;
    this.#results = place;
    this.#on = on;
  }

  start(): void {
    this.#listen();
    this.#fill(stateOf(location.search));
    const state = this.#state();
    if (isAsking(state)) this.#on.asked(state);
    else if (matchMedia('(hover: hover)').matches) this.#field.focus();
    // Only now: the focus that a script gives is nobody's wish to search.
    this.#field.addEventListener('focus', this.#on.wanted);
    this.#field.addEventListener('pointerdown', this.#on.wanted);
  }

  clearFilters(): void {
    this.#fill({ ...this.#state(), author: '', topic: '', year: '' });
    this.#commit();
    this.#field.focus();
  }

  /** What the topic that is chosen is called; empty where none is. */
  topicLabel(): string {
    const { value, selectedOptions } = this.#select('topic');
    return value === '' ? '' : (selectedOptions[0]?.label ?? '');
  }

  #select(name: string): HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLSelectElement;
  }

  #listen(): void {
    this.#field.addEventListener('input', () => this.#typed());
    this.#form.addEventListener('change', (event) => {
      if (event.target !== this.#field) this.#commit();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit();
      // The keyboard of a telephone covers what was found.
      if (!matchMedia('(hover: hover)').matches) this.#field.blur();
    });
    this.#field.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#field.value !== '') this.#empty(event);
    });
    this.#results.addEventListener('keydown', (event) => {
      const links = [...this.#results.querySelectorAll<HTMLElement>('h3 a')];
      stepThrough(event, [this.#field, ...links]);
    });
    addEventListener('popstate', () => this.#return());
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // A single letter begins so many words that most of an index would be loaded for it.
      if (/^\s*[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]\s*$/u.test(this.#field.value)) return;
      this.#write(this.#isTyping);
      this.#isTyping = true;
      this.#on.asked(this.#state());
    }, PAUSE);
  }

  #commit(): void {
    clearTimeout(this.#timer);
    this.#write(this.#isTyping);
    this.#isTyping = false;
    this.#on.asked(this.#state());
  }

  #empty(event: KeyboardEvent): void {
    event.preventDefault();
    this.#field.value = '';
    this.#commit();
  }

  #return(): void {
    clearTimeout(this.#timer);
    this.#isTyping = false;
    this.#fill(stateOf(location.search));
    this.#on.asked(this.#state());
  }

  #write(replaces: boolean): void {
    const state = this.#state();
    if (isSame(state, stateOf(location.search))) return;
    const url = location.pathname + searchOf(state);
    if (replaces) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
  }

  #fill(state: SearchState): void {
    this.#field.value = state.query;
    for (const name of FILTERS) {
      const select = this.#select(name);
      select.value = state[name];
      // What the address names and the blog does not have is no filter.
      if (select.selectedIndex === -1) select.value = '';
    }
  }

  #state(): SearchState {
    return stateOf(`?${new URLSearchParams(new FormData(this.#form) as never).toString()}`);
  }
}

/** Milliseconds without a key until what was typed is a question. */
const PAUSE = 250;
const FILTERS = ['author', 'topic', 'year', 'sort'] as const;

interface FormEvents {
  /** Somebody is about to ask. */
  wanted: () => void;
  asked: (state: SearchState) => void;
}
