import { expect, test } from 'vitest';
import { makeProblem } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { tempBlog } from '../test/temp-blog.ts';
import { placeProblems } from './place-problems.ts';

const post = [
  '---',
  'title: Low water',
  'cover:',
  '  src: ./a.png',
  '  credit: Bo',
  'authors: [ada-okafor, jo]',
  'topics:',
  '  - tides',
  '  - "sea"',
  'description:',
  'series: { id: gauges }',
  '---',
  '',
].join('\n');

const placed: [string, (string | number)[], boolean, string][] = [
  ['a value', ['title'], false, '2:8'],
  ['its key', ['title'], true, '2:1'],
  ['an inner value', ['cover', 'src'], false, '4:8'],
  ['an inner key', ['cover', 'credit'], true, '5:3'],
  ['an item in brackets', ['authors', 1], false, '6:23'],
  ['an item with a hyphen', ['topics', 1], false, '9:5'],
  ['a list', ['authors'], false, '6:10'],
  ['a mapping', ['cover'], false, '4:3'],
  ['an empty value, at its key', ['description'], false, '10:1'],
  ['what is missing, at the first key', ['date'], false, '2:1'],
  ['what is missing further in', ['cover', 'alt'], false, '4:3'],
  ['what is missing in braces', ['series', 'part'], false, '11:11'],
  ['what lies in no mapping', ['title', 'deep'], false, '2:8'],
  ['the whole file', [], false, '1:1'],
];

test.each(placed)('places %s', async (_, path, atKey, place) => {
  const dir = await tempBlog({ 'content/posts/low.mdx': post });
  const problem = makeProblem('wrong-type', { file: 'content/posts/low.mdx', path, atKey });
  expect(placesOf(await placeProblems(dir, [problem]))).toEqual([`content/posts/low.mdx:${place}`]);
});

test('a byte order mark and CRLF shift nothing', async () => {
  const dir = await tempBlog({ 'authors/bo-lind.yaml': '\uFEFFname: Bo\r\nrole: 3\r\n' });
  const problems = ['name', 'role'].map((key) =>
    makeProblem('wrong-type', { file: 'authors/bo-lind.yaml', path: [key] }),
  );
  const places = ['authors/bo-lind.yaml:1:7', 'authors/bo-lind.yaml:2:7'];
  expect(placesOf(await placeProblems(dir, problems))).toEqual(places);
});

test('sorts by file, line, column and code', async () => {
  const dir = await tempBlog();
  const problems = [
    makeProblem('unknown-topic', { file: 'b.mdx', line: 10, column: 1 }),
    makeProblem('unknown-topic', { file: 'b.mdx', line: 9, column: 20 }),
    makeProblem('unknown-topic', { file: 'b.mdx', line: 9, column: 3 }),
    makeProblem('unknown-author', { file: 'b.mdx', line: 9, column: 3 }),
    makeProblem('stray-file', { file: 'a.png' }),
  ];
  expect((await placeProblems(dir, problems)).map(({ code, column }) => [code, column])).toEqual([
    ['stray-file', 1],
    ['unknown-author', 3],
    ['unknown-topic', 3],
    ['unknown-topic', 20],
    ['unknown-topic', 1],
  ]);
});

function placesOf(problems: Problem[]): string[] {
  return problems.map(({ file, line, column }) => `${file}:${line}:${column}`);
}
