import { expect, test } from 'vitest';
import { author, blogFiles, rotation } from '../test/builders.ts';
import { assembleBlog } from './assemble-blog.ts';
import { linkBlog } from './link-blog.ts';
import { membership } from './membership/membership.ts';
import { publicPart } from './public-part.ts';

const now = Date.parse('2026-03-01T12:00:00Z');

test('a sound blog has no problems and is joined', () => {
  const { records, problems } = assembleBlog(blogFiles(), now);
  expect(problems).toEqual([]);
  const blog = linkBlog(publicPart(records!, now), now);
  expect(blog.posts.map(({ slug }) => slug)).toEqual(['tide-tables', 'why-wasm']);
  expect(blog.posts[0]!.authors[0]!.name).toBe('Ada Okafor');
});

test.each([
  ['on its last day', '2026-06-30', [['ada-okafor', 'member']]],
  ['the day after', '2026-07-01', [['ada-okafor', 'alumnus']]],
  ['when somebody was to join later', '2026-09-01', [['ada-okafor', 'alumnus']]],
])('to pages, too, membership ends with its rotation: %s', (_, today, expected) => {
  const then = Date.parse(`${today}T12:00:00Z`);
  const files = blogFiles({
    rotations: [rotation('main', { until: '2026-06-30' })],
    authors: [
      author('ada-okafor'),
      author('bo-lind', { joins: [{ rotation: 'main', from: '2026-08-01' }] }),
    ],
    posts: [],
  });
  const blog = linkBlog(publicPart(assembleBlog(files, then).records!, then), then);
  expect(blog.authors.map((one) => [one.id, membership(one, today)])).toEqual(expected);
  const covers = expected.filter(([, kind]) => kind === 'member').map(([id]) => id);
  expect(blog.topics.flatMap(({ coveredBy }) => coveredBy.map(({ id }) => id))).toEqual(
    covers.flatMap((id) => [id, id]),
  );
});
