import { absolute, address } from '../../domain/addresses.ts';
import type { Author, Blog } from '../../domain/blog.ts';
import { asUri } from './as-uri.ts';
import { contactProperties } from './contact-properties.ts';
import { contentLine } from './content-line.ts';
import type { VcardProperty, VcardValue } from './content-line.ts';
import { languagesOf } from './languages-of.ts';
import { nameParts } from './name-parts.ts';
import { organizationOf } from './organization-of.ts';
import type { PersonParts } from './person-parts.ts';
import { orcidProfile } from './profile-links.ts';

/**
 * An author for address books: vCard 4.0 (RFC 6350), with what RFC 6715 (expertise) and RFC 9554
 * (pronouns, profiles, language) add. It has no REV: nobody knows when a person last changed.
 */
export function renderVcard(blog: Blog, author: Author, parts: VcardParts): string {
  const properties = [
    { name: 'BEGIN', value: 'VCARD' },
    { name: 'VERSION', value: '4.0' },
    ...headProperties(blog, author),
    ...nameProperties(author),
    ...workProperties(blog, author),
    ...contactProperties(author.contact, parts.label),
    ...profileProperties(author),
    ...pageProperties(blog, author, parts),
    ...some('NOTE', parts.bio?.text),
    { name: 'END', value: 'VCARD' },
  ];
  return properties.map(contentLine).join('');
}

function headProperties({ site }: Blog, { id, aliases = [] }: Author): VcardProperty[] {
  // The address of the first page that they had: an address book knows them by it for ever.
  const first = absolute(site.url, address.author(aliases[0] ?? id));
  return [
    { name: 'PRODID', value: '-//Rota//People//EN' },
    { name: 'UID', value: { uri: asUri(first) } },
    { name: 'SOURCE', value: { uri: absolute(site.url, address.vcard(id)) } },
    { name: 'KIND', value: 'individual' },
    { name: 'LANGUAGE', value: site.language },
  ];
}

function nameProperties(author: Author): VcardProperty[] {
  const { name, short, pronouns } = author;
  const { family, given } = nameParts(author);
  return [
    { name: 'FN', value: name },
    { name: 'N', value: { parts: [family, given, '', '', ''] } },
    ...some('NICKNAME', name.includes(short) ? null : { list: [short] }),
    ...some('PRONOUNS', pronouns),
  ];
}

function workProperties(blog: Blog, author: Author): VcardProperty[] {
  const organization = organizationOf(blog, author);
  return [
    ...some('TITLE', author.role),
    ...some('ORG', organization === null ? null : { parts: [organization] }),
    ...author.expertise.map(({ label }) => ({ name: 'EXPERTISE', value: label })),
    ...languagesOf(blog, author).map((value) => ({ name: 'LANG', value })),
  ];
}

function profileProperties({ fediverse, orcid }: Author): VcardProperty[] {
  const iD = orcidProfile(orcid);
  const acct = fediverse && { uri: `acct:${encodeURI(fediverse.slice(1))}` };
  return [
    ...some('SOCIALPROFILE', acct, { 'SERVICE-TYPE': 'Fediverse', USERNAME: fediverse ?? '' }),
    ...some('SOCIALPROFILE', iD && { uri: iD }, { 'SERVICE-TYPE': 'ORCID' }),
  ];
}

function pageProperties({ site }: Blog, author: Author, parts: VcardParts): VcardProperty[] {
  const { id, links = [] } = author;
  const { portrait, hasCalendar } = parts;
  const calendar = hasCalendar ? { uri: absolute(site.url, address.authorCalendar(id)) } : null;
  return [
    { name: 'URL', params: { PREF: '1' }, value: { uri: absolute(site.url, address.author(id)) } },
    ...links.flatMap(({ label, url }, at) => [
      { group: `link${at + 1}`, name: 'URL', value: { uri: asUri(url) } },
      { group: `link${at + 1}`, name: 'X-ABLabel', value: label },
    ]),
    ...some('CALURI', calendar, { MEDIATYPE: 'text/calendar' }),
    ...some('PHOTO', portrait && { uri: portrait.large.url }, { MEDIATYPE: 'image/jpeg' }),
  ];
}

function some(
  name: string,
  value: VcardValue | null | undefined,
  params?: Record<string, string>,
): VcardProperty[] {
  if (value === null || value === undefined || value === '') return [];
  return [{ name, value, ...(params && { params }) }];
}

export interface VcardParts extends PersonParts {
  /** What a way to reach somebody is called: "Book a conversation". */
  label: (kind: 'url' | 'booking') => string;
}
