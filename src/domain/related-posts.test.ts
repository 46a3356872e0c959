import { expect, test } from 'vitest';
import { author, blogFiles, post } from '../test/builders.ts';
import { assembleBlog } from './assemble-blog.ts';
import { linkBlog } from './link-blog.ts';
import { unpublishedToo } from './public-part.ts';
import { relatedPosts } from './related-posts.ts';

const now = Date.parse('2026-12-01T12:00:00Z');
const topics = Object.fromEntries(
  ['sea', 'tides', 'law'].map((id) => [id, { label: id, description: 'About it.' }]),
);
const files = blogFiles({
  topics,
  series: { gauges: { title: 'Gauges' } },
  authors: ['ada-okafor', 'bo-lind', 'cy-marsh'].map((id) => author(id)),
  posts: [
    post('first-gauge', { ...about('bo-lind', 'sea', '2026-01-01'), series: part(1) }),
    post('second-gauge', { ...about('cy-marsh', 'tides', '2026-09-01'), series: part(2) }),
    post('rare-law', about('ada-okafor', 'law', '2026-02-01', 'sea')),
    post('more-law', about('cy-marsh', 'law', '2026-08-01', 'sea')),
    post('near-sea', about('bo-lind', 'sea', '2026-02-03')),
    post('far-sea', about('bo-lind', 'sea', '2026-11-01')),
    post('tides-alone', about('cy-marsh', 'tides', '2026-02-02')),
  ],
});
const blog = linkBlog(unpublishedToo(assembleBlog(files, now).records!, now), now);

test.each([
  ['a series outweighs topics and authors', 'first-gauge', 'second-gauge'],
  ['a rare topic outweighs a frequent one', 'rare-law', 'more-law'],
  ['among equals the nearer in time comes first', 'near-sea', 'first-gauge'],
])('%s', (_, slug, expected) => {
  expect(related(slug, 1)).toEqual([expected]);
});

test('the whole order tells why: series, author and topic, topic, nothing', () => {
  expect(related('first-gauge', 9)).toEqual([
    'second-gauge', // the same series
    'near-sea', // the same author and topic, a month apart
    'far-sea', // the same, ten months apart
    'rare-law', // the topic alone, a month apart
    'more-law', // the topic alone, seven months apart
  ]);
});

test('a post is not related to itself, nor to what shares nothing', () => {
  expect(related('tides-alone', 9)).not.toContain('tides-alone');
  expect(related('tides-alone', 9)).not.toContain('near-sea');
});

test('a topic that every post has says nothing, so that time decides', () => {
  const posts = [
    post('one', { ...about('ada-okafor', 'sea', '2026-01-01') }),
    post('two', { ...about('bo-lind', 'sea', '2026-05-01') }),
    post('three', { ...about('cy-marsh', 'sea', '2026-01-20') }),
  ];
  const alike = linkBlog(unpublishedToo(assembleBlog({ ...files, posts }, now).records!, now), now);
  const one = alike.posts.find(({ slug }) => slug === 'one')!;
  expect(relatedPosts(one, alike, 9).map(({ slug }) => slug)).toEqual(['three', 'two']);
});

function related(slug: string, count: number): string[] {
  const found = blog.posts.find((one) => one.slug === slug)!;
  return relatedPosts(found, blog, count).map((one) => one.slug);
}

function about(id: string, topic: string, date: string, ...more: string[]) {
  return { authors: [id], topics: [topic, ...more], date };
}

function part(number: number) {
  return { id: 'gauges', part: number };
}
