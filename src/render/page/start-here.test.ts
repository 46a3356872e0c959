import { expect, test } from 'vitest';
import { guest, letter, link, post } from '../../test/builders.ts';
import { linkedBlog } from '../../test/linked-blog.ts';
import { startHere } from './start-here.ts';

const SERIES = { rising: { title: 'Rising', description: 'In parts.' } };
const by = (slug: string, day: string, more: object = {}) =>
  post(slug, { authors: ['zoe'], date: `2026-${day}`, ...more });
const ANSWERED = { 'answered-by': 'zoe', answered: '2026-04-02' };
const THREE = [by('one', '01-01'), by('two', '02-01'), by('three', '03-01')];

test.each<[string, Parts, [string, string] | null]>([
  ['two posts need no guide', { posts: THREE.slice(0, 2) }, null],
  [
    'a post that another of theirs links to',
    { posts: [...THREE, naming('zoe', 'two')] },
    ['two', 'linked'],
  ],
  [
    'a link from a colleague counts more than one of their own',
    { posts: [...THREE, naming('zoe', 'two'), naming('ada-okafor', 'three')] },
    ['three', 'linked'],
  ],
  [
    'a post that a reader wrote about',
    {
      posts: THREE,
      letters: [letter('two', '2026-04-01-jan', ANSWERED, { answer: { line: 3, column: 1 } })],
    },
    ['two', 'linked'],
  ],
  [
    'the first part, where a later one is linked to',
    {
      posts: [
        by('part-1', '01-05', { series: { id: 'rising', part: 1 } }),
        by('part-2', '01-06', { series: { id: 'rising', part: 2 } }),
        ...[by('other', '01-07'), naming('ada-okafor', 'part-2')],
      ],
    },
    ['part-1', 'linked'],
  ],
  [
    'without links the first part of a series of theirs',
    {
      posts: [
        ...THREE,
        by('part-2', '05-06', { series: { id: 'rising', part: 2 } }),
        by('part-1', '05-07', { series: { id: 'rising', part: 1 } }),
      ],
    },
    ['part-1', 'series'],
  ],
  [
    'no series of which they wrote one part',
    {
      posts: [
        ...THREE,
        by('part-2', '05-06', { series: { id: 'rising', part: 2 } }),
        post('part-1', { date: '2026-05-05', series: { id: 'rising', part: 1 } }),
      ],
    },
    ['one', 'central'],
  ],
  [
    'without either what is most about their topics, the older first',
    { posts: [by('aside', '01-01', { topics: ['wasm'] }), ...THREE.slice(1), by('last', '06-01')] },
    ['two', 'central'],
  ],
])('%s', (_, parts, expected) => {
  const blog = linkedBlog({ authors: [guest('zoe')], series: SERIES, ...parts });
  const zoe = blog.authors.find(({ id }) => id === 'zoe')!;
  const start = startHere(zoe, blog);
  expect(start && [start.post.slug, start.why]).toEqual(expected);
});

test('a post that is not public yet gives no advice: its links are not counted', () => {
  const posts = [...THREE, post('later', { date: '2027-01-01' }, { links: [link('./two.mdx')] })];
  const blog = linkedBlog({ authors: [guest('zoe')], posts });
  expect(
    startHere(
      blog.authors.find(({ id }) => id === 'zoe')!,
      blog,
    )?.post.slug,
  ).toBe('one');
});

function naming(author: string, slug: string) {
  const data = { authors: [author], date: '2026-06-01' };
  return post(`${author}-names-${slug}`, data, { links: [link(`./${slug}.mdx`)] });
}

type Parts = Parameters<typeof linkedBlog>[0];
