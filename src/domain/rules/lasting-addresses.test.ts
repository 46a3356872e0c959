import { expect, test } from 'vitest';
import { splitUrls } from '../../read/read-urls.ts';
import {
  author,
  blogFiles,
  blogWith,
  guest,
  page,
  portraits,
  post,
  urlLine,
} from '../../test/builders.ts';
import { problemLines, problemMessages } from '../../test/problem-lines.ts';
import { assembleBlog } from '../assemble-blog.ts';
import type { BlogFiles } from '../blog-files.ts';
import { acceptUrls } from '../urls/accept-urls.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const VANISHED = 'address-vanished content/urls.txt';

test('S7: an address that is not yet recorded is no problem, and neither is no list at all', () => {
  expect(problemLines(blogFiles())).toEqual([]);
  expect(problemLines(blogFiles({ urls: [] }))).toEqual([]);
  expect(problemLines(blogFiles({ urls: [urlLine(1, '/posts/why-wasm/')] }))).toEqual([]);
});

test.each<[string, BlogFiles, string[]]>([
  ['a post', recorded('/posts/gone/'), [VANISHED]],
  ['a page', recorded('/imprint/'), [VANISHED]],
  ['an author', recorded('/authors/jo/'), [VANISHED]],
  ['a topic', recorded('/topics/law/'), [VANISHED]],
  ['a series', recorded('/series/gauges/'), [VANISHED]],
  ['an address of the old blog', recorded('/2014/05/hacking.html'), [VANISHED]],
  ['a post that is a draft now', recorded('/posts/one/', post('one', { draft: true })), [VANISHED]],
  ['what waits for its day', recorded('/posts/one/', post('one', { date: '2026-03-02' })), []],
  ['what is still there', recorded('/posts/why-wasm/'), []],
  ['without its slash', recorded('/posts/why-wasm'), []],
  ['by its file', recorded('/posts/why-wasm/index.html'), []],
  ['a list, a feed, the home page', recorded('/archive/2026/', '/authors/bo-lind/rss.xml', '/'), []],
  ['an old path that leads on', recorded('/old/x.html', post('one', { aliases: ['/old/x.html'] })), []],
  ['one of other letters', recorded('/caf%C3%A9/', post('one', { aliases: ['/café/'] })), []],
  ['an old path of a draft', recorded('/old/', post('one', { aliases: ['/old/'], draft: true })), [VANISHED]],
])('S7: %s', (_, files, codes) => {
  expect(problemLines(files)).toEqual(codes);
}); // prettier-ignore

test('S7: an old id of an author, a topic and a series, an old path of a page', () => {
  const files = blogWith({
    topics: { tides: { label: 'Tides', aliases: ['ebb'] }, wasm: { label: 'Wasm' } },
    series: { gauges: { title: 'Gauges', aliases: ['meters'] } },
    posts: [post('part-one', { series: { id: 'gauges', part: 1 }, authors: ['cy'] })],
    pages: [page('about', { aliases: ['/who/'] })],
    authors: [author('cy', { aliases: ['cyrus'] })],
    images: portraits('cy'),
    urls: ['/topics/ebb/', '/series/meters/', '/who/', '/authors/cyrus/'].map((path, at) =>
      urlLine(at + 1, path),
    ),
  });
  expect(problemLines(files)).toEqual([]);
});

test('S7: what the author is to write, word for word', () => {
  const say = (files: BlogFiles) => problemMessages(files)[0];
  expect(say(recorded('/posts/low-water/', post('low-waters')))).toBe(
    'The address /posts/low-water/ has been public, and leads nowhere now. If content/posts/low-waters.mdx took its place, add `aliases: [/posts/low-water/]` to content/posts/low-waters.mdx. If it was taken away on purpose, say so with "npm run check -- --accept-urls".',
  );
  const renamed = { ...recorded('/posts/ebb/', post('sinking')), renames: { 'content/posts/ebb.mdx': 'content/posts/sinking.mdx' } }; // prettier-ignore
  expect(say(renamed)).toContain(
    'now. Add `aliases: [/posts/ebb/]` to content/posts/sinking.mdx. If',
  );
  const aliased = recorded('/posts/low-water/', post('low-waters', { aliases: ['/2014/'] }));
  expect(say(aliased)).toContain(
    'add /posts/low-water/ to the list in content/posts/low-waters.mdx: `aliases: [/2014/, /posts/low-water/]`.',
  );
  expect(say(recorded('/topics/law/'))).toContain('Add `aliases: [law]` to the topic that took');
  const topics = { tides: { label: 'T' }, wasm: { label: 'W' } };
  const life = blogFiles({ topics, urls: [urlLine(1, '/topics/tides/'), urlLine(2, '/topics/web/')] }); // prettier-ignore
  expect(say(life)).toContain('If "wasm" took its place, add `aliases: [web]` to "wasm" in content/topics.yaml.'); // prettier-ignore
});

