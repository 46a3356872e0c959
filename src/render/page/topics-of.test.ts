import { expect, test } from 'vitest';
import { guest, post } from '../../test/builders.ts';
import { linkedBlog } from '../../test/linked-blog.ts';
import { topicsOf } from './topics-of.ts';

const posts = [
  post('a', { authors: ['zoe'], topics: ['tides'], date: '2026-01-01' }),
  post('b', { authors: ['zoe'], topics: ['wasm', 'tides'], date: '2026-02-01' }),
];

test.each([
  ['what they name themselves', { expertise: ['wasm'] }, 9, ['covers', 'wasm']],
  [
    'what they wrote about most comes first',
    { expertise: undefined },
    9,
    ['wrote', 'tides', 'wasm'],
  ],
  ['no more than there is room for', { expertise: undefined }, 1, ['wrote', 'tides']],
])('%s', (_, data, count, expected) => {
  const blog = linkedBlog({ authors: [guest('zoe', data)], posts });
  const { kind, topics } = topicsOf(
    blog.authors.find(({ id }) => id === 'zoe')!,
    count,
  );
  expect([kind, ...topics.map(({ id }) => id)]).toEqual(expected);
});
