import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitUrls } from '../../read/read-urls.ts';
import {
  author,
  blogFiles,
  blogWith,
  page,
  portraits,
  post,
  urlLine,
} from '../../test/builders.ts';
import { assembleBlog } from '../assemble-blog.ts';
import type { BlogFiles } from '../blog-files.ts';
import { acceptUrls } from './accept-urls.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const PERMALINK = 'https://blog.example/posts';

test('S7: sorted, one line each: address, tab, guid, which only posts have', () => {
  const files = blogWith({
    posts: [post('one', { guid: 'tag:one', aliases: ['/2014/one.html'] })],
    pages: [page('about', { aliases: ['/who/'] })],
    series: { gauges: { title: 'Gauges' } },
  });
  expect(accepted(files).text).toBe(
    [
      '/2014/one.html\ttag:one',
      '/about/',
      '/authors/ada-okafor/',
      '/authors/bo-lind/',
      '/posts/one/\ttag:one',
      `/posts/tide-tables/\t${PERMALINK}/tide-tables/`,
      `/posts/why-wasm/\t${PERMALINK}/why-wasm/`,
      '/topics/tides/',
      '/topics/wasm/',
      '/who/',
      '',
    ].join('\n'),
  );
});

test('S7: nothing of what is not public is ever written, nor the old paths of it', () => {
  const files = blogWith({
    topics: { tides: { label: 'T' }, wasm: { label: 'W' }, secret: { label: 'S' } },
    series: { secrets: { title: 'Secrets' } },
    posts: [
      post('secret-draft', { draft: true, aliases: ['/secret-alias/'] }),
      post('secret-post', { date: '2026-03-02', aliases: ['/secret-old/'], series: { id: 'secrets', part: 1 } }),
    ],
    authors: [author('secret-author', { aliases: ['secret-id'], expertise: ['secret'], joins: [{ rotation: 'main', from: '2026-04-01' }] })],
    images: portraits('secret-author'),
  }); // prettier-ignore
  expect(accepted(files).text).not.toContain('secret');
  const later = accepted(files, Date.parse('2026-05-01'));
  expect(later.added.filter((path) => path.includes('secret'))).toEqual([
    '/authors/secret-author/',
    '/authors/secret-id/',
    '/posts/secret-post/',
    '/secret-old/',
    '/series/secrets/',
    '/topics/secret/',
  ]);
});

test('S7: what came, what went, and whose guid is another', () => {
  const urls = [
    urlLine(1, '/posts/gone/', 'x'),
    urlLine(2, '/posts/why-wasm/', `${PERMALINK}/why-wasm/`),
    urlLine(3, '/posts/one/', 'tag:old'),
    urlLine(4, '/files/cv.pdf'),
  ];
  const posts = [post('one', { guid: 'tag:new' })];
  const files = blogWith({ posts, urls, publicFiles: ['files/cv.pdf'] });
  const { text, removed, changed, added } = accepted(files);
  expect([removed, changed]).toEqual([['/posts/gone/'], ['/posts/one/']]);
  expect(added).toContain('/posts/tide-tables/');
  expect(text).toContain('/posts/one/\ttag:new\n');
  expect(text).toContain('/files/cv.pdf\n');
});

test('S7: what only waits for its day stays, unless it is named', () => {
  const urls = [urlLine(1, '/posts/one/', 'tag:one')];
  const files = blogWith({ posts: [post('one', { date: '2026-04-01' })], urls });
  const all = accepted(files);
  expect([all.waiting, all.removed]).toEqual([['/posts/one/'], []]);
  expect(all.text).toContain('/posts/one/\ttag:one\n');
  const named = accepted(files, now, (path) => path === 'content/posts/one.mdx');
  expect([named.waiting, named.removed]).toEqual([[], ['/posts/one/']]);
});

test('S7: FILES narrow what comes and what goes', () => {
  const urls = [urlLine(1, '/posts/gone/', 'x'), urlLine(2, '/authors/jo/')];
  const only = (file: string) => {
    const { added, removed } = accepted(blogFiles({ urls }), now, (path) => path === file);
    return { added, removed };
  };
  expect(only('content/posts/gone/index.mdx')).toEqual({ added: [], removed: ['/posts/gone/'] });
  expect(only('authors/jo.yaml')).toEqual({ added: [], removed: ['/authors/jo/'] });
  expect(only('content/posts/why-wasm.mdx')).toEqual({ added: ['/posts/why-wasm/'], removed: [] });
  expect(only('content/urls.txt').removed).toEqual(['/authors/jo/', '/posts/gone/']);
});

test('S7: with a post that is named its old addresses go, which have its guid', () => {
  const lines: [string, string?][] = [['/2014/gone.html', 'x'], ['/posts/gone/', 'x'], ['/who/'], ['/y.html', 'y']]; // prettier-ignore
  const urls = lines.map(([path, guid], at) => urlLine(at + 1, path, guid));
  const { removed } = accepted(blogFiles({ urls }), now, (path) => path === 'content/posts/gone.mdx'); // prettier-ignore
  expect(removed).toEqual(['/2014/gone.html', '/posts/gone/']);
});

test('F9: a renamed post is recorded with the guid of its old address, under both', () => {
  const urls = [urlLine(1, '/posts/old/', 'tag:kept')];
  const files = blogWith({ posts: [post('new', { aliases: ['/posts/old/'] })], urls });
  expect(accepted(files).text).toContain('/posts/new/\ttag:kept\n/posts/old/\ttag:kept\n');
});

test('S7: accepting leaves no error, and accepting again changes nothing', () => {
  const slug = fc.stringMatching(/^[a-z]{1,6}$/).filter((text) => text !== 'page');
  const path = fc.tuple(fc.constantFrom('posts', 'authors', 'topics', 'x'), slug);
  const lines = fc.array(fc.tuple(path, fc.option(fc.string())), { maxLength: 12 });
  fc.assert(
    fc.property(lines, fc.uniqueArray(slug, { maxLength: 6 }), (recorded, slugs) => {
      const urls = recorded.map(([[room, id], guid], at) => {
        const known = guid?.replace(/[\s\p{Cc}]/gu, '') ?? '';
        return urlLine(at + 1, `/${room}/${id}/`, known === '' ? null : known);
      });
      const files = blogWith({ posts: slugs.map((one) => post(one)), urls });
      const clean = { ...files, urls: withoutClashes(files) };
      const first = accepted(clean);
      const again = { ...files, urls: splitUrls(first.text) };
      const codes = assembleBlog(again, now).problems.map(({ code }) => code);
      expect(codes.filter((code) => code !== 'guid-clash')).toEqual([]);
      expect(accepted(again)).toEqual({
        ...{ text: first.text, added: [], removed: [], changed: [], waiting: [] },
      });
    }),
    { numRuns: 100 },
  );
});

test('S7: a guid of several lines is recorded on one, and is then no other', () => {
  const files = blogWith({ posts: [post('one', { guid: 'a\tb\n c' })] });
  const urls = splitUrls(accepted(files).text);
  expect(urls.find(({ address }) => address === '/posts/one/')?.guid).toBe('a b c');
  expect(assembleBlog({ ...files, urls }, now).problems).toEqual([]);
});

function accepted(files: BlogFiles, at = now, isMeant?: (file: string) => boolean) {
  return acceptUrls(files, assembleBlog(files, at).records!, at, isMeant);
}

/** The first of the lines that name an address: the command refuses while there are two guids. */
function withoutClashes({ urls = [] }: BlogFiles) {
  return urls.filter(({ address }, at) => urls.findIndex((one) => one.address === address) === at);
}
