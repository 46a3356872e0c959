import type { SearchPeople, SearchPerson } from '../../domain/search-list.ts';
import { FEW } from './answer-question.ts';
import type { ClientWords } from './client-words.ts';
import { make } from './make-element.ts';
import type { PagefindPage } from './pagefind.ts';
import { printPerson, printPost } from './print-results.ts';
import type { ResultList } from './result-list.ts';

/** The first few people, and a button for the others; null where nobody was found. */
export function printPeople(all: SearchPerson[], words: ClientWords): HTMLElement | null {
  if (all.length === 0) return null;
  const list = make('ul', { class: 'plain persons' });
  const add = (some: SearchPerson[]) =>
    list.append(...some.map((person) => printPerson(person, words, null)));
  add(all.slice(0, FEW));
  const more = all.slice(FEW);
  const button = printButton('button-more', words.t('search-more-people'), () => {
    add(more);
    list.children[FEW]?.querySelector<HTMLElement>('h3 a')?.focus();
    button.remove();
  });
  const attributes = { class: 'band', 'aria-labelledby': 'FoundPeople' };
  const heading = titled('FoundPeople', words.t('search-people'));
  return make('section', attributes, heading, list, more.length > 0 && button);
}

/** The posts that came first, and a button for the others; null where none was found. */
export function printPosts(
  first: PagefindPage[],
  { list: results, people, words, say }: PostsPlan,
): HTMLElement | null {
  if (first.length === 0) return null;
  const list = make('ol', { class: 'plain entries' });
  const add = (pages: PagefindPage[]) =>
    list.append(...pages.map((page) => printPost(page, people, words)));
  add(first);
  const button = printButton('button-more', words.t('search-more'), async () => {
    const start = list.children.length;
    const pages = await results.next(MORE);
    if (pages.length === 0) return say('search-cut');
    add(pages);
    list.children[start]?.querySelector<HTMLElement>('h3 a')?.focus();
    if (list.children.length + results.missing >= results.total) button.remove();
  });
  const attributes = { class: 'after-band', 'aria-labelledby': 'FoundPosts' };
  const heading = titled('FoundPosts', words.t('search-posts'));
  return make('section', attributes, heading, list, first.length < results.total && button);
}

export function printButton(name: string, text: string, act: () => unknown): HTMLButtonElement {
  const button = make('button', { type: 'button', class: name }, text);
  button.addEventListener('click', act);
  return button;
}

function titled(id: string, text: string): HTMLElement {
  return make('h2', { class: 'section-title', id }, text);
}

/** Posts that come at once when more are asked for. */
const MORE = 10;

interface PostsPlan {
  list: ResultList;
  people: SearchPeople;
  words: ClientWords;
  /** Says what stands under a key. */
  say: (key: string) => void;
}
