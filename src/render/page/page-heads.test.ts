import { expect, test } from 'vitest';
import { guest, page, post } from '../../test/builders.ts';
import { linkedBlog } from '../../test/linked-blog.ts';
import { distinctHead, pageHeads } from './page-heads.ts';

const words = {
  t: (key: string, values: Record<string, string> = {}) =>
    [key, ...Object.values(values)].join(' '),
  day: (day: string) => `on ${day}`,
  list: (items: string[]) => [{ value: items.join(' and ') }],
};

test('S2: of posts with one title the oldest keeps it, the others are told apart by day, names, slug', () => {
  const fields = { title: 'Retro', description: 'How it went.' };
  const posts = [
    post('a', { ...fields, date: '2026-03-01' }),
    post('b', { ...fields, title: 'RETRO', date: '2026-04-01' }),
    post('c', { ...fields, date: '2026-04-01' }),
    post('d', { ...fields, date: '2026-04-01' }),
  ];
  const blog = linkedBlog({ posts });
  const heads = pageHeads(blog, words);
  const told = ['a', 'b', 'c', 'd'].map((slug) => {
    const { title } = blog.posts.find((one) => one.slug === slug)!;
    return distinctHead(heads, { ...fields, title, path: `/posts/${slug}/` });
  });
  expect(new Set(told.map(({ title }) => title.toLowerCase())).size).toBe(4);
  expect(new Set(told.map(({ description }) => description)).size).toBe(4);
  const oldest = told.find(({ title }) => title === 'Retro');
  expect(oldest).toEqual({ title: 'Retro', description: 'How it went.' });
  expect(told[0]).toEqual(oldest);
  expect(told.map(({ title }) => title)).toContain('Retro (Ada Okafor)');
});

test('S2: two people of one name and role differ in title and description', () => {
  const authors = [
    guest('ada-two', { name: 'Ada Okafor' }),
    guest('ada-three', { name: 'Ada Okafor' }),
  ];
  const posts = ['ada-two', 'ada-three'].map((id) => post(`by-${id}`, { authors: [id] }));
  const heads = pageHeads(linkedBlog({ authors, posts }), words);
  const told = ['ada-okafor', 'ada-two', 'ada-three'].map((id) =>
    distinctHead(heads, {
      ...{ path: `/authors/${id}/`, title: 'Ada Okafor' },
      description: 'Posts by Ada Okafor.',
    }),
  );
  expect(told.map(({ description }) => description).toSorted()).toEqual([
    'Posts by Ada Okafor (Engineer).',
    'Posts by Ada Okafor (ada-two).',
    'Posts by Ada Okafor.',
  ]);
});

test('S2: pages of different kinds with one name differ, those of one kind too', () => {
  const pages = [page('tides', { title: 'Tides' }), page('posts-two', { title: 'posts-title' })];
  const posts = [post('ada', { title: 'Ada Okafor' })];
  const { titles } = pageHeads(linkedBlog({ pages, posts }), words);
  expect(titles.get('/posts/posts/')).toBeUndefined();
  expect(titles.get('/posts-two/')).toBe('posts-title (posts-two)');
  expect(titles.get('/tides/')).toBe('Tides');
  expect(titles.get('/topics/tides/')).toBe('Tides (topic)');
  expect(titles.get('/authors/ada-okafor/')).toBe('Ada Okafor');
  expect(titles.get('/posts/ada/')).toBe('Ada Okafor (on 2026-02-03)');
  expect(new Set(titles.values()).size).toBe(titles.size);
});
