import { expect, test } from 'vitest';
import { checkFields } from './check-fields.ts';
import { problemMessage } from '../problem.ts';
import { authorSchema } from '../schema/author.ts';
import { postSchema } from '../schema/post.ts';
import { rotationSchema } from '../schema/rotation.ts';
import { siteSchema } from '../schema/site.ts';

const post = {
  title: 'T',
  description: 'D',
  date: '2026-02-03',
  authors: ['ada'],
  topics: ['tides'],
};
const site = {
  name: 'N',
  description: 'D',
  url: 'https://a.example',
  language: 'en',
  timezone: 'UTC',
};

test.each([
  [
    'a number for text',
    { title: 5 },
    'title',
    '"title" is the number 5. It must be text: write "5" between quotes.',
  ],
  ['nothing for text', { title: null }, 'title', '"title" is empty. It must be text.'],
  [
    'a word for a list',
    { authors: 'ada' },
    'authors',
    '"authors" is "ada". It must be a list, even of one: [ada].',
  ],
  [
    'an empty list',
    { topics: [] },
    'topics',
    '"topics" is empty. It must be a list of at least one id.',
  ],
  ['text for yes and no', { draft: 'yes' }, 'draft', '"draft" is "yes". It must be true or false.'],
  [
    'a list for a mapping',
    { cover: ['a.png'] },
    'cover',
    '"cover" is a list. It must be a mapping of keys to values.',
  ],
  [
    'half a part',
    { series: { id: 's', part: 1.5 } },
    'series.part',
    '"series.part" is the number 1.5. It must be a whole number from 1.',
  ],
  [
    'a year for a day',
    { date: 2026 },
    'date',
    '"date" is the number 2026, which is no day between 2000 and 2100.',
  ],
  ['a name for an id', { authors: ['Jo Marsh'] }, 'authors.0', 'write "jo-marsh"'],
  [
    'a number among ids',
    { authors: ['ada', 5] },
    'authors.1',
    '"authors, item 2" is the number 5. It must be an id',
  ],
  [
    'an old path without slash',
    { aliases: ['old'] },
    'aliases.0',
    'a path that begins with a slash',
  ],
  [
    'an old path that climbs',
    { aliases: ['/../x'] },
    'aliases.0',
    'a path that begins with a slash',
  ],
  ['an old path with a bare %', { aliases: ['/100%/'] }, 'aliases.0', 'written as "%25"'],
  ['an old path of an unseen sign', { aliases: ['/a\u0007b/'] }, 'aliases.0', 'a path that begins'],
  ['the same, encoded', { aliases: ['/a%00b/'] }, 'aliases.0', 'written as "%25"'],
  ['a way out on Windows', { aliases: ['/a/..%5c..%5cb/'] }, 'aliases.0', 'written as "%25"'],
  ['a part that no disk takes', { aliases: [`/${'潮'.repeat(86)}/`] }, 'aliases.0', '255 bytes'],
  ['a topic twice', { topics: ['tides', 'tides'] }, 'topics', 'names each topic once'],
  ['a title that nobody sees', { title: '\u200B' }, 'title', '"title" is empty.'],
  ['the name of a language', { lang: 'german' }, 'lang', 'a language tag'],
  [
    'an address that is none',
    { canonical: 'a.example' },
    'canonical',
    'begins with https:// or http://',
  ],
  ['a language that is none', { lang: 'english language' }, 'lang', 'a language tag'],
  ['a key of another system', { tags: ['a'] }, 'tags', 'Did you mean "topics"?'],
  ['a key with a slip', { titel: 'T' }, 'titel', 'Did you mean "title"?'],
  [
    'a key with a slip within',
    { cover: { src: 'a.png', alt: '', credits: 'x' } },
    'cover.credits',
    'Did you mean "credit"? Allowed are: src, alt, credit.',
  ],
])('a post with %s', (_, data, path, message) => {
  const { problems } = checkFields(postSchema, { ...post, ...data }, { file: 'x' });
  expect(problems.map((problem) => problem.path.join('.'))).toEqual([path]);
  expect(problemMessage(problems[0]!)).toContain(message);
});

const counted = (...hosts: string[]) => ({ analytics: { snippet: '<b>', hosts } });

