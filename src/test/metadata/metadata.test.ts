import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { absolute, address } from '../../domain/addresses.ts';
import type { Author, Post } from '../../domain/blog.ts';
import { profileLinks } from '../../render/person/profile-links.ts';
import { yearsOf } from '../../render/page/years.ts';
import { zonedTime } from '../../render/zoned-time.ts';
import { readGraph, referencesOf, SCHEMA } from '../json-ld/read-graph.ts';
import { readVocabulary } from '../json-ld/vocabulary.ts';
import { BUILT_ONCE, builtOnce } from '../built-once.ts';
import type { BuiltPage } from '../read-page.ts';
import { openBuilt } from './built-blog.ts';
import type { BuiltBlog } from './built-blog.ts';
import { itemsIn, itemsOf, microformatsOf, textsOf } from './microformats.ts';

describe.each(BUILT_ONCE)('the %s blog', (name) => {
  let built: BuiltBlog;
  beforeAll(async () => {
    built = await openBuilt(await builtOnce(name));
  }, 300_000);

  const url = (path: string) => absolute(built.blog.site.url, path);
  const at = (path: string) => built.pages.get(path)!;
  const indexable = () => [...built.pages].filter(([, page]) => !isNoindex(page));
  const formatsOf = (path: string) => microformatsOf(at(path).html, url(path));

  test('S2: titles and descriptions are unique, one canonical each, in the form of the sitemap', async () => {
    const pages = indexable();
    for (const pick of [title, description]) {
      const texts = pages.map(([, page]) => pick(page));
      expect(texts.filter((text, index) => text === '' || texts.indexOf(text) !== index)).toEqual(
        [],
      );
    }
    const listed = await sitemapOf(built);
    const canonical = pages.map(([path, page]) => [path, page.links('canonical').map(hrefOf)]);
    const theirs = new Map(
      built.blog.posts.map((post) => [address.post(post.slug), post.canonical]),
    );
    for (const [path, found] of canonical as [string, string[]][]) {
      expect([path, found]).toEqual([path, [theirs.get(path) ?? url(path)]]);
      expect([path, listed.has(url(path))]).toEqual([path, !theirs.get(path)]);
    }
    expect(listed.size).toBe(pages.length - [...theirs.values()].filter(Boolean).length);
  });

  test('S2: robots may show large images; search, 404 and embeds are for nobody’s index', () => {
    for (const [path, page] of built.pages) {
      const isHidden = /^\/(404\.html|search\/)$|\/embed\/$/.test(path);
      const robots = isHidden ? 'noindex' : 'max-image-preview:large';
      expect([path, page.meta('robots')]).toEqual([path, robots]);
    }
  });

  test('S5: lastmod is the true change of each post, and robots.txt names the sitemap', async () => {
    const listed = await sitemapOf(built);
    const { timezone } = built.blog.site;
    for (const post of built.blog.posts.filter(({ canonical }) => canonical === null)) {
      const changed = zonedTime(post.updated?.instant ?? post.instant!, timezone);
      expect([post.slug, listed.get(url(address.post(post.slug)))]).toEqual([post.slug, changed]);
    }
    const robots = await readFile(join(built.dist, 'robots.txt'), 'utf8');
    expect(robots).toContain(`\nSitemap: ${url('/sitemap-index.xml')}\n`);
  });

  test('S3: what is announced for sharing exists, as large and of the kind that is announced', async () => {
    for (const [path, page] of indexable()) {
      const image = page.meta('og:image')!;
      const file = join(built.dist, decodeURI(image.slice(url('').length)));
      expect([path, existsSync(file)]).toEqual([path, true]);
      const { width, height, format } = await sharp(file).metadata();
      expect([path, `${width}`, `${height}`, `image/${format}`]).toEqual([
        path,
        page.meta('og:image:width'),
        page.meta('og:image:height'),
        page.meta('og:image:type'),
      ]);
      expect([path, page.meta('og:image:alt')?.trim()]).not.toEqual([path, '']);
      expect([path, page.meta('og:url')]).toEqual([path, hrefOf(page.links('canonical')[0]!)]);
      expect(page.meta('og:locale')).toMatch(/^[a-z]{2,3}_[A-Z]{2}$/);
      expect(page.meta('twitter:card')).toBe('summary_large_image');
      expect(page.meta('og:title')).toBeTruthy();
    }
  }, 60_000);

  test('S1, R3: every image that a graph announces exists, as large as announced', async () => {
    const seen = new Set<string>();
    for (const [path, page] of indexable()) {
      for (const image of imagesIn(page.jsonLd)) {
        const { url: address, width, height, encodingFormat } = image;
        if (seen.has(address) || seen.add(address).size === 0) continue;
        const file = join(built.dist, decodeURI(address.slice(url('').length)));
        expect([path, address, existsSync(file)]).toEqual([path, address, true]);
        const found = await sharp(file).metadata();
        const told = [`${found.width} px`, `${found.height} px`, `image/${found.format}`];
        expect([address, told]).toEqual([address, [width, height, encodingFormat]]);
      }
    }
    const withFace = built.blog.authors.filter(({ portrait }) => portrait !== null);
    expect(seen.size).toBeGreaterThanOrEqual(built.blog.posts.length + withFace.length);
  }, 60_000);

  test('S3: a post tells its times and each of its authors, S4: who they are elsewhere', () => {
    const { timezone } = built.blog.site;
    for (const post of built.blog.posts) {
      const page = at(address.post(post.slug));
      expect(metas(page, 'og:type')).toEqual(['article']);
      expect(metas(page, 'article:published_time')).toEqual([zonedTime(post.instant!, timezone)]);
      expect(metas(page, 'article:modified_time')).toEqual(
        post.updated ? [zonedTime(post.updated.instant, timezone)] : [],
      );
      expect(metas(page, 'article:author')).toEqual(
        post.authors.map(({ id }) => url(address.author(id))),
      );
      expect(metas(page, 'article:tag')).toEqual(post.topics.map(({ label }) => label));
      expect(metas(page, 'author')).toEqual(post.authors.map(({ name }) => asHtml(name)));
      expect(metas(page, 'fediverse:creator')).toEqual(
        post.authors.flatMap(({ fediverse }) => fediverse ?? []),
      );
    }
  });

  test('S4: author pages are profiles, with rel=me for each of their places elsewhere', () => {
    for (const author of built.blog.authors) {
      const path = address.author(author.id);
      expect(metas(at(path), 'og:type')).toEqual(['profile']);
      expect(metas(at(path), 'profile:username')).toEqual([author.id]);
      const { rels } = formatsOf(path);
      expect(rels['me'] ?? []).toEqual(expect.arrayContaining(profileLinks(author)));
    }
  });

  test('S4: a post is one h-entry with every author as a card, as the domain has them', () => {
    const { timezone } = built.blog.site;
    for (const post of built.blog.posts) {
      const path = address.post(post.slug);
      const { items, rels } = formatsOf(path);
      const entries = items.filter(({ type }) => type?.includes('h-entry'));
      expect([path, entries.length]).toEqual([path, 1]);
      const [entry] = entries;
      expect(textsOf(entry, 'name')).toEqual([flat(post.title)]);
      expect(textsOf(entry, 'summary')).toEqual([flat(post.description)]);
      expect(textsOf(entry, 'url')).toEqual([url(path)]);
      expect(textsOf(entry, 'photo')).toEqual([]);
      expect([path, textsOf(entry, 'featured').length]).toEqual([path, post.cover ? 1 : 0]);
      expect(textsOf(entry, 'published').map(instantOf)).toEqual([post.instant]);
      expect(textsOf(entry, 'updated').map(instantOf)).toEqual(
        post.updated ? [post.updated.instant] : [],
      );
      expect(textsOf(entry, 'category')).toEqual(post.topics.map(({ label }) => flat(label)));
      const content = textsOf(entry, 'content')[0] ?? '';
      expect([path, content.length >= post.words]).toEqual([path, true]);
      expectCards(itemsIn(entry, 'author'), post.authors);
      const bylines = post.authors.map(({ id }) => url(address.author(id)));
      expect(rels['author']).toEqual(expect.arrayContaining(bylines));
      expect(zonedTime(post.instant!, timezone)).toBe(textsOf(entry, 'published')[0]);
    }
  });

  test('S4: lists are feeds of entries, each with all its authors', () => {
    const { posts, authors, topics, series } = built.blog;
    const lists: [string, Post[]][] = [
      ...authors.map((one): [string, Post[]] => [address.author(one.id), one.posts]),
      ...series.map((one): [string, Post[]] => [address.series(one.id), one.posts]),
      ...topics.map((one): [string, Post[]] => [address.topic(one.id), one.posts.slice(0, 50)]),
      ...yearsOf(posts).map((one): [string, Post[]] => [address.archiveYear(one.year), one.posts]),
      [address.home, posts.slice(0, 11)],
    ];
    for (const [path, expected] of lists) {
      const feeds = formatsOf(path).items.filter(({ type }) => type?.includes('h-feed'));
      expect([path, feeds.length, textsOf(feeds[0], 'name').length]).toEqual([path, 1, 1]);
      expect([path, textsOf(feeds[0], 'photo')]).toEqual([path, []]);
      const entries = itemsOf(feeds, 'h-entry');
      const urls = entries.map((entry) => textsOf(entry, 'url')[0]);
      expect([path, urls]).toEqual([path, expected.map(({ slug }) => url(address.post(slug)))]);
      for (const [index, entry] of entries.entries()) {
        const post = expected[index]!;
        expect(textsOf(entry, 'name')).toEqual([flat(post.title)]);
        expect(textsOf(entry, 'published')).toEqual([post.day]);
        expect(textsOf(entry, 'photo')).toEqual([]);
        expectCards(itemsIn(entry, 'author'), post.authors);
      }
    }
  });

  test('S4: an author page is the card of its person', () => {
    for (const author of built.blog.authors) {
      const path = address.author(author.id);
      const [card] = formatsOf(path).items.filter(({ type }) => type?.includes('h-card'));
      expect(textsOf(card, 'name')).toEqual([flat(author.name)]);
      expect(textsOf(card, 'uid')).toEqual([url(path)]);
      expect(textsOf(card, 'url')).toEqual([url(path), ...profileLinks(author)]);
      expect(textsOf(card, 'job-title')).toEqual(author.role ? [flat(author.role)] : []);
      expect(textsOf(card, 'category')).toEqual(author.expertise.map(({ label }) => flat(label)));
      expect(textsOf(card, 'note').length).toBe(author.bio === undefined ? 0 : 1);
      expect(textsOf(card, 'photo').length).toBe(author.portrait === null ? 0 : 1);
      const [first] = Object.entries(author.contact ?? {});
      expect(textsOf(card, 'email')).toEqual(first?.[0] === 'email' ? [`mailto:${first[1]}`] : []);
    }
  });

  test('S1: every page’s graph is understood, without an invented word or an unknown id', async () => {
    const vocabulary = readVocabulary();
    for (const [path, page] of indexable()) {
      expect([path, page.jsonLd.length > 0]).toEqual([path, true]);
      const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page.html)![1]!;
      const graph = await readGraph(JSON.parse(text));
      for (const node of graph.values()) {
        const known = vocabulary.get((node['@type']?.[0] ?? '').replace(SCHEMA, ''));
        const used = Object.keys(node).filter((key) => key.startsWith(SCHEMA));
        expect([path, used.filter((key) => !known?.has(key.replace(SCHEMA, '')))]).toEqual([
          path,
          [],
        ]);
        const named = referencesOf(node).filter((id) => id.includes('#') && id.startsWith(url('')));
        expect([path, named.filter((id) => !graph.get(id)?.['@type'])]).toEqual([path, []]);
      }
    }
  }, 60_000);

  function expectCards(cards: ReturnType<typeof itemsIn>, authors: readonly Author[]): void {
    const byUrl = new Map(cards.map((card) => [textsOf(card, 'url')[0], card]));
    expect(cards.length).toBe(authors.length);
    for (const author of authors) {
      const card = byUrl.get(url(address.author(author.id)));
      expect(textsOf(card, 'name')).toEqual([flat(author.name)]);
      const photos = textsOf(card, 'photo');
      expect([author.id, photos.length]).toEqual([author.id, author.portrait === null ? 0 : 1]);
      for (const photo of photos) {
        expect(existsSync(join(built.dist, photo.slice(url('').length)))).toBe(true);
      }
    }
  }
});

