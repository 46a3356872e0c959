import { expect, test } from 'vitest';
import { author, blogFiles, guest, post } from '../test/builders.ts';
import { assembleBlog } from './assemble-blog.ts';
import { colleagues } from './colleagues.ts';
import { linkBlog } from './link-blog.ts';
import { unpublishedToo } from './public-part.ts';

const now = Date.parse('2026-12-01T12:00:00Z');
const topics = Object.fromEntries(
  ['sea', 'tides', 'law'].map((id) => [id, { label: id, description: 'About it.' }]),
);
const left = [{ rotation: 'main', from: '2026-01-06', until: '2026-06-01' }];
const files = {
  topics,
  authors: [
    author('ada', { expertise: ['sea', 'tides'] }),
    author('both-old', { expertise: ['tides', 'sea'] }),
    author('both-new', { expertise: ['sea', 'tides'] }),
    author('silent', { expertise: ['sea'] }),
    author('lawyer', { expertise: ['law'] }),
    guest('a-guest', { expertise: ['sea', 'tides'] }),
    author('gone', { expertise: ['sea', 'tides'], joins: left }),
  ],
  posts: [
    post('asked', { authors: ['ada'], topics: ['tides', 'sea'], date: '2026-11-01' }),
    post('two', { authors: ['ada', 'both-new'], topics: ['sea', 'tides'], date: '2026-02-01' }),
    post('old', { authors: ['both-old'], topics: ['sea'], date: '2026-01-01' }),
    post('elsewhere', { authors: ['both-old'], topics: ['law'], date: '2026-11-02' }),
    post('alone', { authors: ['lawyer'], topics: ['law'], date: '2026-03-01' }),
  ],
};

test('members come before guests, who shares more before who shares less, who wrote last first', () => {
  expect(named('asked')).toEqual(['both-new', 'both-old', 'silent', 'a-guest']);
});

test('neither its authors nor who left, and nobody where nobody else knows', () => {
  expect(named('two')).toEqual(['both-old', 'silent', 'a-guest']);
  expect(named('alone')).toEqual([]);
});

test('as many as are asked for', () => {
  expect(named('asked', 2)).toEqual(['both-new', 'both-old']);
});

test('each with the topics of the post that they cover', () => {
  const blog = linked();
  const [first] = colleagues(
    blog.posts.find(({ slug }) => slug === 'asked')!,
    blog,
    DAY,
    1,
  );
  expect(first!.topics.map(({ id }) => id)).toEqual(['tides', 'sea']);
});

test('the dev server asks with a post of another copy of the blog', () => {
  const asked = linked().posts.find(({ slug }) => slug === 'asked')!;
  const known = colleagues(asked, linked(), DAY, 9).map(({ author: { id } }) => id);
  expect(known).toEqual(named('asked', 9));
});

test('in a blog without rotations nobody is a guest, and nobody has left', () => {
  const authors = files.authors.map(({ data, ...rest }) => ({
    ...rest,
    data: { ...(data as object), joins: undefined },
  }));
  expect(named('asked', 9, { authors, rotations: [] })).toEqual([
    'both-new',
    'both-old',
    'a-guest',
    'gone',
    'silent',
  ]);
});

function named(slug: string, count = 9, more = {}): string[] {
  const blog = linked(more);
  const asked = blog.posts.find((each) => each.slug === slug)!;
  return colleagues(asked, blog, DAY, count).map(({ author: { id } }) => id);
}

function linked(more = {}) {
  const { records } = assembleBlog(blogFiles({ ...files, ...more }), now);
  return linkBlog(unpublishedToo(records!, now), now);
}

const DAY = '2026-12-01';
