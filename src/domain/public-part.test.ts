import fc from 'fast-check';
import { expect, test } from 'vitest';
import { author, blogFiles, guest, link, post, rotation, slot, turns } from '../test/builders.ts';
import { assembleBlog } from './assemble-blog.ts';
import type { PublicRecords } from './blog.ts';
import { addDays } from './calendar.ts';
import { linkBlog } from './link-blog.ts';
import { publicPart } from './public-part.ts';

const day = (text: string) => Date.parse(`${text}T12:00:00Z`);
const files = blogFiles({
  topics: Object.fromEntries(['tides', 'wasm', 'law', 'ice'].map((id) => [id, { label: id }])),
  series: { gauges: { title: 'Gauges' }, secret: { title: 'Secret' } },
  rotations: [
    rotation('main', { breaks: [{ from: '2026-12-21', to: '2027-01-03' }] }),
    turns('tuesdays', { order: ['dee-roy'] }),
  ],
  slots: [slot('tuesdays', '2026-06-02', { author: 'dee-roy', topic: 'Plans' })],
  authors: [
    author('ada-okafor', {
      expertise: ['tides', 'ice'],
      joins: [
        { rotation: 'main', from: '2026-01-06', until: '2026-08-31' },
        { rotation: 'tuesdays', from: '2026-10-06' },
      ],
      away: [{ from: '2026-05-01', to: '2026-05-09' }],
    }),
    author('dee-roy', {
      joins: [{ rotation: 'tuesdays', from: '2026-06-02' }],
      expertise: ['law'],
    }),
    guest('ruth', { expertise: ['law'] }),
    guest('ed'),
  ],
  posts: [
    post(
      'old',
      { editors: ['ed', 'dee-roy'], updated: '2026-04-01', 'update-note': 'New data.' },
      { links: [link('./first.mdx'), link('/posts/draft/')] },
    ),
    post('second', {
      date: '2026-05-05',
      series: { id: 'gauges', part: 2 },
      authors: ['ruth'],
      rotation: 'tuesdays',
    }),
    post('first', { date: '2026-05-04', series: { id: 'gauges', part: 1 }, topics: ['wasm'] }),
    post('at-noon', { date: '2026-07-01T12:00:00+02:00' }),
    post('draft', {
      draft: true,
      date: '2020-01-01',
      topics: ['ice'],
      series: { id: 'secret', part: 1 },
    }),
    post('dateless', { draft: true, date: undefined }),
  ],
});
const records = assembleBlog(files, day('2026-03-01')).records!;
const at = (now: number) => publicPart(records, now);
const ids = (list: { id: string }[]) => list.map(({ id }) => id);
const slugs = (part: PublicRecords) => part.posts.map(({ slug }) => slug);

test('a post is public from the very second of its time', () => {
  const second = Date.parse('2026-07-01T10:00:00Z');
  expect(slugs(at(second - 1))).not.toContain('at-noon');
  expect(slugs(at(second))).toContain('at-noon');
});

test('a day is public from its first moment in the zone of the blog', () => {
  const first = Date.parse('2026-05-03T22:00:00Z');
  expect(slugs(at(first - 1))).toEqual(['old']);
  expect(slugs(at(first))).toEqual(['old', 'first']);
});

test('drafts are never public, whatever their date says', () => {
  expect(slugs(at(day('2090-01-01'))).filter((slug) => /draft|dateless/.test(slug))).toEqual([]);
});

test.each([
  ['before anything', '2026-01-05', []],
  ['from the first day of a first span', '2026-01-06', ['ada-okafor']],
  ['from a first post', '2026-05-05', ['ada-okafor', 'ruth']],
  ['who only edits is not', '2090-01-01', ['ada-okafor', 'dee-roy', 'ruth']],
])('authors: %s', (_, now, expected) => {
  expect(ids(at(day(now)).authors)).toEqual(expected);
});

test.each([
  ['covered by a member', '2026-01-06', ['tides', 'ice']],
  ['from its first post', '2026-05-04', ['tides', 'wasm', 'ice']],
  ['a guest covers nothing', '2026-05-05', ['tides', 'wasm', 'ice']],
  ['covered by who joins', '2026-06-02', ['tides', 'wasm', 'law', 'ice']],
])('topics: %s', (_, now, expected) => {
  expect(ids(at(day(now)).topics)).toEqual(expected);
});

test('a series is public with its first post, and shows its public parts alone', () => {
  expect(ids(at(day('2026-05-03')).series)).toEqual([]);
  const blog = linkBlog(at(day('2026-05-04')), day('2026-05-04'));
  expect(blog.series.map(({ posts }) => posts.map(({ slug }) => slug))).toEqual([['first']]);
});

test('editors who are not public are not named', () => {
  const old = (now: string) => at(day(now)).posts.find(({ slug }) => slug === 'old')!;
  expect(old('2026-03-01').editors).toEqual([]);
  expect(old('2026-06-02').editors).toEqual(['dee-roy']);
});

