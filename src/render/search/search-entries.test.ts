import { expect, test } from 'vitest';
import { guest, post } from '../../test/builders.ts';
import { linkedBlog } from '../../test/linked-blog.ts';
import { searchEntries } from './search-entries.ts';

test('P1: what can be found is every author and every post, and nothing else', () => {
  const blog = linkedBlog({ site: { url: 'https://blog.example/base/' } });
  const addresses = searchEntries(blog).map(({ url }) => url);
  expect(addresses.toSorted()).toEqual(
    [
      ...blog.authors.map(({ id }) => `/base/authors/${id}/`),
      ...blog.posts.map(({ slug }) => `/base/posts/${slug}/`),
    ].toSorted(),
  );
});

test('P2: posts are filtered by each of their authors and topics and by year, sorted by day', () => {
  const shared = post('one', { authors: ['ada-okafor', 'bo-lind'], date: '2025-12-31' });
  const found = entryOf('/posts/one/', { posts: [shared] });
  expect(found).toMatchObject({
    kind: 'post',
    filters: { author: ['ada-okafor', 'bo-lind'], year: ['2025'], day: ['2025-12-31'] },
  });
  expect(found.filters['topic']).toEqual(['tides']);
  expect(found.also).toEqual(expect.arrayContaining(['Ada Okafor', 'Bo Lind']));
});

test('P2: people are found by name, role and what they cover', () => {
  const { texts, filters } = entryOf('/authors/ada-okafor/', {});
  expect(texts).toEqual(expect.arrayContaining(['Ada Okafor', 'Engineer', 'Tides']));
  expect(filters).toMatchObject({ kind: ['author'], author: ['ada-okafor'] });
});

test('P6: a post is of its own language, whatever its country; people are of the blog’s', () => {
  const blog = {
    authors: [guest('zoe')],
    posts: [post('one', { authors: ['zoe'], lang: 'de-CH' })],
  };
  expect(entryOf('/posts/one/', blog).language).toBe('de');
  expect(entryOf('/authors/zoe/', blog).language).toBe('en');
});

test('P6: "Lukasz" finds "Łukasz", who is shown as he writes himself', () => {
  const authors = [guest('lukasz', { name: 'Łukasz Müller' })];
  const posts = [post('one', { authors: ['lukasz'] })];
  const { title, also } = entryOf('/authors/lukasz/', { authors, posts });
  expect(title).toBe('Łukasz Müller');
  expect(also).toContain('lukasz');
});

function entryOf(url: string, files: Parameters<typeof linkedBlog>[0]) {
  return searchEntries(linkedBlog(files)).find((entry) => entry.url === url)!;
}
