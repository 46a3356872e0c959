import { expect, test } from 'vitest';
import { makeProblem } from '../../domain/problem.ts';
import { countsInWords, problemsAsText } from './problems-as-text.ts';

const wasm = 'content/posts/why-wasm.mdx';
const author = makeProblem(
  'unknown-author',
  { file: wasm, line: 4, column: 12 },
  { id: 'jo', hint: ' Did you mean "joe-marsh"?', orKnown: ', or use one of: joe-marsh' },
);
const stray = makeProblem(
  'stray-file',
  { file: 'content/posts/x.txt', line: 1, column: 1 },
  { remedy: 'Remove it.' },
);

test('prints place, severity, message, code, and the counts last', () => {
  expect(problemsAsText([author, stray])).toBe(
    [
      'content/posts/why-wasm.mdx:4:12',
      '  error  The author "jo" does not exist. Did you mean "joe-marsh"? Add authors/jo.yaml, or use one of: joe-marsh.  unknown-author',
      'content/posts/x.txt:1:1',
      '  warning  No post or letter uses this file. Remove it.  stray-file',
      '1 error, 1 warning in 2 files.',
      '',
    ].join('\n'),
  );
});

test('shows the line of a YAML fault with its caret', () => {
  const args = { reason: 'so it is', source: '\n2 | title: a: b\n  |        ^' };
  const text = problemsAsText([
    makeProblem('yaml-syntax', { file: wasm, line: 2, column: 8 }, args),
  ]);
  expect(text.split('\n').slice(2, 4)).toEqual(['      2 | title: a: b', '        |        ^']);
});

test('says one place once, and nothing without problems', () => {
  expect(problemsAsText([stray, stray]).match(/x\.txt:1:1/g)).toHaveLength(1);
  expect(problemsAsText([])).toBe('');
});

test.each([
  [[author], '1 error in 1 file.'],
  [[author, author], '2 errors in 1 file.'],
  [[stray], '1 warning in 1 file.'],
  [[author, stray, stray], '1 error, 2 warnings in 2 files.'],
])('counts', (problems, words) => {
  expect(countsInWords(problems)).toBe(words);
});

test('what a file says cannot steer a terminal', () => {
  const args = { id: 'j\u001b[31mo\nx\u202e', hint: '', orKnown: '' };
  const place = { file: 'content/posts/\u001b[2J.mdx', line: 1, column: 1 };
  const text = problemsAsText([makeProblem('unknown-author', place, args)]);
  expect(text).not.toMatch(/[\u001b\u202e]/);
  expect(text.split('\n')).toHaveLength(4);
});
