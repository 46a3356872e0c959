import { expect, test } from 'vitest';
import { makeProblem } from '../../domain/problem.ts';
import { problemsAsGithub } from './problems-as-github.ts';

test('prints commands, escaped as GitHub wants it', () => {
  const place = { file: 'content/posts/a,b:c%.mdx', line: 2, column: 8 };
  const args = { reason: '100 % wrong', source: '\n2 | title: a: b\n  |        ^' };
  expect(problemsAsGithub([makeProblem('yaml-syntax', place, args)], 'blogs/tides')).toBe(
    '::error file=blogs/tides/content/posts/a%2Cb%3Ac%25.mdx,line=2,col=8,title=yaml-syntax::' +
      'The YAML cannot be read: 100 %25 wrong. Mend this line; text with ": " or "#" in it needs quotes.' +
      '%0A2 | title: a: b%0A  |        ^\n',
  );
});

test('nothing reaches the log that a terminal would obey', () => {
  const place = { file: 'content/posts/\u001b[31m.mdx', line: 1, column: 1 };
  const printed = problemsAsGithub([makeProblem('stray-file', place)], '');
  expect(printed).toContain('file=content/posts/?[31m.mdx,');
  expect(printed.trimEnd()).not.toMatch(/\p{Cc}/u);
});

test('a blog at the root of its repository, a warning, and no problem at all', () => {
  const stray = makeProblem('stray-file', { file: 'content/posts/x.txt', line: 1, column: 1 });
  expect(problemsAsGithub([stray], '')).toMatch(/^::warning file=content\/posts\/x\.txt,line=1,/);
  expect(problemsAsGithub([], '')).toBe('');
});
