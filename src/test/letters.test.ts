import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { parseOpml, parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, test } from 'vitest';
import { absolute, address } from '../domain/addresses.ts';
import type { Letter } from '../domain/blog.ts';
import { BUILT_ONCE, builtOnce } from './built-once.ts';
import { openBuilt } from './metadata/built-blog.ts';
import type { BuiltBlog } from './metadata/built-blog.ts';
import { itemsIn, microformatsOf, textsOf } from './metadata/microformats.ts';

describe.each(BUILT_ONCE)('letters of the %s blog', (name) => {
  let built: BuiltBlog;
  beforeAll(async () => {
    built = await openBuilt(await builtOnce(name));
  }, 300_000);

  const url = (path: string) => absolute(built.blog.site.url, path);
  const written = (letters: readonly Letter[]) => letters.map(({ id }) => url(address.letter(id)));

  test('stand under their post in the order in which they were written, each at its own address', () => {
    for (const post of built.blog.posts) {
      const { html, all } = pageOf(address.post(post.slug));
      const ids = all('article').flatMap(({ properties: { id } }) => (id ? [String(id)] : []));
      expect(ids.map((id) => `${url(address.post(post.slug))}#${id}`)).toEqual(
        written(post.letters),
      );
      expect([post.slug, html.includes('id="Letters"')]).toEqual([post.slug, ids.length > 0]);
    }
    expect(built.blog.letters.length).toBeGreaterThan(3);
  });

  test('R9: no id of a letter is that of anything else on its page', () => {
    for (const path of pagesWithLetters()) {
      const ids = [...pageOf(path).html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect([path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([path, []]);
      const anchors = [...pageOf(path).html.matchAll(/\shref="#([^"]+)"/g)].map(([, id]) => id!);
      const lost = anchors.filter((id) => !ids.includes(decodeURIComponent(id)));
      expect([path, lost]).toEqual([path, []]);
    }
  });

  test('S4: each is a comment of its post, with who wrote it, when, and the answer of an author', () => {
    for (const post of built.blog.posts) {
      const path = address.post(post.slug);
      const { items } = microformatsOf(pageOf(path).html, url(path));
      const entry = items.find(({ type }) => type?.includes('h-entry'));
      const comments = itemsIn(entry, 'comment');
      expect(comments.flatMap((one) => textsOf(one, 'url'))).toEqual(written(post.letters));
      for (const [index, letter] of post.letters.entries()) {
        const comment = comments[index];
        expect(textsOf(comment, 'published')).toEqual([letter.day]);
        expect(textsOf(comment, 'author')).toEqual([flat(letter.from)]);
        const answers = itemsIn(comment, 'comment');
        expect(answers.flatMap((one) => textsOf(one, 'published'))).toEqual(
          letter.answer ? [letter.answer.day] : [],
        );
        const authors = answers.flatMap((one) => itemsIn(one, 'author'));
        expect(authors.flatMap((one) => textsOf(one, 'url'))).toEqual(
          letter.answer ? [url(address.author(letter.answer.author.id))] : [],
        );
      }
    }
  });

  test('S1: each is a Comment of the graph, its reader a name alone, its answer by a known person', () => {
    for (const post of built.blog.posts) {
      const graph = pageOf(address.post(post.slug)).jsonLd;
      const posting = graph.find((node) => node['@type'] === 'BlogPosting')!;
      const comments = (posting['comment'] ?? []) as CommentNode[];
      expect(posting['commentCount'] ?? 0).toBe(post.letters.length);
      const known = new Set(graph.map((node) => node['@id']));
      expect(comments.map((one) => one['@id'])).toEqual(written(post.letters));
      for (const [index, letter] of post.letters.entries()) {
        const { author, dateCreated, text, comment, parentItem } = comments[index]!;
        expect(author).toEqual({ '@type': 'Person', name: letter.from.toWellFormed() });
        expect([dateCreated, parentItem['@id']]).toEqual([letter.day, posting['@id']]);
        expect(text).not.toMatch(/^$|<p>|<Answer>/);
        expect(comment?.dateCreated).toBe(letter.answer?.day);
        if (comment) expect(known.has(comment.author['@id'])).toBe(true);
      }
    }
  });

  test('the list of letters holds each once, the newest first, with its post', () => {
    const lists = listPages();
    const addresses = lists.map((path) => {
      const { items } = microformatsOf(pageOf(path).html, url(path));
      const cites = items.filter((item) => textsOf(item, 'in-reply-to').length > 0);
      for (const cite of cites) {
        const [own = ''] = textsOf(cite, 'url');
        expect(textsOf(cite, 'in-reply-to')).toEqual([own.replace(/#.*$/, '')]);
      }
      return cites.flatMap((item) => textsOf(item, 'url'));
    });
    expect(addresses.flat()).toEqual(written(built.blog.letters));
  });

  test('F13: the feed is named on pages with letters alone, and in the lists of feeds', () => {
    const feed = address.lettersFeed;
    const naming = [...built.pages].flatMap(([path, page]) =>
      page.links('alternate').some(({ properties }) => String(properties['href']).endsWith(feed))
        ? [path]
        : [],
    );
    expect(naming.toSorted()).toEqual(pagesWithLetters().toSorted());
    const shown = pageOf(address.feeds)
      .all('code')
      .map((one) => toString(one).trim());
    expect(shown).toContain(url(feed));
    const outlines = parseOpml(open('feeds.opml')).body?.outlines ?? [];
    expect(outlines[1]).toMatchObject({ xmlUrl: url(feed), htmlUrl: url(address.letters) });
  });

  test('F9: its items have permanent guids, and link to where the letter stands', () => {
    const items = parseRssFeed(open('letters.xml')).items ?? [];
    expect(items.length).toBe(Math.min(30, built.blog.letters.length));
    for (const { guid, link } of items) {
      expect(guid?.isPermaLink).toBe(false);
      expect(guid?.value).not.toContain('#');
      expect(written(built.blog.letters)).toContain(link);
    }
  });

  test('an author’s page lists the letters answered last', () => {
    for (const author of built.blog.authors) {
      const links =
        pageOf(address.author(author.id)).html.match(/href="[^"]*#letter-[^"]*"/g) ?? [];
      expect(links.map((one) => new URL(one.slice(6, -1), url('/')).href)).toEqual(
        written(author.letters.slice(0, 5)),
      );
    }
  });

  test('a letter is begun as mail to the first author, about the post, with its address', () => {
    for (const post of built.blog.posts) {
      const { contact } = post.authors[0]!;
      const [first] = Object.entries(contact ?? {});
      if (first?.[0] !== 'email') continue;
      const links = pageOf(address.post(post.slug)).all('a');
      const mails = links
        .map(({ properties }) => String(properties['href']))
        .filter((href) => href.startsWith('mailto:') && href.includes('?subject=Letter%20about'));
      expect([post.slug, mails.length]).toEqual([post.slug, 1]);
      expect(decodeURIComponent(mails[0]!)).toContain(`body=${url(address.post(post.slug))}`);
    }
  });

  function pageOf(path: string) {
    const page = built.pages.get(path);
    if (page === undefined) throw new Error(`There is no page ${path}.`);
    return { html: page.html, jsonLd: page.jsonLd, all: page.all.bind(page) };
  }

  /** `/letters/`, then its pages from the newest on. */
  function listPages(): string[] {
    const older = [...built.pages.keys()].filter((path) => path.startsWith('/letters/page/'));
    const number = (path: string) => Number(path.split('/')[3]);
    return [address.letters, ...older.toSorted((one, other) => number(other) - number(one))];
  }

  function pagesWithLetters(): string[] {
    const posts = built.blog.posts.filter(({ letters }) => letters.length > 0);
    return [...listPages(), ...posts.map(({ slug }) => address.post(slug))];
  }

  function open(path: string): string {
    return readFileSync(join(built.dist, path), 'utf8');
  }
});

describe('what a letter says', () => {
  test('stands where letters stand and nowhere else: in no feed of posts, no card, no summary', async () => {
    const dist = join(await builtOnce('nasty'), 'dist');
    const paths = globSync('**/*.{html,xml,json,txt,md,opml,ics,vcf}', { cwd: dist }).map((path) =>
      path.replaceAll('\\', '/'),
    );
    const texts = paths.map((path) => [path, readFileSync(join(dist, path), 'utf8')] as const);
    const holding = (word: string) =>
      texts.flatMap(([path, text]) => (text.includes(word) ? [path] : [])).toSorted();
    const everywhere = [
      ...['letters.xml', 'letters/index.html', 'posts/entities/index.html'],
      'posts/entities/index.md',
    ];
    expect(holding('Unverwechselbarwort')).toEqual(everywhere);
    expect(holding('Zweitwort')).toEqual(everywhere);
    expect(holding('zukunftswort')).toEqual([]);
    expect(holding('vorabwort')).toEqual([]);
    expect(holding('Later Reader')).toEqual([]);
  }, 300_000);
});

/** White space as browsers show it. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

interface CommentNode {
  '@id': string;
  author: { '@id': string };
  dateCreated: string;
  text: string;
  parentItem: { '@id': string };
  comment?: CommentNode;
}
