import { expect, test } from 'vitest';
import { assembleBlog } from '../../domain/assemble-blog.ts';
import { linkBlog } from '../../domain/link-blog.ts';
import { publicPart } from '../../domain/public-part.ts';
import { author, blogFiles, post } from '../../test/builders.ts';
import { ReadVcard } from '../../test/read-vcard.ts';
import { renderVcard } from './vcard.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');

test('S6: a card has every field as another program reads it', () => {
  const card = cardOf({
    name: 'Okafor, Ada "The Tide"; PhD',
    short: 'Ady',
    role: 'Oceanographer; tides, ebb',
    pronouns: 'she/her',
    fediverse: '@ada@social.example',
    orcid: '0000-0002-1825-0097',
    links: [{ label: 'Papers, books', url: 'https://papers.example/a,b;c?x=1&y=2' }],
    contact: {
      signal: 'ada.42',
      email: 'ada.o+tides@company.example',
      phone: '+49 (0)30 1234567',
      matrix: '@ada:company.example',
      booking: 'https://meet.example/ada',
    },
  });
  expect(card.values('version', 'kind', 'prodid', 'language')).toEqual([
    ...['4.0', 'individual', '-//Rota//People//EN', 'en'],
  ]);
  expect(card.values('fn', 'title', 'pronouns')).toEqual([
    ...['Okafor, Ada "The Tide"; PhD', 'Oceanographer; tides, ebb', 'she/her'],
  ]);
  expect(card.first('n')).toEqual(['', 'Okafor, Ada "The Tide"; PhD', '', '', '']);
  expect(card.first('nickname')).toBe('Ady');
  expect(card.first('org')).toBe('Sea; Sons, Ltd');
  expect(card.all('expertise')).toEqual(['Tides', 'WebAssembly']);
  expect(card.values('email', 'tel', 'impp')).toEqual([
    ...['ada.o+tides@company.example', 'tel:+49301234567', 'matrix:u/ada:company.example'],
  ]);
  expect(card.all('socialprofile')).toEqual([
    'ada.42',
    'acct:ada@social.example',
    'https://orcid.org/0000-0002-1825-0097',
  ]);
  expect(card.all('url')).toEqual([
    'https://meet.example/ada',
    'https://blog.example/authors/ada-okafor/',
    'https://papers.example/a,b;c?x=1&y=2',
  ]);
  expect(card.all('x-ablabel')).toEqual(['Label of booking', 'Papers, books']);
  expect(card.first('note')).toBe('Line one,\nline two; end');
  expect(card.values('photo', 'caluri', 'source')).toEqual([
    'https://blog.example/_astro/ada.jpg',
    'https://blog.example/authors/ada-okafor/schedule.ics',
    'https://blog.example/authors/ada-okafor/card.vcf',
  ]);
  expect(card.first('rev')).toBeNull();
});

test('S6: nothing is said of what is not known, and only a member works for the company', () => {
  const bare = { role: undefined, bio: undefined, expertise: undefined, contact: undefined };
  const card = cardOf({ name: 'Ada Okafor', joins: undefined, ...bare }, NOTHING);
  const names = card.names.filter((name) => !MUST.includes(name));
  expect(names).toEqual([]);
  expect(card.first('n')).toEqual(['Okafor', 'Ada', '', '', '']);
});

test('S6: whoever writes in a language may be written to in it, and of nobody else it is known', () => {
  const german = post('gezeiten', { lang: 'de', date: '2026-11-03' });
  expect(cardOf({}, PARTS, [post('tide-tables'), german]).all('lang')).toEqual(['de', 'en']);
  expect(cardOf({}, PARTS, []).all('lang')).toEqual([]);
});

test.each([
  [undefined, 'https://blog.example/authors/ada-okafor/'],
  [['ada', 'okafor'], 'https://blog.example/authors/ada/'],
])('S6: whoever was called %s before keeps the UID of then', (aliases, uid) => {
  expect(cardOf({ aliases }).first('uid')).toBe(uid);
});

test.each([
  [{ phone: '030 1234567' }, 'tel', '030 1234567'],
  [{ signal: 'https://signal.me/#eu/a' }, 'impp', 'https://signal.me/#eu/a'],
  [{ url: 'https://häfen.example/ä' }, 'url', 'https://xn--hfen-loa.example/%C3%A4'],
])('S6: %o is a %s', (contact, name, value) => {
  expect(cardOf({ contact }).first(name)).toBe(value);
});

function cardOf(
  data: Record<string, unknown>,
  parts = PARTS,
  posts = [post('tide-tables')],
): ReadVcard {
  const { records } = assembleBlog(
    blogFiles({
      site: { organization: { name: 'Sea; Sons, Ltd', url: 'https://sea.example/' } },
      authors: [author('ada-okafor', data)],
      posts,
      topics: { tides: { label: 'Tides' }, wasm: { label: 'WebAssembly' } },
    }),
    NOW,
  );
  const blog = linkBlog(publicPart(records!, NOW), NOW);
  const ada = blog.authors.find(({ id }) => id === 'ada-okafor')!;
  return new ReadVcard(renderVcard(blog, ada, parts));
}

const image = { type: 'image/jpeg', width: 640, height: 800 };
const PARTS: Parameters<typeof renderVcard>[2] = {
  bio: { text: 'Line one,\nline two; end', html: '' },
  portrait: {
    alt: 'Portrait',
    small: { ...image, url: 'https://blog.example/_astro/small.jpg' },
    large: { ...image, url: 'https://blog.example/_astro/ada.jpg' },
  },
  hasCalendar: true,
  label: (kind) => `Label of ${kind}`,
};
const NOTHING = { ...PARTS, bio: null, portrait: null, hasCalendar: false };
const MUST = 'version prodid uid source kind language fn n lang url'.split(' ');
