import { expect, test } from 'vitest';
import { problemMessage } from '../domain/problem.ts';
import { readingProblems } from './reading-problems.ts';

test.each([
  ['content/site.yaml', 'it is a folder'],
  ['content/theme/Byline.astro', 'it is a folder'],
  ['content/theme/mdx/Chart.astro', 'it is a folder'],
  ['content/theme/style.css', 'it is a folder'],
  ['content/Letters', 'rename it to content/letters'],
  ['content/Theme/mdx', null],
  ['content/letters', null],
  ['content/posts/Letters', null],
])('a folder %s', (path, told) => {
  const list = { files: new Map(), folders: [path], links: new Set<string>(), problems: [] };
  const messages = readingProblems(list, new Map()).map(problemMessage);
  expect(messages).toEqual(told === null ? [] : [expect.stringContaining(told)]);
});
