import { expect, test } from 'vitest';
import type { Blog } from '../../domain/blog.ts';
import { author, post } from '../../test/builders.ts';
import { linkedBlog } from '../../test/linked-blog.ts';
import { feedItem } from './feed-item.ts';
import { FEED_ITEMS, feedOf, feedTitle } from './feed.ts';
import type { FeedOwner } from './feed.ts';

test('F12 a feed holds the newest thirty posts', () => {
  const posts = Array.from({ length: 40 }, (_, index) =>
    post(`tide-${index}`, { date: `2026-0${1 + (index % 9)}-${10 + (index % 15)}` }),
  );
  const blog = linkedBlog({ posts });
  const feed = feedFrom(blog, null);
  expect(feed.items).toHaveLength(FEED_ITEMS);
  expect(feed.items[0]?.title).toBe(blog.posts[0]?.title);
});

test('F10 the newest change of content is that of a later update, not the time of the build', () => {
  const blog = linkedBlog({
    posts: [post('mended', { date: '2026-01-10', updated: '2026-11-02' })],
  });
  expect(feedFrom(blog, null).changed).toBe(Date.UTC(2026, 10, 1, 23));
});

test('F9 a post keeps the guid it was given; else it is its address', () => {
  const blog = linkedBlog({ posts: [post('old', { guid: 'tag:old.example,2014:1' })] });
  const guids = feedFrom(blog, null).items.map(({ guid }) => guid);
  expect(guids).toContain('tag:old.example,2014:1');
  expect(guids).toContain(`${blog.site.url.replace(/\/$/, '')}/posts/tide-tables/`);
});

test('F13 the feeds of blog, author and topic have titles of their own, namesakes too', () => {
  const blog = linkedBlog({
    authors: [author('ada-okafor-2', { name: 'Ada Okafor' }), author('tides', { name: 'Tides' })],
    posts: [post('one', { authors: ['ada-okafor-2', 'tides'] })],
  });
  const all = [null, ...blog.authors, ...blog.topics].map((of) => feedTitle(blog, of));
  expect(all).toContain('Ada Okafor (authors/ada-okafor-2) · Slack Water');
  expect(new Set(all).size).toBe(all.length);
});

test('F1 an author has a feed of their own posts, beside their page', () => {
  const blog = linkedBlog({});
  const ada = blog.authors.find(({ id }) => id === 'ada-okafor')!;
  const feed = feedFrom(blog, ada);
  expect(feed.items.map(({ title }) => title)).toEqual(ada.posts.map(({ title }) => title));
  expect(feed.page).toBe('https://blog.example/authors/ada-okafor/');
});

test('F8 an item has all its authors, with name, page and picture', () => {
  const blog = linkedBlog({ posts: [post('both', { authors: ['bo-lind', 'ada-okafor'] })] });
  const both = feedFrom(blog, null).items.find(({ url }) => url.endsWith('/both/'));
  expect(both?.authors).toEqual([
    { name: 'Bo Lind', url: 'https://blog.example/authors/bo-lind/', avatar: 'face of bo-lind' },
    {
      name: 'Ada Okafor',
      url: 'https://blog.example/authors/ada-okafor/',
      avatar: 'face of ada-okafor',
    },
  ]);
});

test('F3 no text of a feed holds what XML forbids', () => {
  const bad = 'a\u0007b\uFFFE\uD800c';
  const blog = linkedBlog({
    site: { name: bad, description: bad, copyright: bad },
    authors: [author('cy', { name: bad, role: bad })],
    posts: [post('bad', { title: bad, description: bad, guid: bad, authors: ['cy'] })],
  });
  const feeds = [null, ...blog.authors].map((of) => feedFrom(blog, of));
  expect(JSON.stringify(feeds)).not.toMatch(/\\u(0007|d800)|\uFFFE/i);
  expect(feeds[0]?.items[0]?.title).toBe('abc');
});

function feedFrom(blog: Blog, of: FeedOwner) {
  const avatar = ({ id }: { id: string }) => `face of ${id}`;
  return feedOf(blog, of, {
    image: null,
    icon: null,
    item: (one) => feedItem(blog, one, { content: '<p>Text</p>', image: null, avatar }),
  });
}
