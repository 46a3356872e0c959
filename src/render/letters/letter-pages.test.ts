import { expect, test } from 'vitest';
import { startOfDay } from '../../domain/calendar.ts';
import { letter } from '../../test/builders.ts';
import { ANSWERED, letterBlog } from '../../test/letter-blog.ts';
import { letterAddresses, letterPages, lettersByPost } from './letter-pages.ts';

test('five hundred letters are pages of twenty that keep their letters when one more comes', () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    letter('one', `${dayOf(index)}-r${index}`),
  );
  const before = letterPages(letterBlog(many));
  const after = letterPages(letterBlog([...many, letter('one', '2026-11-01-last')]));
  expect(before.pages).toHaveLength(24);
  expect(before.head).toHaveLength(20);
  expect(after.head).toHaveLength(21);
  const ids = ({ pages }: typeof before) => pages.map(({ items }) => items.map(({ id }) => id));
  expect(ids(after)).toEqual(ids(before));
});

test('S5: each page of letters is dated by what became public on it last', () => {
  const late = letter('one', '2026-10-01-jo', ANSWERED);
  const blog = letterBlog([late, letter('two', '2026-10-03-bo')]);
  expect(letterAddresses(blog)).toEqual([
    { path: '/letters/', changed: startOfDay('2026-10-20', 'Europe/Berlin') },
  ]);
  expect(letterAddresses(letterBlog([]))).toEqual([]);
});

test('a letter counts from its post on, where that appears later', () => {
  const early = letterBlog([letter('two', '2026-01-01-jo')]);
  expect(letterAddresses(early)[0]?.changed).toBe(early.letters[0]?.post.instant);
});

test('letters about one post stand together where they follow each other', () => {
  const { letters } = letterBlog([
    letter('one', '2026-10-04-a'),
    letter('one', '2026-10-03-b'),
    letter('two', '2026-10-02-c'),
    letter('one', '2026-10-01-d'),
  ]);
  const runs = lettersByPost(letters, (one) => one);
  expect(runs.map(({ post, items }) => [post.slug, items.length])).toEqual([
    ['one', 2],
    ['two', 1],
    ['one', 1],
  ]);
});

test('under a post letters stand as they were written, whenever they were answered', () => {
  const blog = letterBlog([letter('one', '2026-10-02-b'), letter('one', '2026-10-01-a', ANSWERED)]);
  const [first] = blog.posts.filter(({ slug }) => slug === 'one');
  expect(first?.letters.map(({ id }) => id)).toEqual(['one/2026-10-01-a', 'one/2026-10-02-b']);
  expect(blog.letters.map(({ id }) => id)).toEqual(['one/2026-10-01-a', 'one/2026-10-02-b']);
});

function dayOf(index: number): string {
  return new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
}
