import { expect, test } from 'vitest';
import { blogFiles, post } from '../../test/builders.ts';
import { problemLines } from '../../test/problem-lines.ts';

const file = 'content/posts/one.mdx';
const invisible = (data: Record<string, unknown>) =>
  problemLines(blogFiles({ posts: [post('one', data)] })).filter((line) => /^invisible/.test(line));

test.each([
  ['in a list', { topics: ['tides', 'law\u200b'] }, ['topics.1']],
  ['in a mapping', { cover: { src: './a.png', alt: 'A\u0007' } }, ['cover.alt']],
  ['in two fields', { title: 'One\u202e', description: 'Two\ufeff.' }, ['title', 'description']],
])('%s the field is named', (_, data, paths) => {
  const expected = paths.map((path) => `invisible-characters ${file} ${path}`);
  expect(invisible(data).toSorted()).toEqual(expected.toSorted());
});

test('a value that holds itself, as an alias of YAML may, is looked at once', () => {
  const cover: Record<string, unknown> = { alt: 'One\u202e' };
  cover['src'] = cover;
  expect(invisible({ cover })).toEqual([`invisible-characters ${file} cover.alt`]);
});
