import type { SearchPerson } from '../../domain/search-list.ts';
import type { ClientWords } from './client-words.ts';
import { make } from './make-element.ts';
import { printPerson } from './print-results.ts';
import type { Suggestions } from './suggest.ts';

/**
 * Where nothing was found: who may know, each with a way to ask, and topics to look through. Where
 * nobody does, `askEditors` leads to the editors; null where they name no way.
 */
export function printSuggestions(
  found: Suggestions,
  askEditors: string | null,
  words: ClientWords,
) {
  const { people, topics } = found;
  const editors = people.length === 0 && askEditors !== null;
  const links = topics.map(({ id, label }) => {
    const href = `?${new URLSearchParams({ topic: id }).toString()}`;
    return make('li', {}, make('a', { href }, label));
  });
  return [
    people.length > 0 &&
      section(
        'search-may-know',
        words,
        make(
          'ul',
          { class: 'plain persons' },
          ...people.map((person) => printPerson(person, words, printAsk(person, words))),
        ),
      ),
    links.length > 0 &&
      section('search-near-topics', words, make('ul', { class: 'plain near-topics' }, ...links)),
    editors && make('p', { class: 'ask' }, askLink(askEditors, words.t('ask-editors'))),
  ].filter((part) => part !== false);
}

function section(key: string, words: ClientWords, list: Node): Node {
  const id = key === 'search-may-know' ? 'MayKnow' : 'NearTopics';
  const title = make('h2', { class: 'section-title', id }, words.t(key));
  return make('section', { class: 'band', 'aria-labelledby': id }, title, list);
}

function printAsk({ ask, short }: SearchPerson, words: ClientWords): Node | null {
  if (ask === null) return null;
  return make('p', { class: 'person-ask' }, askLink(ask, words.t('ask-plain', { name: short })));
}

function askLink(href: string, text: string): Node {
  return make('a', { class: 'ask-first', href }, text);
}
