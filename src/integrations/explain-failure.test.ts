import { expect, test } from 'vitest';
import { explainFailure } from './explain-failure.ts';
import type { Snapshot } from './snapshot/snapshot.ts';

test('an image that cannot be converted is named with the posts that show it', () => {
  const error = Object.assign(new Error(unconverted('cover.D1s4abcd.jpg')), {
    cause: new Error('Input buffer contains unsupported image format'),
  });
  expect(explainFailure(error, PLACE).message).toBe(
    'content/posts/one/index.mdx: The image cover.jpg cannot be converted: Input buffer contains unsupported image format',
  );
});

test('of many failures the first five are told, each once', () => {
  const errors = Array.from({ length: 9 }, (_, at) => new Error(`No ${Math.min(at, 3)}`));
  expect(explainFailure(new AggregateError(errors, '9 errors'), PLACE).message).toBe(
    'No 0\nNo 1\nNo 2\nNo 3\n... and 4 more.',
  );
});

test('a full disk is told in one sentence, whatever the bundler adds to it', () => {
  const error = new Error(
    'Failed to write file in x.mjs\nNo space left on device (os error 28)\n0: y',
  );
  expect(explainFailure(error, PLACE).message).toBe(
    'The disk is full: free some space where /blog lies, and build again.',
  );
});

test('a failure keeps its place and its hint, and loses stack trace and colours', () => {
  const error = Object.assign(new Error('\u001b[31mIt broke\u001b[0m\n    at x (/a.js:1:2)'), {
    loc: { file: '/blog/content/theme/A.astro', line: 3 },
    hint: 'Mend it.',
  });
  expect(explainFailure(error, PLACE).message).toBe('content/theme/A.astro:3: It broke\nMend it.');
});

const snapshot = {
  posts: [
    { id: 'one', file: 'content/posts/one/index.mdx', data: { coverImage: './cover.jpg' } },
    { id: 'two', file: 'content/posts/two.mdx', data: { coverImage: './my-cover.jpg' } },
  ],
  authors: [],
} as unknown as Snapshot;
const PLACE = { dir: '/blog', root: '/blog/.rota/build', snapshot };

function unconverted(name: string): string {
  return `Could not transform image \`/_astro/${name}\`. See the stack trace for more information.`;
}
