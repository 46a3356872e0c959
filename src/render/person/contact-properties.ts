import { contactWays } from '../ways/contact.ts';
import type { ContactWay } from '../ways/contact.ts';
import type { Author } from '../../domain/blog.ts';
import { asUri } from './as-uri.ts';
import type { VcardProperty } from './content-line.ts';

/** The ways to reach an author as properties of a vCard, in the author's own order. */
export function contactProperties(
  contact: Author['contact'],
  label: (kind: 'url' | 'booking') => string,
): VcardProperty[] {
  return contactWays(contact).flatMap((way) => propertiesOf(way, label));
}

function propertiesOf(
  { kind, value, url }: ContactWay,
  label: (kind: 'url' | 'booking') => string,
): VcardProperty[] {
  switch (kind) {
    case 'email':
      return [{ name: 'EMAIL', value }];
    case 'phone':
      return [phone(value, url ?? '')];
    case 'matrix':
      return [{ name: 'IMPP', value: { uri: matrixUri(value) } }];
    case 'signal':
      return [signal(value, url)];
    default:
      // Address books show addresses without a word about them; most know this label.
      return [
        { group: kind, name: 'URL', value: { uri: asUri(value) } },
        { group: kind, name: 'X-ABLabel', value: label(kind) },
      ];
  }
}

/** A number without the code of its country is no `tel:` address (RFC 3966). */
function phone(value: string, url: string): VcardProperty {
  return url.startsWith('tel:+')
    ? { name: 'TEL', params: { VALUE: 'uri' }, value: { uri: url } }
    : { name: 'TEL', params: { VALUE: 'text' }, value };
}

/** A user name on Signal has no address. */
function signal(value: string, url: string | null): VcardProperty {
  return url === null
    ? { name: 'SOCIALPROFILE', params: { ...SIGNAL, VALUE: 'text' }, value }
    : { name: 'IMPP', params: SIGNAL, value: { uri: asUri(url) } };
}

/** `matrix:` addresses leave out the "@": `matrix:u/ada:company.example`. */
function matrixUri(id: string): string {
  return `matrix:u/${encodeURIComponent(id.slice(1)).replaceAll('%3A', ':')}`;
}

const SIGNAL = { 'SERVICE-TYPE': 'Signal' };
