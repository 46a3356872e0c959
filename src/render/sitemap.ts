import { absolute, address } from '../domain/addresses.ts';
import type { Blog, Post } from '../domain/blog.ts';
import type { Instant } from '../domain/calendar.ts';
import { changedAt } from './changed-at.ts';
import { yearsOf } from './page/years.ts';
import { letterAddresses } from './letters/letter-pages.ts';
import type { FurtherPage } from './page/further-pages.ts';
import { escapeXml } from './xml-text.ts';
import { zonedTime } from './zoned-time.ts';

/**
 * Every address that search engines may list, with the day of its last change: for a post its
 * own, for a list that of the newest post on it, for other pages none that would be true. What
 * names another address as its canonical one is not listed.
 */
export function sitemapEntries(blog: Blog, further: FurtherPage[]): SitemapEntry[] {
  const { posts, pages, authors, topics, series } = blog;
  const all = changedAt(posts);
  return [
    { path: address.home, changed: all },
    { path: address.posts, changed: all },
    { path: address.archive, changed: all },
    ...yearsOf(posts).map(({ year, posts: of }) => entry(address.archiveYear(year), of)),
    { path: address.authors, changed: all },
    { path: address.topics, changed: all },
    { path: address.feeds, changed: null },
    ...letterAddresses(blog),
    ...(blog.site.hasRotations ? [{ path: address.schedule, changed: null }] : []),
    ...posts
      .filter(({ canonical }) => canonical === null)
      .map((post) => entry(address.post(post.slug), [post])),
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

/** The entries as several documents, none with more than the protocol allows. */
export function sitemapParts(entries: SitemapEntry[], most = MOST_URLS): SitemapEntry[][] {
  const count = Math.max(1, Math.ceil(entries.length / most));
  return Array.from({ length: count }, (_, part) => entries.slice(part * most, (part + 1) * most));
}

export function renderSitemapIndex(blog: Blog, parts: SitemapEntry[][]): string {
  const { url, timezone } = blog.site;
  const lines = parts.map((entries, part) => {
    const newest = entries.reduce((latest, one) => Math.max(latest, one.changed ?? 0), 0);
    const lastmod = newest === 0 ? '' : `<lastmod>${zonedTime(newest, timezone)}</lastmod>`;
    return `<sitemap><loc>${escapeXml(absolute(url, address.sitemap(part)))}</loc>${lastmod}</sitemap>\n`;
  });
  return `${XML}<sitemapindex xmlns="${NAMESPACE}">\n${lines.join('')}</sitemapindex>\n`;
}

function entry(path: string, posts: Post[]): SitemapEntry {
  return { path, changed: changedAt(posts) };
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const MOST_URLS = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export interface SitemapEntry {
  path: string;
  changed: Instant | null;
}
