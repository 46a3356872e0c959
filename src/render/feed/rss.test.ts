import { XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import type { Feed, FeedItem } from './feed.ts';
import { renderRss } from './rss.ts';

const NASTY = 'A & B <video> ]]> 007';

test('a title of trouble keeps its text, and so does a name that looks like a number', async () => {
  const rss = parseRssFeed(await renderRss(feed({ items: [item({ title: NASTY })] })));
  expect(rss.items?.[0]?.title).toBe(NASTY);
  const named = parseRssFeed(await renderRss(feed({ items: [item({ authors: ['007'] })] })));
  expect(named.items?.[0]?.dc?.creators).toEqual(['007']);
});

test('text is written with hex references, attributes too', async () => {
  const document = await renderRss(feed({ title: 'Salt & sea' }));
  expect(document).toContain('<title>Salt &#x26; sea</title>');
  expect(document).not.toContain('&amp;');
});

test('all authors stand in exactly one dc:creator, and there is no author', async () => {
  const document = await renderRss(feed({ items: [item({ authors: ['Ada Okafor', 'Bo Lind'] })] }));
  expect(document.match(/<dc:creator>/g)).toHaveLength(1);
  expect(parseRssFeed(document).items?.[0]?.dc?.creators).toEqual(['Ada Okafor, Bo Lind']);
  expect(document).not.toContain('<author>');
});

test.each([
  ['https://blog.example/posts/one/', 'true'],
  ['https://old.example/?p=12', 'false'],
  ['tag:old.example,2014:12', 'false'],
])('the guid %s has isPermaLink %s', async (guid, isLink) => {
  const document = await renderRss(feed({ items: [item({ guid })] }));
  expect(parseRssFeed(document).items?.[0]?.guid).toMatchObject({ value: guid });
  expect(document).toContain(`<guid isPermaLink="${isLink}">`);
});

test('an update moves atom:updated and lastBuildDate, never pubDate', async () => {
  const updated = Date.UTC(2026, 4, 2);
  const document = await renderRss(feed({ items: [item({ updated })], changed: updated }));
  expect(document).toContain('<atom:updated>2026-05-02T00:00:00.000Z</atom:updated>');
  expect(document).toContain('<lastBuildDate>Sat, 02 May 2026 00:00:00 GMT</lastBuildDate>');
  expect(document).toContain('<pubDate>Tue, 03 Mar 2026 00:00:00 GMT</pubDate>');
});

test('the channel says where it lives, in which language, and its image bears its title', async () => {
  const image = { url: 'https://blog.example/a.jpg', width: 96, height: 120, type: 'image/jpeg' };
  const rss = parseRssFeed(await renderRss(feed({ image: { ...image, alt: '' } })));
  expect(rss.image?.title).toBe(rss.title);
  expect(rss).toMatchObject({ language: 'en', ttl: 60, generator: 'Rota' });
  expect(rss.atom?.links?.[0]).toMatchObject({ href: 'https://blog.example/rss.xml', rel: 'self' });
});

test('a topic with a comma is one category without it', async () => {
  const rss = parseRssFeed(await renderRss(feed({ items: [item({ topics: ['Ships, boats'] })] })));
  expect(rss.items?.[0]?.categories?.map(({ name }) => name)).toEqual(['Ships boats']);
});

test('a feed of a megabyte holds fewer posts, but one at least', async () => {
  const heavy = item({ content: 'x'.repeat(400_000) });
  const rss = await renderRss(feed({ items: [heavy, heavy, heavy] }));
  expect(rss.match(/<item>/g)).toHaveLength(2);
  const huge = item({ content: '<'.repeat(2_000_000) });
  expect((await renderRss(feed({ items: [huge, huge] }))).match(/<item>/g)).toHaveLength(1);
});

test('letters, signs and spaces come back as they went in', async () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((title) => title.trim() === title);
  await fc.assert(
    fc.asyncProperty(text, async (title) => {
      const rss = parseRssFeed(await renderRss(feed({ items: [item({ title })] })));
      expect(rss.items?.[0]?.title).toBe(title);
    }),
  );
});

test('a feed without posts is a feed', async () => {
  expect(parseRssFeed(await renderRss(feed({ items: [], changed: null }))).items ?? []).toEqual([]);
});

/** For a machine that has much else to do. */
const LONG = { timeout: 60_000 };

test('whatever a text holds, the document is well formed', LONG, async () => {
  const any = fc.string({ unit: 'binary' });
  await fc.assert(
    fc.asyncProperty(any, any, any, any, async (title, description, name, content) => {
      const post = item({ title, description, authors: [name], topics: [title], content });
      const document = await renderRss(feed({ title, items: [post], copyright: name }));
      expect(XMLValidator.validate(document)).toBe(true);
      expect(document).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    }),
    { numRuns: 300 },
  );
});

function feed(given: Partial<Feed>): Feed {
  return {
    title: 'Slack Water',
    description: 'Notes on tides',
    page: 'https://blog.example/',
    folder: 'https://blog.example/',
    language: 'en',
    copyright: null,
    image: null,
    items: [item({})],
    changed: Date.UTC(2026, 2, 3),
    ...given,
  };
}

function item(given: Partial<FeedItem>): FeedItem {
  return {
    title: 'One',
    description: 'The first',
    url: 'https://blog.example/posts/one/',
    guid: 'https://blog.example/posts/one/',
    published: Date.UTC(2026, 2, 3),
    updated: null,
    authors: ['Ada Okafor'],
    topics: ['Tides'],
    cover: null,
    content: '<p>Text</p>',
    ...given,
  };
}
