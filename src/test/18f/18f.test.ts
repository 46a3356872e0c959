import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFeeds, type CheckedFeeds } from '../feeds/check-feeds.ts';
import { installedDifferences } from '../feeds/check-installed.ts';
import {
  exceptions,
  expectations,
  isHere,
  kramdown,
  makeRealBlog,
  readBody,
  slugOf,
  standsForLost,
} from './real-blog.ts';
import type { Expectation, RealBlog } from './real-blog.ts';
import { bodyFacts, visibleText } from './visible-text.ts';

/** `published: false` at the source. */
const UNPUBLISHED = new Set(['2015-08-12-18f-consulting-is-hiring.md']);

describe.skipIf(!isHere)('the 18F blog, imported and built', () => {
  let blog: RealBlog;
  const slugs = new Map(expectations.map(({ source, slug }) => [source, slug]));
  const published = Object.keys(kramdown).filter((source) => !UNPUBLISHED.has(source));

  beforeAll(async () => {
    blog = await makeRealBlog();
  }, 600_000);

  afterAll(() => rm(blog.dir, { recursive: true, force: true }));

  test('import, check and build end without errors, and all 504 posts are there', () => {
    expect([blog.imported.code, blog.checked.code, blog.built.code]).toEqual([0, 0, 0]);
    expect(JSON.parse(blog.checked.stdout).counts.error).toBe(0);
    expect(blog.built.stdout).toContain('Built 504 posts, 270 authors');
    expect(postFolders(blog.dir)).toHaveLength(504);
  });

  test.each(expectations.map((post) => [post.source, post] as const))('%s', (_, post) => {
    const body = readBody(blog.dir, post.slug);
    const links = linksOf(body, post.slug);
    const { title, authors, date } = frontMatter(blog.dir, post.slug);
    expect(visibleText(String(title))).toBe(visibleText(post.title));
    expect({ authors, date }).toEqual({ authors: post.authors, date: post.date });
    expect(countsOf(body)).toEqual(wantedCounts(post));
    expect(headingsOf(body)).toEqual(post.headings.map(plainHeading));
    const text = visibleText(toString(withoutFootnotes(body)));
    expect(text.startsWith(visibleText(post.first))).toBe(true);
    expect(text.endsWith(visibleText(post.last))).toBe(true);
    expect(compareLinks(links, post)).toEqual([]);
  });

  test.each(published)('%s has the blocks and the text that kramdown gives', (source) => {
    const facts = bodyFacts(readBody(blog.dir, slugs.get(source) ?? slugOf(source)), standsForLost);
    const differing = Object.keys(facts).filter(
      (field) => facts[field as keyof typeof facts] !== kramdown[source]![field as 'text'],
    );
    expect(differing.toSorted()).toEqual((exceptions[source]?.fields ?? []).toSorted());
  });

  describe('its feeds', () => {
    let feeds: CheckedFeeds;

    beforeAll(async () => {
      feeds = await checkFeeds(blog.dir, Date.now());
    }, 300_000);

    test('F1 F5 F8 F9: other parsers read what was written, in every format of every feed', () => {
      expect(feeds.differences).toEqual([]);
      expect(feeds.documents).toBeGreaterThan(1000);
    });

    test('F2 F4 F6 F10 F11: no feed breaks a rule', () => {
      expect(feeds.faults).toEqual([]);
    });

    test('F12: the archives hold every post once', () => {
      const guids = feeds.expected.posts.map(({ id }) => id);
      expect(feeds.archived.toSorted()).toEqual(guids.toSorted());
    });

    test('F2: xmllint, sfeed, newsboat and feedparser read them without complaint', () => {
      expect(installedDifferences(blog.dir, feeds.expected)).toEqual([]);
    }, 300_000);
  });

  test('no page shows mark-up of the old blog as text', () => {
    const wrong = published.flatMap((source) => {
      const body = readBody(blog.dir, slugs.get(source) ?? slugOf(source));
      const found = /\{%|\{\{|\{:|\[[^\]\n]*\]\(/.exec(proseOf(body));
      return found ? [`${source}: ${found[0]}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('every link, anchor and image of the posts resolves', () => {
    const pages = new Map(
      htmlFiles(blog.dir).map((path) => [path, readFileSync(join(blog.dir, 'dist', path), 'utf8')]),
    );
    expect([...pages].flatMap(([path, html]) => deadEnds(blog.dir, path, html, pages))).toEqual([]);
  });

  test('S2: no two pages have one title or one description, R9: each has its policy', () => {
    const files = htmlFiles(blog.dir).map((path) => join(blog.dir, 'dist', path));
    const pages = files
      .map((path) => readFileSync(path, 'utf8'))
      .filter((html) => !/http-equiv="refresh"|name="robots" content="noindex"/.test(html));
    expect(pages.length).toBeGreaterThan(900);
    for (const pattern of [/<title>(.*?)<\/title>/s, /<meta name="description" content="(.*?)"/s]) {
      const texts = pages.map((html) => pattern.exec(html)?.[1] ?? '');
      expect(texts.filter((text, index) => text === '' || texts.indexOf(text) !== index)).toEqual(
        [],
      );
    }
    expect(pages.filter((html) => !html.includes('Content-Security-Policy'))).toEqual([]);
  });
});

function postFolders(dir: string): string[] {
  return readdirSync(join(dir, 'dist', 'posts'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'page')
    .map((entry) => entry.name);
}

function frontMatter(dir: string, slug: string): Record<string, unknown> {
  const posts = join(dir, 'content', 'posts');
  const path = [`${slug}.md`, join(slug, 'index.md')].find((name) => existsSync(join(posts, name)));
  return parse(readFileSync(join(posts, path!), 'utf8').split(/^---$/m)[1]!);
}

function elementsOf(tree: Root | Element, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === name) found.push(node);
  });
  return found;
}

function withoutFootnotes(body: Element): Element {
  const copy = structuredClone(body);
  visit(copy, 'element', (node, index, parent) => {
    const isNote = 'dataFootnotes' in node.properties || 'dataFootnoteRef' in node.properties;
    if (isNote && parent && index !== undefined) parent.children.splice(index, 1);
  });
  return copy;
}

function countsOf(body: Element): Record<string, number> {
  const text = withoutFootnotes(body);
  const count = (...names: string[]) => names.flatMap((name) => elementsOf(text, name)).length;
  return {
    lists: count('ul', 'ol'),
    items: count('li'),
    quotations: count('blockquote'),
    tables: count('table'),
    images: count('img'),
  };
}

function wantedCounts({ lists, items, quotations, tables, images }: Expectation) {
  return { lists, items, quotations, tables, images };
}

function headingsOf(body: Element) {
  const found: { level: number; text: string }[] = [];
  visit(withoutFootnotes(body), 'element', (node) => {
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level) found.push(plainHeading({ level: Number(level), text: toString(node) }));
  });
  return found;
}

function plainHeading({ level, text }: { level: number; text: string }) {
  return { level, text: visibleText(text) };
}

function linksOf(body: Element, slug: string): { text: string; to: string }[] {
  return elementsOf(withoutFootnotes(body), 'a')
    .filter(({ properties }) => ![properties['className']].flat().includes('anchor'))
    .map((link) => ({ text: visibleText(toString(link)), to: hrefOf(link, slug) }));
}

function hrefOf({ properties }: Element, slug: string): string {
  return String(properties['href']).replace(`/posts/${slug}/#`, '#');
}

/** The links of the page against those expected, in order; what may be missing may be missing. */
function compareLinks(links: { text: string; to: string }[], post: Expectation): string[] {
  const found = links.filter(({ to }) => !post.lost.includes(to));
  const wrong: string[] = [];
  for (const { text, to } of post.links) {
    const allowed = [to].flat();
    const next = found[0];
    const isNext =
      next && next.text === visibleText(text) && allowed.some((one) => same(one, next.to));
    if (isNext) found.shift();
    else if (!allowed.includes('none')) {
      wrong.push(`expected ${text} -> ${allowed.join(' or ')}, found ${next?.text} -> ${next?.to}`);
      if (next?.text === visibleText(text)) found.shift();
    }
  }
  return [...wrong, ...found.map(({ text, to }) => `not expected: ${text} -> ${to}`)];
}

function same(one: string, other: string): boolean {
  return one === other || (URL.parse(one)?.href === URL.parse(other)?.href && URL.canParse(one));
}

function proseOf(body: Element): string {
  const copy = structuredClone(body);
  visit(copy, 'element', (node) => {
    if (node.tagName === 'pre' || node.tagName === 'code') node.children = [];
  });
  return toString(copy);
}

function htmlFiles(dir: string): string[] {
  return readdirSync(join(dir, 'dist'), { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'));
}

/** Addresses on the page that lead to no file of the site, or to no id in it. */
function deadEnds(dir: string, path: string, html: string, pages: Map<string, string>): string[] {
  const here = new URL(path.replace(/index\.html$/, ''), 'https://18f.gsa.gov/');
  const tags = html.match(/<[a-z][^>]*>/g) ?? [];
  const written = tags.flatMap(
    (tag) => /\s(?:href|src)="(\/[^/"][^"]*|[.#][^"]*|\/)"/.exec(tag)?.[1] ?? [],
  );
  return written.flatMap((address) => {
    const url = new URL(address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), here);
    const file = decodeURIComponent(url.pathname)
      .slice(1)
      .replace(/(^|\/)$/, '$1index.html');
    const target = pages.get(file);
    if (target === undefined) return isFile(dir, file) ? [] : [`${path}: ${address}`];
    const id = decodeURIComponent(url.hash.slice(1));
    return id === '' || target.includes(` id="${id}"`) ? [] : [`${path}: ${address} (no such id)`];
  });
}

function isFile(dir: string, path: string): boolean {
  try {
    readFileSync(join(dir, 'dist', path));
    return true;
  } catch {
    return false;
  }
}