async function sitemapOf({ dist }: BuiltBlog): Promise<Map<string, string | undefined>> {
  const text = await readFile(join(dist, 'sitemap-0.xml'), 'utf8');
  const { urlset } = new XMLParser().parse(text) as { urlset: { url: Listed[] } };
  return new Map(urlset.url.map(({ loc, lastmod }) => [loc, lastmod]));
}

function imagesIn(value: unknown): AnnouncedImage[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(imagesIn);
  const isImage = '@type' in value && value['@type'] === 'ImageObject';
  return isImage ? [value as unknown as AnnouncedImage, ...inner] : inner;
}

function isNoindex(page: BuiltPage): boolean {
  return page.meta('robots') === 'noindex';
}

function title(page: BuiltPage): string {
  return page.text('title');
}

function description(page: BuiltPage): string {
  return page.meta('description') ?? '';
}

function metas(page: BuiltPage, key: string): string[] {
  return page
    .all('meta')
    .filter(({ properties: { name, property } }) => (name ?? property) === key)
    .map(({ properties }) => String(properties['content']));
}

function hrefOf({ properties }: { properties: Record<string, unknown> }): string {
  return String(properties['href']);
}

/** White space as browsers show it, and no halves of characters. */
function flat(text: string): string {
  return asHtml(text).replace(/\s+/g, ' ').trim();
}

function asHtml(text: string): string {
  return text.toWellFormed();
}

function instantOf(text: string): number {
  return Date.parse(text);
}

type AnnouncedImage = Record<'url' | 'width' | 'height' | 'encodingFormat', string>;

interface Listed {
  loc: string;
  lastmod?: string;
}
