import { XMLValidator } from 'fast-xml-parser';
import { parseOpml } from 'feedsmith';
import { expect, test } from 'vitest';
import { author, post } from '../../test/builders.ts';
import { linkedBlog } from '../../test/linked-blog.ts';
import { feedList } from './feed-list.ts';
import { renderOpml } from './opml.ts';

const words = { authors: 'Authors', topics: 'Topics' };

test('F1 the list has every feed once, with its address and the page that it is of', () => {
  const blog = linkedBlog({});
  const opml = parseOpml(renderOpml({ blog, feeds: feedList(blog, 'Letters'), words }));
  const [all, authors, topics] = opml.body?.outlines ?? [];
  expect(all).toMatchObject({
    type: 'rss',
    text: 'Slack Water',
    xmlUrl: 'https://blog.example/rss.xml',
    htmlUrl: 'https://blog.example/',
  });
  const urls = (group: typeof all) => group?.outlines?.map(({ xmlUrl }) => xmlUrl);
  expect(urls(authors)).toEqual(
    blog.authors.map(({ id }) => `https://blog.example/authors/${id}/rss.xml`),
  );
  expect(urls(topics)).toEqual(
    blog.topics.map(({ id }) => `https://blog.example/topics/${id}/rss.xml`),
  );
});

test('F2 the W3C’s validator knows everything in the list, and takes no folder for a feed', () => {
  const blog = linkedBlog({});
  const document = renderOpml({ blog, feeds: feedList(blog, 'Letters'), words });
  const [, head = '', body = ''] = /<head>(.*)<\/head>(.*)/s.exec(document) ?? [];
  const known = ['title', 'dateCreated', 'dateModified', 'ownerName', 'ownerEmail', 'ownerId'];
  for (const [, name] of head.matchAll(/<(\w+)/g)) expect(known).toContain(name);
  const outlines = [...body.matchAll(/<outline ([^>]*)>/g)].map(([, written = '']) =>
    [...written.matchAll(/(\w+)="/g)].map(([, attribute]) => attribute).toSorted(),
  );
  expect(outlines.length).toBeGreaterThan(4);
  const feed = ['htmlUrl', 'language', 'text', 'title', 'type', 'version', 'xmlUrl'];
  for (const attributes of outlines) expect([['text'], feed]).toContainEqual(attributes);
});

test('F1 people are listed by name, as the language sorts them', () => {
  const authors = [author('zoe', { name: 'Äbbe' }), author('abe', { name: 'Čapek' })];
  const blog = linkedBlog({ authors, posts: [post('one', { authors: ['zoe', 'abe'] })] });
  expect(feedList(blog, 'Letters').authors.map(({ label }) => label)).toEqual([
    ...['Äbbe', 'Ada Okafor', 'Bo Lind', 'Čapek'],
  ]);
});

test('F3 F10 the list is well formed whatever names hold, and as old as its newest post', () => {
  const blog = linkedBlog({ site: { name: 'A & "B" <c> \u0007' } });
  const document = renderOpml({ blog, feeds: feedList(blog, 'Letters'), words });
  expect(XMLValidator.validate(document)).toBe(true);
  expect(parseOpml(document).head?.title).toBe('A & "B" <c>');
  expect(document).toContain('<dateModified>Tue, 03 Feb 2026 00:00:00 +0100</dateModified>');
});