test('S7: the post that has the guid is its successor, whatever its name', () => {
  const urls = [urlLine(1, '/2014/x.html', 'tag:x'), urlLine(2, '/posts/why-wasm/', 'tag:x')];
  expect(problemMessages(blogFiles({ urls }))[0]).toContain(
    'Add `aliases: [/2014/x.html]` to content/posts/why-wasm.mdx.',
  );
  const own = blogWith({ posts: [post('one', { guid: 'tag:y' })], urls: [urlLine(1, '/posts/zzz/', 'tag:y')] }); // prettier-ignore
  expect(problemMessages(own)[0]).toContain('Add `aliases: [/posts/zzz/]` to content/posts/one');
});

test('S7: the list of another blog is told once, and one post of ours makes it ours', () => {
  const theirs = ['/posts/a/', '/posts/b/', '/posts/c/', '/authors/jo/', '/topics/tides/'];
  expect(problemLines(recorded(...theirs))).toEqual(['foreign-addresses content/urls.txt']);
  expect(problemLines(recorded(...theirs, '/posts/why-wasm/'))).toHaveLength(4);
});

test('S7: what a broken file may have held is not said to be gone', () => {
  const unread = blogFiles({
    urls: [urlLine(1, '/posts/gone/'), urlLine(2, '/topics/law/')],
    topics: null,
    problems: [
      { code: 'yaml-syntax', severity: 'error', file: 'content/topics.yaml', path: [], atKey: false, line: 1, column: 1, args: {} },
    ],
  }); // prettier-ignore
  expect(problemLines(unread)).not.toContain(VANISHED);
  const undated = recorded('/posts/one/', post('one', { date: 'soon' }));
  expect(problemLines(undated)).toEqual(['invalid-date content/posts/one.mdx date']);
  const typo = blogWith({
    authors: [guest('cy')],
    posts: [post('one', { authors: ['ci'] })],
    urls: [urlLine(1, '/authors/cy/')],
  });
  expect(problemLines(typo)).not.toContain(VANISHED);
});

test('S7: no error comes up by the passing of days alone', () => {
  const files = blogWith({
    authors: [author('cy', { joins: [{ rotation: 'main', from: '2026-05-01', until: '2026-06-01' }] })],
    images: portraits('cy'),
    posts: [post('later', { date: '2026-04-01', authors: ['bo-lind'], aliases: ['/old/'] })],
    pages: [page('about')],
  }); // prettier-ignore
  for (let day = now; day < now + 400 * DAY; day += 7 * DAY) {
    const urls = splitUrls(acceptUrls(files, assembleBlog(files, day).records!, day).text);
    for (const later of [day - 900 * DAY, day - DAY, day + DAY, day + 30 * DAY, day + 3000 * DAY]) {
      expect(codesAt({ ...files, urls }, later)).not.toContain('address-vanished');
    }
  }
});

test('F9: a guid that is not the recorded one is an error, where it is written', () => {
  const urls = [urlLine(1, '/posts/one/', 'tag:one')];
  const changed = blogWith({ posts: [post('one', { guid: 'tag:two' })], urls });
  expect(problemLines(changed)).toEqual(['guid-changed content/posts/one.mdx guid']);
  expect(problemLines(blogWith({ posts: [post('one', { guid: 'tag:one' })], urls }))).toEqual([]);
  const moved = post('two', { guid: 'tag:two', aliases: ['/posts/one/'] });
  expect(problemLines(blogWith({ posts: [moved], urls }))).toEqual([
    'guid-changed content/posts/two.mdx guid',
  ]);
});