test('of the posts that one links to those are named that are public', () => {
  const links = (now: string) => at(day(now)).posts.find(({ slug }) => slug === 'old')!.links;
  expect(links('2026-05-03')).toEqual([]);
  expect(links('2026-05-04')).toEqual(['first']);
});

test('a change that lies ahead is not told', () => {
  const updated = (now: string) => at(day(now)).posts[0]!.updated;
  expect(updated('2026-03-31')).toBeNull();
  expect(updated('2026-04-01')).toMatchObject({ day: '2026-04-01', note: 'New data.' });
});

test('absences, slots, breaks, and joins and leaves ahead stay private', () => {
  const spring = at(day('2026-03-01'));
  expect(spring.authors[0]!.joins).toEqual([
    { rotation: 'main', span: { from: '2026-01-06', to: null }, everyDays: null },
  ]);
  expect(spring.authors[0]!.away).toEqual([]);
  expect(Object.keys(spring)).not.toEqual(expect.arrayContaining(['rotations', 'slots']));
  const { schedule, calendars, ...rest } = spring;
  expect(JSON.stringify(rest)).not.toMatch(/dee-roy|tuesdays/);
  expect(JSON.stringify(spring)).not.toMatch(/dee-roy|Plans|2026-12-21|2026-08-31|2026-05-09/);
});

test('in a blog without rotations a topic is public with a public author who names it', () => {
  const plain = blogFiles({
    rotations: [],
    authors: [
      guest('ada-okafor', { expertise: ['law'] }),
      guest('bo-lind', { expertise: ['ice'] }),
    ],
    topics: { tides: { label: 'T' }, law: { label: 'L' }, ice: { label: 'I' } },
    posts: [post('one')],
  });
  const now = day('2026-03-01');
  expect(ids(publicPart(assembleBlog(plain, now).records!, now).topics)).toEqual(['tides', 'law']);
});

const someDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days));
const someBlog = fc.record({
  posts: fc.array(
    fc.record({
      date: someDay,
      draft: fc.boolean(),
      authors: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
      topics: fc.subarray(['t', 'u', 'v'], { minLength: 1 }),
      editors: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
      series: fc.constantFrom({ id: 's', part: 1 }, { id: 'r', part: 1 }),
    }),
    { maxLength: 8 },
  ),
  joins: fc.array(
    fc.option(fc.record({ rotation: fc.constant('main'), from: someDay }), { nil: null }),
    { minLength: 3, maxLength: 3 },
  ),
});

test('nothing that is public is or names what is not, and what is public stays so', () => {
  fc.assert(
    fc.property(someBlog, someDay, someDay, ({ posts, joins }, one, two) => {
      const [first, last] = [one, two].toSorted().map(day) as [number, number];
      const made = assembleBlog(filesOf(posts, joins), first).records!;
      const [early, late] = [publicPart(made, first), publicPart(made, last)];
      expect(early.posts.every(({ draft, instant }) => !draft && instant! <= first)).toBe(true);
      for (const part of [early, late]) expect(dangling(part)).toEqual([]);
      for (const list of ['authors', 'topics', 'series'] as const) {
        expect(ids(late[list])).toEqual(expect.arrayContaining(ids(early[list])));
      }
    }),
  );
});

test('adding days never adds problems', () => {
  fc.assert(
    fc.property(someBlog, someDay, someDay, ({ posts, joins }, one, two) => {
      const [first, last] = [one, two].toSorted().map(day) as [number, number];
      const links = [0, 1, 2].map((line) => ({ href: `/posts/p${line}/`, line: 9, column: 1 }));
      const made = filesOf(posts, joins, links);
      const found = (now: number) =>
        assembleBlog(made, now).problems.map((one) => JSON.stringify(one));
      expect(found(first)).toEqual(expect.arrayContaining(found(last)));
    }),
  );
});

function filesOf(
  posts: Record<string, unknown>[],
  joins: unknown[],
  links: never[] | object[] = [],
) {
  return blogFiles({
    topics: { t: { label: 'T' }, u: { label: 'U' }, v: { label: 'V' } },
    series: { s: { title: 'S' }, r: { title: 'R' } },
    authors: ['a', 'b', 'c'].map((id, index) =>
      author(id, {
        role: undefined,
        expertise: ['u'],
        joins: joins[index] ? [joins[index]] : undefined,
      }),
    ),
    posts: posts.map((data, index) => post(`p${index}`, data, { links: links as never[] })),
  });
}

function dangling(part: PublicRecords): string[] {
  const known = new Set([...part.authors, ...part.topics, ...part.series].map(({ id }) => id));
  const named = [
    ...part.posts.flatMap(({ authors, topics, editors, series }) => [
      ...authors,
      ...topics,
      ...editors,
      series!.id,
    ]),
    ...part.authors.flatMap(({ expertise }) => expertise!),
    ...part.schedule.flatMap(({ coming }) => coming.flatMap(({ author }) => author?.id ?? [])),
  ];
  return named.filter((id) => !known.has(id));
}
