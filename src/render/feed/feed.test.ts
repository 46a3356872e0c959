import { expect, test } from 'vitest';
import { post } from '../../test/builders.ts';
import { linkedBlog } from '../../test/linked-blog.ts';
import { FEED_ITEMS, feedOf, feedTitle } from './feed.ts';

const parts = { image: null, of: () => ({ content: '<p>Text</p>', cover: null }) };

test('a feed holds the newest thirty posts', () => {
  const posts = Array.from({ length: 40 }, (_, index) =>
    post(`tide-${index}`, { date: `2026-0${1 + (index % 9)}-${10 + (index % 15)}` }),
  );
  const blog = linkedBlog({ posts });
  const feed = feedOf(blog, null, parts);
  expect(feed.items).toHaveLength(FEED_ITEMS);
  expect(feed.items[0]?.title).toBe(blog.posts[0]?.title);
});

test('the newest change of content is that of a later update, not the time of the build', () => {
  const blog = linkedBlog({
    posts: [post('mended', { date: '2026-01-10', updated: '2026-11-02' })],
  });
  expect(feedOf(blog, null, parts).changed).toBe(Date.UTC(2026, 10, 1, 23));
});

test('a post keeps the guid it was given; else it is its address', () => {
  const blog = linkedBlog({ posts: [post('old', { guid: 'tag:old.example,2014:1' })] });
  const guids = feedOf(blog, null, parts).items.map(({ guid }) => guid);
  expect(guids).toContain('tag:old.example,2014:1');
  expect(guids).toContain(`${blog.site.url.replace(/\/$/, '')}/posts/tide-tables/`);
});

test('the feeds of blog, author and topic have titles of their own', () => {
  const blog = linkedBlog({});
  const all = [null, ...blog.authors, ...blog.topics].map((of) => feedTitle(blog, of));
  expect(new Set(all).size).toBe(all.length);
});

test('an author has a feed of their own posts', () => {
  const blog = linkedBlog({});
  const ada = blog.authors.find(({ id }) => id === 'ada-okafor')!;
  const feed = feedOf(blog, ada, parts);
  expect(feed.items.map(({ title }) => title)).toEqual(ada.posts.map(({ title }) => title));
  expect(feed.folder.endsWith('/authors/ada-okafor/')).toBe(true);
});
