import { expect, test } from 'vitest';
import { author, blogFiles, blogWith, folderPost, page, post } from '../../test/builders.ts';
import { problemLines, problemMessages } from '../../test/problem-lines.ts';
import { makeProblem } from '../problem.ts';

const one = 'content/posts/one.mdx';

test.each([
  ['120 characters are no long title', { title: 'x'.repeat(120) }, []],
  ['characters are counted, not code units', { title: '🌊'.repeat(120) }, []],
  ['a draft needs no date', { date: undefined, draft: true }, []],
  ['draft: false is no draft', { date: undefined, draft: false }, [`missing-date ${one} date`]],
  ['a broken date is not missing as well', { date: 'soon' }, [`invalid-date ${one} date`]],
  ['updated on the day itself', { updated: '2026-02-03' }, []],
  [
    'updated on the day of an instant',
    { date: '2026-02-03T18:00:00+01:00', updated: '2026-02-03' },
    [],
  ],
  [
    'an instant before an instant of the same day',
    { date: '2026-02-03T18:00:00+01:00', updated: '2026-02-03T17:59:59+01:00' },
    [`updated-before-date ${one} updated`],
  ],
  [
    'an instant whose day in the zone of the blog is later',
    { date: '2026-02-03', updated: '2026-02-02T23:30:00Z' },
    [],
  ],
  ['a note about no change', { 'update-note': 'New data.' }, [`missing-field ${one} update-note`]],
  ['an editor twice', { editors: ['bo-lind', 'bo-lind'] }, [`repeated-author ${one} editors.1`]],
  ['an unknown reviewer', { reviewers: ['jo'] }, [`unknown-author ${one} reviewers.0`]],
  ['an author may also edit', { editors: ['ada-okafor'] }, []],
  [
    'each unknown id is told',
    { authors: ['jo', 'ada-okafor', 'jim'], topics: ['seas'] },
    [
      `unknown-author ${one} authors.0`,
      `unknown-author ${one} authors.2`,
      `unknown-topic ${one} topics.0`,
    ],
  ],
])('%s', (_, data, expected) => {
  expect(problemLines(blogWith({ posts: [post('one', data)] }))).toEqual(expected);
});

test.each([
  ['the same slug as file and as folder', ['tides.mdx', 'tides/index.mdx'], ['slug-clash']],
  ['the same slug in Markdown and MDX', ['tides.mdx', 'tides.md'], ['slug-clash']],
  ['capitals', ['tides.mdx', 'Tides.mdx'], ['invalid-name', 'slug-clash']],
  ['accents', ['cafe.mdx', 'café.mdx'], ['invalid-name', 'slug-clash']],
  [
    'accents in the other Unicode form',
    ['cafe.mdx', 'cafe\u0301.mdx'],
    ['invalid-name', 'slug-clash'],
  ],
  ['a hyphen more', ['tides.mdx', 'tide-s.mdx'], []],
])('slugs: %s', (_, names, expected) => {
  const posts = names.map((name) => {
    const slug = name.replace(/\/index|\.mdx?$/g, '').replace(/\.mdx?$/, '');
    return { ...post(slug), file: `content/posts/${name}` };
  });
  const lines = problemLines(blogWith({ posts })).map((line) => line.split(' ')[0]);
  expect(lines).toEqual(expected);
});

test.each([
  ['parts in order', [1, 2, 3], []],
  ['parts in any order', [3, 1, 2], []],
  ['the first part missing', [2], ['series-gap']],
  ['a part missing', [1, 3], ['series-gap']],
  ['two gaps', [2, 4], ['series-gap', 'series-gap']],
  ['a part three times', [1, 1, 1], ['series-part-clash', 'series-part-clash']],
  ['a huge part', [1, 4_000_000_000], ['series-gap']],
])('series: %s', (_, parts, expected) => {
  const series = { gauges: { title: 'Gauges' } };
  const posts = parts.map((part, index) => post(`p${index}`, { series: { id: 'gauges', part } }));
  const lines = problemLines(blogWith({ series, posts })).map((line) => line.split(' ')[0]);
  expect(lines).toEqual(expected);
});

test('a draft fills its part of a series', () => {
  const part = (slug: string, number: number, draft: boolean) =>
    post(slug, { series: { id: 'gauges', part: number }, draft });
  const posts = [part('a', 1, false), part('b', 2, true), part('c', 3, false)];
  expect(problemLines(blogWith({ series: { gauges: { title: 'Gauges' } }, posts }))).toEqual([]);
});

