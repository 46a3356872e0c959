import { expect, test } from 'vitest';
import { blogFiles } from '../test/builders.ts';
import { assembleBlog } from './assemble-blog.ts';
import { linkBlog } from './link-blog.ts';
import { publicPart } from './public-part.ts';

const now = Date.parse('2026-03-01T12:00:00Z');

test('a sound blog has no problems and is joined', () => {
  const { records, problems } = assembleBlog(blogFiles(), now);
  expect(problems).toEqual([]);
  const blog = linkBlog(publicPart(records!, now), now);
  expect(blog.posts.map(({ slug }) => slug)).toEqual(['tide-tables', 'why-wasm']);
  expect(blog.posts[0]!.authors[0]!.name).toBe('Ada Okafor');
});