test.each([
  ['a colour that is none', { accent: 'red' }, 'accent', 'a colour such as "#0b5d4b"'],
  [
    'half a pair of colours',
    { accent: { light: '#000000' } },
    'accent.dark',
    '"accent.dark" is missing. Add it: On a dark ground.',
  ],
  [
    'an address without its scheme',
    { navigation: [{ label: 'X', url: '//a.example/' }] },
    'navigation.0.url',
    'a path such as /topics/, or an address',
  ],
  ['a word that says nothing', { strings: { share: ' ' } }, 'strings.share', 'is empty'],
  ['a colour without quotes', { accent: null }, 'accent', 'a colour between quotes'],
  [
    'signs in its path that are written in two ways',
    { url: 'https://blog.example/ç/' },
    'url',
    'whose path is made of letters',
  ],
  [
    'an empty part in its path',
    { url: 'https://blog.example/a//b' },
    'url',
    'whose path is made of',
  ],
  ['a number for a colour', { accent: 5 }, 'accent', '"accent" is the number 5. It must be'],
  [
    'a link without its address',
    { navigation: ['about', { label: 'X' }] },
    'navigation.1.url',
    '"navigation, item 2, url" is missing',
  ],
  [
    'a slip in a link',
    { navigation: [{ label: 'X', url: '/', titel: 1 }] },
    'navigation.0.titel',
    'Allowed are: label, url.',
  ],
  [
    'a snippet that swallows the page',
    { analytics: { snippet: '<script>count(', hosts: [] } },
    'analytics.snippet',
    'HTML in which every tag, script and comment is closed',
  ],
  ['a host that ends a policy', counted('a.example; script-src *'), 'analytics.hosts.0', 'a host'],
  ['a host of two lines', counted('a.example\nb.example'), 'analytics.hosts.0', 'a host such as'],
  ['a word of policies', counted("'unsafe-inline'"), 'analytics.hosts.0', 'a host such as'],
  ['a host with a path', counted('https://a.example/x'), 'analytics.hosts.0', 'without a path'],
  ['all hosts', counted('*'), 'analytics.hosts.0', 'or *.stats.example'],
  ['a choice that there is not', { feeds: 'all' }, 'feeds', 'It must be "full" or "summary".'],
  ['a zone that there is not', { timezone: 'Berlin' }, 'timezone', 'such as Europe/Berlin'],
  [
    'a pace that is none',
    { goal: { posts: 1, every: '2 weeks' } },
    'goal.every',
    'days or weeks such as 10d or 2w',
  ],
])('a site with %s', (_, data, path, message) => {
  const { problems } = checkFields(siteSchema, { ...site, ...data }, { file: 'x' });
  expect(problems.map((problem) => problem.path.join('.'))).toEqual([path]);
  expect(problemMessage(problems[0]!)).toContain(message);
});

test('R9: hosts with and without a scheme, a port, or all of one name', () => {
  const hosts = [
    'a.example',
    'https://A.example',
    'wss://a.example',
    '*.a.example',
    'localhost:8080',
  ];
  const { problems } = checkFields(siteSchema, { ...site, ...counted(...hosts) }, { file: 'x' });
  expect(problems).toEqual([]);
});

test.each([
  ['no kind', {}, 'missing-field kind'],
  ['another kind', { kind: 'random' }, 'invalid-value kind'],
  ['a slip', { kind: 'pace', evry: '2w' }, 'unknown-key evry'],
  ['a key of the other kind', { kind: 'pace', start: '2026-01-06' }, 'unknown-key start'],
  ['turns without a first slot', { kind: 'turns' }, 'missing-field start'],
])('a rotation with %s', (_, data, expected) => {
  const { problems } = checkFields(
    rotationSchema,
    { title: 'T', every: '2w', ...data },
    { file: 'x' },
  );
  expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([expected]);
});

test.each([
  ['email', 'ada'],
  ['phone', 'call me'],
  ['url', 'company.example/ada'],
  ['booking', 'javascript:alert(1)'],
  ['signal', 'ada'],
  ['matrix', 'ada:company.example'],
])('the contact %s: %s', (way, value) => {
  const { problems } = checkFields(
    authorSchema,
    { name: 'A', contact: { [way]: value } },
    { file: 'x' },
  );
  expect(problems.map(({ path }) => path.join('.'))).toEqual([`contact.${way}`]);
});

test('ways to reach an author keep the order of the file: the first is the preferred one', () => {
  const contact = { matrix: '@ada:chat.example', email: 'ada@company.example' };
  const { fields } = checkFields(authorSchema, { name: 'A', contact }, { file: 'x' });
  expect(Object.keys(fields.contact ?? {})).toEqual(['matrix', 'email']);
});

test('what is wrong is left out, the rest is kept', () => {
  const data = {
    ...post,
    titel: 'x',
    authors: ['ada', 5, 'bo', 'Jo Marsh'],
    cover: { src: './a.png' },
    series: { id: 's', part: 'two' },
    draft: true,
  };
  const { fields, problems } = checkFields(postSchema, data, { file: 'x' });
  expect(fields).toEqual({ ...post, authors: ['ada', 'bo'], draft: true });
  expect(problems.map(({ path }) => path.join('.'))).toEqual(
    expect.arrayContaining(['titel', 'authors.1', 'authors.3', 'cover.alt', 'series.part']),
  );
  expect(data.authors).toHaveLength(4);
});

test('an empty file lacks what every file needs', () => {
  const { problems } = checkFields(postSchema, null, { file: 'x' });
  expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(
    ['title', 'description', 'authors', 'topics'].map((field) => `missing-field ${field}`),
  );
});

test('a file that is a list is told as a whole', () => {
  const { fields, problems } = checkFields(postSchema, ['x'], { file: 'x' });
  expect(fields).toEqual({});
  expect(problems.map(problemMessage)).toEqual([
    '"x" is a list. It must be a mapping of keys to values.',
  ]);
});