test.each([
  ['a free path', ['/2014/05/hacking/'], 0],
  ['the post itself', ['/posts/one/'], 1],
  ['another post, without the slash', ['/posts/why-wasm'], 1],
  ['another post, in capitals', ['/Posts/Why-Wasm/'], 1],
  ['an author', ['/authors/bo-lind/'], 1],
  ['a topic', ['/topics/tides/'], 1],
  ['a feed', ['/rss.xml'], 1],
  ['the feed of an author', ['/authors/ada-okafor/rss.xml'], 1],
  ['a free page', ['/about/'], 1],
  ['the front page of a room', ['/archive'], 1],
  ['something below a room of the program', ['/pagefind/x/'], 1],
  ['a page of a list', ['/posts/page/2/'], 1],
  ['twice in one list', ['/old/', '/old'], 1],
  ['a file in public/', ['/files/cv.pdf'], 1],
  ['the old id of an author', ['/authors/ada/'], 1],
  ['an old slug', ['/posts/why-webassembly/'], 0],
  ['below a file of another system', ['/x.html', '/x.html/page/2/', '/x/index.html', '/x/y/'], 1],
  ['below a file in public/', ['/files/cv.pdf/old/'], 1],
  ['the post itself, encoded', ['/posts/%6Fne/'], 1],
  ['twice, encoded and not', ['/\u00fcn/', '/%C3%BCn/', '/u\u0308n/'], 2],
  ['the Markdown form of a post', ['/posts/why-wasm/index.md'], 1],
  ['what hosts and robots read', ['/_headers', '/_redirects', '/robots.txt', '/Sitemap-7.xml'], 4],
])('aliases: %s', (_, aliases, count) => {
  const files = blogWith({
    pages: [page('about')],
    posts: [post('one', { aliases })],
    publicFiles: ['files/cv.pdf'],
  });
  const authors = [author('ada-okafor'), author('bo-lind', { aliases: ['ada'] })];
  const lines = problemLines({ ...files, authors });
  expect(lines).toHaveLength(count);
  for (const line of lines) expect(line).toMatch(/^alias-clash /);
});

test('old ids of topics and series clash as well', () => {
  const files = blogWith({
    topics: { tides: { label: 'Tides', aliases: ['wasm'] }, wasm: { label: 'Wasm' } },
    series: {
      gauges: { title: 'Gauges', aliases: ['old'] },
      wells: { title: 'Wells', aliases: ['old'] },
    },
  });
  expect(problemLines(files)).toEqual([
    'alias-clash content/topics.yaml tides.aliases.0',
    'alias-clash content/series.yaml wells.aliases.0',
  ]);
});

test('two posts with one guid, and the guid of a post that has none written', () => {
  const posts = [post('one', { guid: 'tag:x' }), folderPost('two', { guid: 'tag:x' })];
  expect(problemLines(blogWith({ posts }))).toEqual([
    'guid-clash content/posts/two/index.mdx guid',
  ]);
  const own = [post('one', { guid: 'https://blog.example/posts/one/' })];
  expect(problemLines(blogWith({ posts: own }))).toEqual([]);
});

test.each([
  ['a post', blogWith({ posts: [post('page')] }), 'reserved-name content/posts/page.mdx'],
  ['a page', blogFiles({ pages: [page('authors')] }), 'reserved-name content/pages/authors.mdx'],
  ['a public file', blogFiles({ publicNames: ['posts'] }), 'reserved-name public/posts'],
  [
    'the front page in public/',
    blogFiles({ publicNames: ['index.html'] }),
    'reserved-name public/index.html',
  ],
  [
    'a series',
    blogFiles({ series: { page: { title: 'Page' } } }),
    'reserved-name content/series.yaml page',
  ],
])('%s with a name that Rota keeps for itself', (_, files, line) => {
  expect(problemLines(files)).toEqual([line]);
});

test('files in public/ that are put to our own are no clash', () => {
  const publicNames = ['_headers', '_redirects', 'robots.txt', 'favicon.svg'];
  expect(problemLines(blogFiles({ publicNames }))).toEqual([]);
});

test('a body brings its problems with their places', () => {
  const problems = [{ code: 'heading-h1', line: 7, column: 3, args: { text: 'Tides' } }];
  const files = blogWith({ posts: [post('one', {}, { problems })] });
  expect(problemMessages(files)[0]).toContain('"# Tides"');
});

test('what could not be read is not also unknown', () => {
  const broken = ['authors/jo.yaml', 'content/topics.yaml', 'content/posts/lost.mdx'];
  const links = [{ href: './lost.mdx#there', line: 9, column: 1 }];
  const files = blogWith({
    topics: null,
    problems: broken.map((file) => makeProblem('yaml-syntax', { file, line: 1, column: 1 })),
    posts: [post('one', { authors: ['jo'], topics: ['anything'] }, { links })],
  });
  expect(problemLines(files)).toEqual(broken.map((file) => `yaml-syntax ${file}`));
});

test('without a usable site.yaml everything else is still checked', () => {
  const posts = [post('one', { title: '' })];
  expect(problemLines(blogWith({ site: { timezone: 'Mars' }, posts }))).toEqual([
    'invalid-value content/site.yaml timezone',
    `empty-value ${one} title`,
  ]);
});

test('a part that is no number makes no gap, and neither does a series misspelt', () => {
  const part = (slug: string, id: string, number: unknown) =>
    post(slug, { series: { id, part: number } });
  const posts = [part('a', 'gauges', 1), part('b', 'gauges', 'two'), part('c', 'gauges', 3)];
  const series = { gauges: { title: 'Gauges' } };
  expect(problemLines(blogWith({ series, posts }))).toEqual([
    'wrong-type content/posts/b.mdx series.part',
  ]);
  const misspelt = [part('a', 'gauges', 1), part('b', 'guages', 2), part('c', 'gauges', 3)];
  expect(problemLines(blogWith({ series, posts: misspelt }))).toEqual([
    'unknown-series content/posts/b.mdx series.id',
  ]);
});
