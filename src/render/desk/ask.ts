import type { Element } from 'hast';
import type { AuthorRecord } from '../../domain/blog.ts';
import { askUrl, contactWays, type ContactWay, type Question } from '../ways/contact.ts';
import { printable } from '../rota/columns.ts';
import { tag, type Child } from './tag.ts';

/**
 * `words` as a link on the first way to reach somebody that a browser opens, with a subject where
 * that is mail; where there is none, the words and the way.
 */
export function ask(words: Child, author: AuthorRecord, letter: Question): Element {
  const ways = contactWays(author.contact);
  const way = ways.find(({ url }) => url !== null) ?? ways[0];
  if (way === undefined) return tag('span', {}, words);
  const href = askUrl(way, letter);
  if (href !== null) return tag('a', { href }, words);
  return tag('span', {}, words, ` on ${KINDS[way.kind] ?? way.kind}: ${printable(way.value)}`);
}

/** A name from a file, kept from turning the direction of what stands beside it. */
export function name(text: string): Element {
  return tag('bdi', {}, printable(text));
}

/** Those that may have no address. */
const KINDS: Partial<Record<ContactWay['kind'], string>> = { signal: 'Signal', matrix: 'Matrix' };