test('F9: the address of another post as an alias is a mistake that takes no guid along', () => {
  const posts = [post('one'), post('two', { aliases: ['/posts/one/'] })];
  const urls = [urlLine(1, '/posts/one/', 'tag:one')];
  expect(problemLines(blogFiles({ posts, urls }))).toEqual([
    'alias-clash content/posts/two.mdx aliases.0',
  ]);
});

test('F9: two posts of which one is recorded under the guid of the other', () => {
  const urls = [urlLine(1, '/posts/one/', 'tag:one')];
  const posts = [post('one'), post('two', { guid: 'tag:one' })];
  expect(problemLines(blogWith({ posts, urls }))).toEqual([
    'guid-clash content/posts/two.mdx guid',
  ]);
});

test.each<[string, BlogFiles, string | null]>([
  ['its own', guidOf({ guid: 'tag:own' }), 'tag:own'],
  ['the one of its address', guidOf({}, ['/posts/one/', 'tag:kept']), 'tag:kept'],
  ['the one of an old address', guidOf({ aliases: ['/a/', '/posts/o/'] }, ['/posts/o/', 'tag:o']), 'tag:o'],
  ['that of its address before those of old ones', guidOf({ aliases: ['/a/'] }, ['/a/', 'tag:a'], ['/posts/one/', 'tag:kept']), 'tag:kept'],
  ['none: the address of today', guidOf({}, ['/posts/why-wasm/', 'tag:other']), null],
  ['after another url of the site', { ...guidOf({}, ['/posts/one/', 'https://old.example/posts/one/']), site: { ...blogFiles().site!, data: { ...(blogFiles().site!.data as object), url: 'https://new.example/blog' } } }, 'https://old.example/posts/one/'],
])('F9: the guid of a post is %s', (_, files, guid) => {
  const { records } = assembleBlog(files, now);
  expect(records!.posts.find(({ slug }) => slug === 'one')!.guid).toBe(guid);
}); // prettier-ignore

test.each([
  ['two guids of one address', [urlLine(1, '/a/', 'x'), urlLine(2, '/a', 'y')], ['url-line-clash']],
  ['the same twice', [urlLine(1, '/posts/why-wasm/', 'x'), urlLine(2, '/posts/why-wasm/', 'x')], []],
  ['once without', [urlLine(1, '/posts/why-wasm/'), urlLine(2, '/posts/why-wasm/', 'x')], []],
  ['a whole address', [urlLine(1, 'https://blog.example/a/')], ['url-line']],
  ['no slash', [urlLine(1, 'posts/a/')], ['url-line']],
  ['a query', [urlLine(1, '/posts/a/?x')], ['url-line']],
  ['blanks for a tab', [urlLine(1, '/posts/a/ tag:x')], ['url-line']],
  ['a third column', [urlLine(1, '/posts/why-wasm/', 'tag:x\tmore')], ['url-line']],
  ['what a merge left', [urlLine(1, '<<<<<<< HEAD')], ['url-line']],
  ['a broken escape', [urlLine(1, '/posts/%zz/')], ['url-line']],
  ['a megabyte', [urlLine(1, `/${'a'.repeat(1e6)}/`)], ['url-line']],
  ['a way out', [urlLine(1, '/posts/../../x/')], ['url-line']],
])('S7: the list itself: %s', (_, urls, codes) => {
  const found = problemLines(blogFiles({ urls })).map((line) => line.split(' ')[0]);
  expect(found.filter((code) => code !== 'address-vanished')).toEqual(codes);
}); // prettier-ignore

function recorded(...of: (string | ReturnType<typeof post>)[]): BlogFiles {
  const paths = of.filter((one) => typeof one === 'string');
  const posts = of.filter((one) => typeof one !== 'string');
  return blogWith({ posts, urls: paths.map((path, at) => urlLine(at + 1, path)) });
}

function guidOf(fields: object, ...lines: [string, string][]): BlogFiles {
  const urls = lines.map(([path, guid], at) => urlLine(at + 1, path, guid));
  return blogWith({ posts: [post('one', { ...fields })], urls });
}

function codesAt(files: BlogFiles, at: number): string[] {
  return assembleBlog(files, at).problems.map(({ code }) => code);
}

const DAY = 86_400_000;
