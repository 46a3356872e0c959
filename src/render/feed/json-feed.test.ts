import fc from 'fast-check';
import { parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { feed, item, person, topic } from '../../test/feed-builders.ts';
import { renderJsonFeed } from './json-feed.ts';

test('the feed is of version 1.1 and says where it lives and of what it is', async () => {
  const image = { ...IMAGE, isSquare: true };
  const icon = 'https://blog.example/favicon.svg';
  expect(JSON.parse(await renderJsonFeed(feed({ image, icon, items: [] })))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Slack Water',
    description: 'Notes on tides',
    home_page_url: 'https://blog.example/',
    feed_url: 'https://blog.example/feed.json',
    language: 'en',
    icon: image.url,
    favicon: icon,
    items: [],
  });
});

test('an image that is no square is no icon', async () => {
  const image = { ...IMAGE, isSquare: false };
  expect(JSON.parse(await renderJsonFeed(feed({ image }))).icon).toBeUndefined();
});

test('F5 F8 F9 F10 an item has everything, and the feed has no authors', async () => {
  const post = item({
    guid: 'tag:old.example,2014:12',
    updated: Date.UTC(2026, 4, 1, 22),
    authors: [person('Ada Okafor'), { ...person('Bo Lind'), avatar: null }],
    topics: [topic('Ships, boats')],
    language: 'de',
  });
  const document = JSON.parse(await renderJsonFeed(feed({ items: [post] })));
  expect(document.authors).toBeUndefined();
  expect(document.items).toEqual([
    {
      id: 'tag:old.example,2014:12',
      url: post.url,
      title: 'One',
      content_html: '<p>Text</p>',
      summary: 'The first',
      date_published: '2026-03-03T00:00:00+01:00',
      date_modified: '2026-05-02T00:00:00+02:00',
      authors: [person('Ada Okafor'), { name: 'Bo Lind', url: person('').url }],
      tags: ['Ships, boats'],
      language: 'de',
    },
  ]);
});

test('F5 where feeds hold summaries the text is the summary', async () => {
  const [post] = JSON.parse(await renderJsonFeed(feed({ items: [item({ content: null })] }))).items;
  expect(post).toMatchObject({ content_text: 'The first', summary: 'The first' });
  expect(post.content_html).toBeUndefined();
});

test('F12 a document does not pass a megabyte', async () => {
  const heavy = item({ content: 'x'.repeat(400_000) });
  const document = await renderJsonFeed(feed({ items: [heavy, { ...heavy }, { ...heavy }] }));
  expect(JSON.parse(document).items).toHaveLength(2);
});

test('F3 texts come back as they went in, whatever they hold', async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  await fc.assert(
    fc.asyncProperty(text, text, async (title, content) => {
      const items = [item({ title, content }), item({ title: content, content: title })];
      const parsed = parseJsonFeed(await renderJsonFeed(feed({ title, items })));
      expect(JSON.parse(await renderJsonFeed(feed({ title, items }))).title).toBe(title);
      expect(parsed.items).toHaveLength(2);
    }),
  );
});

const IMAGE = { url: 'https://blog.example/a.png', width: null, height: null };
