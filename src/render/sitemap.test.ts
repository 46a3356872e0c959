import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { page, post } from '../test/builders.ts';
import { linkedBlog } from '../test/linked-blog.ts';
import { furtherPages } from './page/further-pages.ts';
import { renderSitemap, renderSitemapIndex, sitemapEntries, sitemapParts } from './sitemap.ts';

test('S5: a post has the day of its last change, a list that of its newest post', () => {
  const blog = linkedBlog({
    posts: [post('mended', { date: '2026-06-30', updated: '2026-11-02' })],
  });
  const changes = new Map(sitemapEntries(blog, []).map(({ path, changed }) => [path, changed]));
  expect(changes.get('/posts/mended/')).toBe(Date.UTC(2026, 10, 1, 23));
  expect(changes.get('/')).toBe(Date.UTC(2026, 10, 1, 23));
});

test('a page that asks not to be listed is not listed', () => {
  const pages = [page('about'), page('hidden', { noindex: true })];
  const paths = sitemapEntries(linkedBlog({ pages }), []).map(({ path }) => path);
  expect(paths).toContain('/about/');
  expect(paths).not.toContain('/hidden/');
});

test('a schedule is listed where there are rotations', () => {
  const blog = linkedBlog({});
  const paths = (site: object) =>
    sitemapEntries({ ...blog, site: { ...blog.site, ...site } }, []).map(({ path }) => path);
  expect(paths({})).toContain('/schedule/');
  expect(paths({ hasRotations: false })).not.toContain('/schedule/');
});

test('the pages of long lists are listed, each address once', () => {
  const posts = Array.from({ length: 60 }, (_, index) =>
    post(`tide-${index}`, { date: `2026-0${1 + (index % 9)}-10` }),
  );
  const blog = linkedBlog({ posts });
  const paths = sitemapEntries(blog, furtherPages(blog)).map(({ path }) => path);
  expect(paths).toContain('/posts/page/2/');
  expect(paths).toContain('/topics/tides/page/2/');
  expect(new Set(paths).size).toBe(paths.length);
});

test('the documents are well formed and absolute', () => {
  const blog = linkedBlog({});
  const entries = sitemapEntries(blog, []);
  const map = renderSitemap(blog, entries);
  expect(XMLValidator.validate(map)).toBe(true);
  expect(XMLValidator.validate(renderSitemapIndex(blog, sitemapParts(entries)))).toBe(true);
  const parsed = new XMLParser().parse(map) as { urlset: { url: { loc: string }[] } };
  expect(parsed.urlset.url).toHaveLength(entries.length);
  expect(parsed.urlset.url.every(({ loc }) => loc.startsWith(blog.site.url))).toBe(true);
});

test('S5: a post that names its first publication elsewhere as canonical is not listed', () => {
  const posts = [post('ours'), post('theirs', { canonical: 'https://other.example/x' })];
  const paths = sitemapEntries(linkedBlog({ posts }), []).map(({ path }) => path);
  expect(paths).toContain('/posts/ours/');
  expect(paths).not.toContain('/posts/theirs/');
});

test('S5: more than 50,000 addresses go into several documents, all named in the index', () => {
  const blog = linkedBlog({});
  const entries = Array.from({ length: 100_001 }, (_, n) => ({
    path: `/posts/p${n}/`,
    changed: n,
  }));
  const parts = sitemapParts(entries);
  expect(parts.map((part) => part.length)).toEqual([50_000, 50_000, 1]);
  const parsed = new XMLParser().parse(renderSitemapIndex(blog, parts)) as {
    sitemapindex: { sitemap: { loc: string; lastmod: string }[] };
  };
  expect(parsed.sitemapindex.sitemap.map(({ loc }) => loc)).toEqual([
    'https://blog.example/sitemap-0.xml',
    'https://blog.example/sitemap-1.xml',
    'https://blog.example/sitemap-2.xml',
  ]);
});
