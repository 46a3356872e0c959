import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import { absolute, address } from '../domain/addresses.ts';
import type { Post } from '../domain/blog.ts';
import { builtOnce } from './built-once.ts';
import { openBuilt } from './metadata/built-blog.ts';
import type { BuiltBlog } from './metadata/built-blog.ts';
import type { BuiltPage } from './read-page.ts';

let built: BuiltBlog;

beforeAll(async () => {
  built = await openBuilt(await builtOnce('nasty'));
}, 240_000);

test('every post ends in a step to a person: each author who can be asked, else the editors, once', () => {
  for (const [post, page] of postPages()) {
    const own = post.authors.filter(({ contact }) => contact !== undefined);
    const labels = withClass(page, 'ask-first').map((link) => toString(link).trim());
    const expected = own.map(({ short }) => `Ask ${short} about this`);
    if (own.length < post.authors.length) expected.push('Ask the editors');
    expect([post.slug, labels]).toEqual([post.slug, expected]);
  }
  expect(postPages().some(([{ authors }]) => authors.length > 5)).toBe(true);
});

test('a question by mail has the title in its subject and the address of the post below', () => {
  for (const [post, page] of postPages()) {
    for (const link of withClass(page, 'ask-first')) {
      const href = String(link.properties['href']);
      const url = new URL(href);
      expect(href).toMatch(
        /^mailto:[\w.+]+@company\.example\?subject=[\w.!~*'()%-]+&body=[\w.!~*'()%-]+$/,
      );
      expect(decodeURIComponent(url.search.split('&body=')[1]!)).toBe(`\r\n\r\n${urlOf(post)}`);
      const subject = decodeURIComponent(url.search.slice('?subject='.length).split('&body=')[0]!);
      expect(subject).toMatch(/^About “[^\p{Cc}]*(”|…)$/u);
      expect(subject.length).toBeLessThan(400);
    }
  }
});

test('the other ways to reach an author stand beside the first, as links where they have addresses', () => {
  const page = built.pages.get(address.post('every-trap'))!;
  const ways = withClass(page, 'ask-others').flatMap((one) => links(one));
  expect(ways.map((link) => toString(link))).toEqual(['Telephone', 'Web', 'Matrix']);
});

test('a post ends with its people and the ways to them; how to pass it on comes last', () => {
  const parts = ['author-full', 'write-letter', 'series-box', 'colleagues', 'share'];
  for (const [post, page] of postPages()) {
    const all = page.all('div', 'p', 'aside', 'section');
    const first = parts.map((name) => all.findIndex((one) => classes(one).includes(name)));
    // Below letters stands how to write one.
    const order = post.letters.length > 0 ? first.toSpliced(1, 1) : first;
    const found = order.filter((at) => at !== -1);
    expect(found).toEqual(found.toSorted((one, other) => one - other));
    expect(found.length).toBeGreaterThan(1);
  }
});

test('a post is passed on by mail to whomever, and by an address to copy', () => {
  for (const [post, page] of postPages()) {
    const [share] = withClass(page, 'share');
    const mail = links(share!)
      .map(({ properties: { href } }) => String(href))
      .find((href) => href.startsWith('mailto:'));
    expect(mail).toMatch(/^mailto:\?subject=/);
    expect(decodeURIComponent(mail!)).toContain(urlOf(post));
    expect(toString(share!)).toContain(urlOf(post));
  }
});

test('where readers talk is the owners’ address, with those of the post put in', () => {
  for (const [post, page] of postPages()) {
    const link = page.all('a').find((one) => toString(one).trim() === 'Discuss this post');
    const url = new URL(String(link!.properties['href']));
    expect(url.origin + url.pathname).toBe('https://forum.example/new');
    expect(url.searchParams.get('a')).toBe('1');
    expect(url.searchParams.get('title')).toBe(post.title);
    expect(url.searchParams.get('link')).toBe(urlOf(post));
  }
});

test('who else knows about a post covers one of its topics, and has not written it', () => {
  let named = 0;
  for (const [post, page] of postPages()) {
    const [section] = withClass(page, 'colleagues');
    const people =
      section === undefined
        ? []
        : links(section).filter((link) => classes(link).includes('colleague-name'));
    for (const link of people) {
      const author = built.blog.authors.find(
        ({ id }) => String(link.properties['href']) === `/journal${address.author(id)}`,
      )!;
      expect(post.authors).not.toContain(author);
      expect(author.expertise.some((topic) => post.topics.includes(topic))).toBe(true);
      named += 1;
    }
    expect(section === undefined).toBe(people.length === 0);
  }
  expect(named).toBeGreaterThan(0);
});

function postPages(): [Post, BuiltPage][] {
  return built.blog.posts.map((post) => [post, built.pages.get(address.post(post.slug))!]);
}

function urlOf({ slug }: Post): string {
  return absolute(built.blog.site.url, address.post(slug));
}

function withClass(page: BuiltPage, name: string): Element[] {
  return page.all('a', 'span', 'section').filter((element) => classes(element).includes(name));
}

function classes({ properties }: Element): unknown[] {
  return [properties['className'] ?? []].flat();
}

function links(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'a' ? [child] : links(child);
  });
}
