import type { Element } from 'hast';
import type { AuthorRecord } from '../../domain/blog.ts';
import { askUrl, contactWays, type ContactWay } from '../contact.ts';
import { printable } from '../rota/columns.ts';
import { tag, type Child } from './tag.ts';

/** "Ask Ada" as a link to the way on which they like to be asked, with a subject where that is mail. */
export function ask(verb: string, author: AuthorRecord, letter: Letter): Child[] {
  const words = [`${verb} `, name(author.short)];
  const [way] = contactWays(author.contact);
  if (way === undefined) return [tag('span', {}, words)];
  const href = addressOf(way, letter);
  if (href === null) return [tag('span', {}, words), ` on ${KINDS[way.kind]}: ${way.value}`];
  return [tag('a', { href }, words)];
}

/** A name from a file, kept from turning the direction of what stands beside it. */
export function name(text: string): Element {
  return tag('bdi', {}, printable(text));
}

function addressOf(way: ContactWay, { subject, body }: Letter): string | null {
  const href = askUrl(way, subject);
  if (href === null || way.kind !== 'email' || body === null) return href;
  return `${href}&body=${encodeURIComponent(body)}`;
}

const KINDS: Record<ContactWay['kind'], string> = {
  email: 'e-mail',
  phone: 'the telephone',
  url: 'the web',
  booking: 'the web',
  signal: 'Signal',
  matrix: 'Matrix',
};

interface Letter {
  subject: string;
  body: string | null;
}
