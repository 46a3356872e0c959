import { XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { feed, item, person, topic } from '../../test/feed-builders.ts';
import { renderRss } from './rss.ts';

const NASTY = 'A & B <video> ]]> 007';

test('F3 a title of trouble keeps its text, and so does a name that looks like a number', async () => {
  const rss = parseRssFeed(await renderRss(feed({ items: [item({ title: NASTY })] })));
  expect(rss.items?.[0]?.title).toBe(NASTY);
  const named = parseRssFeed(
    await renderRss(feed({ items: [item({ authors: [person('007')] })] })),
  );
  expect(named.items?.[0]?.dc?.creators).toEqual(['007']);
});

test('F4 text is written with hex references, attributes too', async () => {
  const image = { ...IMAGE, url: 'https://blog.example/a.jpg?b=1&c=2' };
  const document = await renderRss(feed({ title: 'Salt & <sea>', items: [item({ image })] }));
  expect(document).toContain('<title>Salt &#x26; &#x3C;sea&#x3E;</title>');
  expect(document).toContain('a.jpg?b=1&#x26;c=2"');
  expect(document).not.toMatch(/&(amp|lt|gt|quot);/);
});

test('F5 the content stands whole beside a summary of plain text', async () => {
  const content = '<pre><code>a[b[0]]>1 &#x26; "c"</code></pre>';
  const rss = parseRssFeed(await renderRss(feed({ items: [item({ content })] })));
  expect(rss.items?.[0]).toMatchObject({
    description: 'The first',
    content: { encoded: '<pre><code>a[b[0]]&#x3E;1 &#x26; "c"</code></pre>' },
  });
  const brief = await renderRss(feed({ items: [item({ content: null })] }));
  expect(brief).not.toContain('content:encoded>');
});

test('F8 all authors stand in exactly one dc:creator, and there is no author', async () => {
  const authors = [person('Ada Okafor'), person('Bo Lind')];
  const document = await renderRss(feed({ items: [item({ authors })] }));
  expect(document.match(/<dc:creator>/g)).toHaveLength(1);
  expect(parseRssFeed(document).items?.[0]?.dc?.creators).toEqual(['Ada Okafor, Bo Lind']);
  expect(document).not.toMatch(/<author|managingEditor|webMaster/);
});

test.each([
  ['https://blog.example/posts/one/', 'true'],
  ['https://old.example/?p=12', 'false'],
  ['tag:old.example,2014:12', 'false'],
])('F9 the guid %s has isPermaLink %s', async (guid, isLink) => {
  const document = await renderRss(feed({ items: [item({ guid })] }));
  expect(parseRssFeed(document).items?.[0]?.guid).toMatchObject({ value: guid });
  expect(document).toContain(`<guid isPermaLink="${isLink}">`);
});

test('F10 an update moves atom:updated and lastBuildDate, never pubDate', async () => {
  const updated = Date.UTC(2026, 4, 1, 22);
  const document = await renderRss(feed({ items: [item({ updated })], changed: updated }));
  expect(document).toContain('<atom:updated>2026-05-02T00:00:00+02:00</atom:updated>');
  expect(document).toContain('<lastBuildDate>Sat, 02 May 2026 00:00:00 +0200</lastBuildDate>');
  expect(document).toContain('<pubDate>Tue, 03 Mar 2026 00:00:00 +0100</pubDate>');
});

test('F11 the channel says where it lives, in which language, and its image bears its title', async () => {
  const image = { url: 'https://blog.example/a.jpg', width: 96, height: 120 };
  const given = { title: NASTY, image: { ...image, isSquare: false }, copyright: 'All ours' };
  const rss = parseRssFeed(await renderRss(feed(given)));
  expect(rss.image).toMatchObject({ ...image, title: NASTY, link: 'https://blog.example/' });
  expect(rss).toMatchObject({ title: NASTY, language: 'en', ttl: 60, generator: 'Rota' });
  expect(rss.copyright).toBe('All ours');
  expect(rss.atom?.links).toEqual([
    { href: 'https://blog.example/rss.xml', rel: 'self', type: 'application/rss+xml' },
  ]);
});

test('F11 an item says in which language it is, which may be another than the channel’s', async () => {
  const items = [item({ language: 'de' }), item({ guid: 'tag:old.example,2014:12' })];
  const rss = parseRssFeed(await renderRss(feed({ items })));
  expect(rss.language).toBe('en');
  expect(rss.items?.map(({ dc }) => dc?.languages)).toEqual([['de'], ['en']]);
});

test('F11 a topic with a comma is one category without it', async () => {
  const topics = [topic('Ships, boats'), topic('Tides')];
  const rss = parseRssFeed(await renderRss(feed({ items: [item({ topics })] })));
  expect(rss.items?.[0]?.categories?.map(({ name }) => name)).toEqual(['Ships boats', 'Tides']);
});

test('F11 the image of a post is media:content with its size, type and words', async () => {
  const rss = parseRssFeed(await renderRss(feed({ items: [item({ image: IMAGE })] })));
  expect(rss.items?.[0]?.media?.contents).toEqual([
    expect.objectContaining({
      url: IMAGE.url,
      medium: 'image',
      type: 'image/jpeg',
      width: 1200,
      height: 630,
      description: { value: 'A "quay" & a gauge', type: 'plain' },
    }),
  ]);
});

test('F12 a feed of a megabyte holds fewer posts, but one at least', async () => {
  const heavy = item({ content: 'x'.repeat(400_000) });
  const rss = await renderRss(feed({ items: [heavy, { ...heavy }, { ...heavy }] }));
  expect(rss.match(/<item>/g)).toHaveLength(2);
  const wide = item({ content: 'é'.repeat(300_000) });
  expect((await renderRss(feed({ items: [wide, { ...wide }] }))).match(/<item>/g)).toHaveLength(1);
  const huge = item({ content: 'x'.repeat(2_000_000) });
  expect((await renderRss(feed({ items: [huge, huge] }))).match(/<item>/g)).toHaveLength(1);
});

test('F14 browsers are told of a style sheet', async () => {
  const document = await renderRss(feed({ sheet: '/base/feeds/feed.css' }));
  expect(document.replace(/<rss.*/s, '')).toContain(
    '<?xml-stylesheet type="text/css" href="/base/feeds/feed.css"?>',
  );
});

test('F15 a post is printed once for all the feeds that it stands in', async () => {
  let reads = 0;
  const counted = item({});
  Object.defineProperty(counted, 'content', { get: () => `<p>${(reads += 1)}</p>` });
  await renderRss(feed({ items: [counted] }));
  const after = reads;
  await renderRss(feed({ title: 'Ada Okafor', items: [counted] }));
  await renderRss(feed({ title: 'Tides', items: [counted, item({})] }));
  expect(reads).toBe(after);
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
  const document = await renderRss(feed({ items: [], changed: null }));
  expect(parseRssFeed(document).items ?? []).toEqual([]);
  expect(document).not.toContain('lastBuildDate');
});

test('F3 whatever a text holds, the document is well formed', { timeout: 60_000 }, async () => {
  const any = fc.string({ unit: 'binary' });
  await fc.assert(
    fc.asyncProperty(any, any, any, any, async (title, summary, name, content) => {
      const post = item({
        ...{ title, summary, content },
        authors: [person(name)],
        topics: [topic(title)],
      });
      const document = await renderRss(feed({ title, items: [post], copyright: name }));
      expect(XMLValidator.validate(document)).toBe(true);
      expect(document).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    }),
    { numRuns: 300 },
  );
});

const IMAGE = {
  url: 'https://blog.example/cards/posts/one.jpg',
  width: 1200,
  height: 630,
  type: 'image/jpeg',
  alt: 'A "quay" & a gauge',
};
