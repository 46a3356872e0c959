import type { SearchPeople, SearchPerson } from '../../domain/search-list.ts';
import { textDirection } from '../../domain/wording/text-direction.ts';
import type { ClientWords } from './client-words.ts';
import { make } from './make-element.ts';
import { markedText } from './marked-text.ts';
import type { PagefindPage } from './pagefind.ts';

/** A post among the results: who, what about, the place where it answers, when. */
export function printPost(page: PagefindPage, people: SearchPeople, words: ClientWords): Node {
  const { author = [], lang = [] } = page.filters;
  const authors = author.flatMap((id) => people[id] ?? []);
  const own = lang[0] === document.documentElement.lang ? null : (lang[0] ?? null);
  const language = { lang: own, dir: own && textDirection(own) };
  const title = make('a', { href: page.url }, page.meta['title'] ?? page.url);
  return make(
    'li',
    { class: 'entry' },
    make('ul', { class: 'plain byline' }, ...authors.map(printAuthor)),
    make(
      'div',
      { class: 'entry-text' },
      make('h3', { class: 'entry-title', ...language }, title),
      make('p', { class: 'entry-summary', ...language }, ...markedText(page.excerpt, page.content)),
      make('p', { class: 'facts' }, ...factsOf(page, words).flatMap((fact) => [fact, ' '])),
    ),
  );
}

/** Somebody among the results, with what stands below, if anything: how to ask. */
export function printPerson(person: SearchPerson, words: ClientWords, ask: Node | null): Node {
  const { name, url, role, covers } = person;
  const about = words.list(covers).map(({ value }) => value);
  return make(
    'li',
    { class: 'person' },
    printFace(person, 'middle'),
    make(
      'div',
      { class: 'person-text' },
      make('h3', { class: 'person-name' }, make('a', { href: url }, name)),
      role !== null && make('p', { class: 'role' }, role),
      about.length > 0 && make('p', { class: 'person-covers' }, words.t('writes-about'), ...about),
      ask,
    ),
  );
}

function printAuthor(person: SearchPerson): Node {
  const { name, role, url } = person;
  return make(
    'li',
    { class: 'byline-author' },
    printFace(person, 'small'),
    make(
      'span',
      { class: 'byline-text' },
      make('a', { class: 'byline-name', href: url }, name),
      role !== null && make('span', { class: 'role' }, role),
    ),
  );
}

function printFace({ face, initials }: SearchPerson, size: 'small' | 'middle'): Node {
  const name = `face face-${size}`;
  if (face === null) {
    const attributes = { class: `${name} face-initials`, 'aria-hidden': 'true' };
    return make('span', attributes, make('span', {}, initials));
  }
  const [first = ''] = face.split(' ');
  const form = { width: '56', height: '70', alt: '', decoding: 'async' };
  const image = make('img', { src: first.replace(/,$/, ''), srcset: face, ...form });
  return make('span', { class: name }, image);
}

function factsOf(page: PagefindPage, words: ClientWords): Node[] {
  const day = page.filters['day']?.[0];
  const isDated = day !== undefined && day < '9999';
  return [...(isDated ? [make('time', { datetime: day }, words.day(day))] : []), ...sections(page)];
}

/** The sections that answer most, to go to at once. */
function sections({ sub_results: parts }: PagefindPage): Node[] {
  return parts
    .filter(({ anchor }) => anchor !== undefined)
    .toSorted((one, other) => other.locations.length - one.locations.length)
    .slice(0, SECTIONS)
    .map(({ title, url }) => make('a', { class: 'result-section', href: url }, title));
}

const SECTIONS = 2;
