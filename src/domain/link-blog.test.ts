import { expect, test } from 'vitest';
import { author, blogFiles, blogWith, guest, page, post } from '../test/builders.ts';
import { assembleBlog } from './assemble-blog.ts';
import type { Blog } from './blog.ts';
import { linkBlog } from './link-blog.ts';
import { unpublishedToo } from './public-part.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const linked = (files: Parameters<typeof assembleBlog>[0], at = now): Blog =>
  linkBlog(unpublishedToo(assembleBlog(files, at).records!, at), at);
const slugs = (posts: { slug: string }[]) => posts.map(({ slug }) => slug);

test('posts are newest first, what has no date before all, equals by slug', () => {
  const blog = linked(
    blogFiles({
      posts: [
        post('old', { date: '2026-01-10' }),
        post('evening', { date: '2026-02-03T20:00:00+01:00' }),
        post('morning'),
        post('also-morning'),
        post('idea', { date: undefined, draft: true }),
      ],
    }),
  );
  const order = ['idea', 'evening', 'also-morning', 'morning', 'old'];
  expect(slugs(blog.posts)).toEqual(order);
  expect(slugs(blog.topics[0]!.posts)).toEqual(order);
  expect(slugs(blog.authors[0]!.posts)).toEqual(order);
});

test('authors keep the order in which a post names them, and objects are shared', () => {
  const blog = linked(blogWith({ posts: [post('ours', { authors: ['bo-lind', 'ada-okafor'] })] }));
  const ours = blog.posts.find(({ slug }) => slug === 'ours')!;
  expect(ours.authors.map(({ id }) => id)).toEqual(['bo-lind', 'ada-okafor']);
  expect(ours.authors[0]).toBe(blog.authors.find(({ id }) => id === 'bo-lind'));
  expect(ours.authors[0]!.posts).toContain(ours);
});

test('a series lists its posts by part', () => {
  const part = (slug: string, number: number) => post(slug, { series: { id: 's', part: number } });
  const series = { s: { title: 'S' } };
  const blog = linked(blogWith({ series, posts: [part('b', 2), part('c', 10), part('a', 1)] }));
  expect(slugs(blog.series[0]!.posts)).toEqual(['a', 'b', 'c']);
});

test.each([
  [0, 1],
  [230, 1],
  [344, 1],
  [345, 2],
  [2300, 10],
])('%i words take %i minutes', (words, minutes) => {
  const blog = linked(blogFiles({ posts: [post('one', {}, { words })] }));
  expect(blog.posts[0]!.minutes).toBe(minutes);
});

test('members cover a topic from their first day to their last', () => {
  const joins = [{ rotation: 'main', from: '2026-03-02', until: '2026-03-31' }];
  const files = blogFiles({ authors: [author('ada-okafor', { joins }), guest('bo-lind')] });
  const covering = (day: string) =>
    linked(files, Date.parse(`${day}T12:00:00Z`)).topics[0]!.coveredBy.map(({ id }) => id);
  expect(['2026-03-01', '2026-03-02', '2026-03-31', '2026-04-01'].map(covering)).toEqual([
    [],
    ['ada-okafor'],
    ['ada-okafor'],
    [],
  ]);
});

test('in a blog without rotations everybody covers what they name', () => {
  const authors = [guest('ada-okafor'), guest('bo-lind', { expertise: ['wasm'] })];
  const blog = linked(blogFiles({ rotations: [], authors }));
  expect(blog.topics.map(({ coveredBy }) => coveredBy.map(({ id }) => id))).toEqual([
    ['ada-okafor'],
    ['ada-okafor', 'bo-lind'],
  ]);
});

test('what is absent has its default', () => {
  const blog = linked(
    blogFiles({ pages: [page('about')], authors: [author('bo-lind', { short: undefined })] }),
  );
  expect(blog.authors[0]).toMatchObject({ short: 'Bo', portrait: 'authors/bo-lind.jpg' });
  expect(blog.pages).toMatchObject([{ id: 'about', noindex: false, aliases: [], lang: null }]);
});

test('a record with an error keeps what is sound', () => {
  const broken = post('one', {
    title: 5,
    authors: ['jo', 'bo-lind'],
    topics: ['seas'],
    date: 'soon',
  });
  const blog = linked(
    blogFiles({ posts: [broken, { ...post('one'), file: 'content/posts/one.md' }] }),
  );
  expect(blog.posts).toHaveLength(1);
  expect(blog.posts[0]).toMatchObject({ title: 'one', topics: [], instant: null });
  expect(blog.posts[0]!.authors.map(({ id }) => id)).toEqual(['bo-lind']);
});

test('there are no records without a usable site.yaml, and some without a useless accent', () => {
  expect(assembleBlog(blogFiles({ site: { url: 'blog.example' } }), now).records).toBeNull();
  expect(assembleBlog(blogFiles({ site: { accent: 'red' } }), now).records).not.toBeNull();
});

test('the order of files on disk changes nothing', () => {
  const files = blogFiles();
  const turned = { ...files, authors: files.authors.toReversed(), posts: files.posts.toReversed() };
  expect(linked(turned)).toEqual(linked(files));
});
