import { absolute, address } from '../domain/addresses.ts';
import type { Blog, Post } from '../domain/blog.ts';
import type { Instant } from '../domain/calendar.ts';
import { yearsOf } from './years.ts';
import type { FurtherPage } from './further-pages.ts';
import { escapeXml } from './feed/xml-text.ts';
import { zonedTime } from './zoned-time.ts';

/**
 * Every address that search engines may list, with the day of its last change: for a post its
 * own, for a list that of the newest post on it, for other pages none that would be true.
 */
export function sitemapEntries(blog: Blog, further: FurtherPage[]): SitemapEntry[] {
  const { posts, pages, authors, topics, series } = blog;
  const all = changed(posts);
  return [
    { path: address.home, changed: all },
    { path: address.posts, changed: all },
    { path: address.archive, changed: all },
    ...yearsOf(posts).map(({ year, posts: of }) => entry(address.archiveYear(year), of)),
    { path: address.authors, changed: all },
    { path: address.topics, changed: all },
    ...(blog.site.hasRotations ? [{ path: address.schedule, changed: null }] : []),
    ...posts.map((post) => ({ path: address.post(post.slug), changed: changed([post]) })),
    ...authors.map((author) => entry(address.author(author.id), author.posts)),
    ...topics.map((topic) => entry(address.topic(topic.id), topic.posts)),
    ...series.map((one) => entry(address.series(one.id), one.posts)),
    ...further.map(({ path, posts: listed }) => entry(path, listed)),
    ...pages
      .filter(({ noindex }) => !noindex)
      .map(({ id }) => ({ path: address.page(id), changed: null })),
  ];
}

export function renderSitemap(blog: Blog, entries: SitemapEntry[]): string {
  const { url, timezone } = blog.site;
  const lines = entries.map(({ path, changed: instant }) => {
    const lastmod = instant === null ? '' : `<lastmod>${zonedTime(instant, timezone)}</lastmod>`;
    return `<url><loc>${escapeXml(absolute(url, path))}</loc>${lastmod}</url>\n`;
  });
  return `${XML}<urlset xmlns="${NAMESPACE}">\n${lines.join('')}</urlset>\n`;
}

export function renderSitemapIndex(blog: Blog, entries: SitemapEntry[]): string {
  const { url, timezone } = blog.site;
  const newest = Math.max(0, ...entries.map((one) => one.changed ?? 0));
  const lastmod = newest === 0 ? '' : `<lastmod>${zonedTime(newest, timezone)}</lastmod>`;
  const loc = escapeXml(absolute(url, '/sitemap-0.xml'));
  return `${XML}<sitemapindex xmlns="${NAMESPACE}">\n<sitemap><loc>${loc}</loc>${lastmod}</sitemap>\n</sitemapindex>\n`;
}

function entry(path: string, posts: Post[]): SitemapEntry {
  return { path, changed: changed(posts) };
}

function changed(posts: Post[]): Instant | null {
  const newest = posts.reduce(
    (latest, post) => Math.max(latest, post.instant ?? 0, post.updated?.instant ?? 0),
    0,
  );
  return newest === 0 ? null : newest;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export interface SitemapEntry {
  path: string;
  changed: Instant | null;
}
