import { expect, test } from 'vitest';
import { address, FEED_FORMATS } from '../../domain/addresses.ts';
import { linkedBlog } from '../../test/linked-blog.ts';
import { pagePolicy } from './content-policy.ts';
import { headerRules, renderHeaders } from './headers.ts';
import { headersAt, parseHeaders } from './parse-headers.ts';

const PLAIN = pagePolicy({ frames: [], counter: null, searches: false });
const OPTIONS = { drafts: false, own: '' };
const blog = linkedBlog({});
const below = { ...blog, site: { ...blog.site, url: 'https://company.example/journal/' } };

const PAGES = [
  ...[address.home, address.posts, address.archive, address.schedule, address.search, '/about/'],
  ...[address.post('a'), address.postsPage(2), address.author('b'), address.topic('c', 3)],
  ...[address.series('d'), address.archiveYear('2026'), address.notFound, address.feeds],
  ...[address.letters, address.lettersPage(2)],
];
const FEEDS = [address.home, address.author('b'), address.topic('c')].flatMap((page) =>
  FEED_FORMATS.map((format) => address.feed(page, format)),
);
const DOCUMENTS = [
  ...[...FEEDS, address.feedList, address.feedArchive(3), address.people, address.peopleSchema],
  ...[address.vcard('b'), address.calendar, address.authorCalendar('b'), address.llms],
  ...[address.postMarkdown('a'), address.lettersFeed],
];

test('R9: every page has one policy that nobody may frame, embeds one that everybody may', () => {
  const rules = parseHeaders(renderHeaders(blog, PLAIN, OPTIONS));
  for (const path of PAGES) {
    const policy = headersAt(rules, path)['Content-Security-Policy'];
    expect([path, policy]).toEqual([path, expect.stringMatching(/frame-ancestors 'none'$/)]);
  }
  const embed = headersAt(rules, address.embed('b'))['Content-Security-Policy'];
  expect(embed).toMatch(/script-src 'none'.*frame-ancestors \*$/);
});

test('F14: what programs fetch has its type, ten minutes, and is open to scripts of other sites', () => {
  const rules = parseHeaders(renderHeaders(blog, PLAIN, OPTIONS));
  for (const path of DOCUMENTS) {
    expect([path, headersAt(rules, path)]).toEqual([
      path,
      expect.objectContaining({
        'Cache-Control': 'public, max-age=600',
        'Access-Control-Allow-Origin': '*',
        'Content-Type': expect.stringMatching(/; charset=utf-8$/),
      }),
    ]);
  }
  const typeOf = (path: string) => headersAt(rules, path)['Content-Type'];
  expect(typeOf('/rss.xml')).toBe('application/xml; charset=utf-8');
  expect(typeOf('/topics/c/atom.xml')).toBe('application/xml; charset=utf-8');
  expect(typeOf('/authors/b/feed.json')).toBe('application/feed+json; charset=utf-8');
});

test('no header has two rules that meet at one address: hosts do not agree on which counts', () => {
  const rules = headerRules(PLAIN, false);
  for (const path of [...PAGES, ...DOCUMENTS, address.embed('b'), '/_astro/a.css', '/x.txt']) {
    const names = rules.flatMap((rule) => Object.keys(headersAt([rule], path)));
    expect([path, names]).toEqual([path, [...new Set(names)]]);
  }
});

test('a host that passes over the slash at the end of rules and addresses finds one value too', () => {
  const bare = (path: string) => path.replace(/(.)\/$/, '$1');
  const rules = headerRules(PLAIN, false).map((rule) => ({ ...rule, path: bare(rule.path) }));
  for (const path of [...PAGES, ...DOCUMENTS, address.embed('b'), '/_astro/a.css'].map(bare)) {
    const values = new Map<string, string>();
    for (const [name, value] of rules.flatMap((rule) => Object.entries(headersAt([rule], path)))) {
      expect([path, name, values.get(name) ?? value]).toEqual([path, name, value]);
      values.set(name, value);
    }
  }
});

test('hashed files are kept for a year, pages are not', () => {
  const rules = parseHeaders(renderHeaders(blog, PLAIN, OPTIONS));
  expect(headersAt(rules, '/_astro/a.1234.css')['Cache-Control']).toContain('immutable');
  const part = `${address.searchIndex}en-1-1.5.2/`;
  const cacheOf = (path: string) => headersAt(rules, path)['Cache-Control'];
  expect(cacheOf(`${part}fragment/en_1a2b.pf_fragment`)).toContain('immutable');
  expect(cacheOf(`${part}pagefind-entry.json`)).toBeUndefined();
  expect(cacheOf('/posts/a/')).toBeUndefined();
});

test('R10: below a base path every rule carries it, and the owners’ stand behind ours', () => {
  const own = '/journal/*\n  X-Own: yes\n  Referrer-Policy: no-referrer\n';
  const text = renderHeaders(below, PLAIN, { drafts: false, own });
  const rules = parseHeaders(text);
  expect(rules.filter(({ path }) => !path.startsWith('/journal/'))).toEqual([]);
  expect(text.endsWith(own)).toBe(true);
  expect(headersAt(rules, '/journal/posts/a/')).toMatchObject({
    'X-Own': 'yes',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
  expect(headersAt(rules, '/elsewhere/')).toEqual({});
});

test('a site of drafts asks not to be indexed and has no rules for what it lacks', () => {
  const rules = parseHeaders(renderHeaders(blog, PLAIN, { drafts: true, own: '' }));
  expect(headersAt(rules, '/posts/a/')['X-Robots-Tag']).toBe('noindex');
  expect(headersAt(rules, '/rss.xml')['Content-Type']).toBeUndefined();
});

test('Cloudflare’s limits: under 100 rules, no line of 2,000 characters, however many players', () => {
  const hosts = Array.from({ length: 300 }, (_, n) => `https://video-${n}.example`);
  const policy = pagePolicy({ frames: hosts, counter: null, searches: true });
  const text = renderHeaders(below, policy, OPTIONS);
  expect(parseHeaders(text).length).toBeLessThan(60);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
  expect(text).toContain('frame-src https:;');
});
