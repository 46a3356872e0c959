import { expect, test } from 'vitest';
import { listedPull, postFile } from '../../test/listed-pull.ts';
import { parsePulls } from './parse-pulls.ts';

test('what gh prints, and keys that nobody asked for', () => {
  const listed = [
    { ...listedPull(), title: 'High water', labels: [{ name: 'post' }] },
    listedPull({ number: 42, author: null, reviewDecision: '', files: [] }),
    listedPull({ number: 43, files: [postFile('a.md', { changeType: undefined })] }),
    { ...listedPull({ number: 44 }), reviewDecision: null, headRefOid: 'b'.repeat(64) },
  ];
  const parsed = parse(JSON.stringify(listed, null, 2));
  expect(numbersIn(parsed)).toEqual([41, 42, 43, 44]);
  expect(numbersIn(parse(`\uFEFF${JSON.stringify(listed)}\r\n`))).toHaveLength(4);
  expect(numbersIn(parse('[]'))).toEqual([]);
});

test.each([
  ['', 'is empty, as after a command that failed'],
  [' \n', 'is empty, as after a command that failed'],
  ['{}', 'holds a mapping, not a list'],
  ['null', 'holds nothing, not a list'],
  ['"x"', 'holds a string, not a list'],
  ['[\n  {\n    "number": 4', 'ends too early, in line 3'],
  ['[\n  {"number": 4,}\n]', 'is no JSON: line 2 is "{\\"number\\": 4,}"'],
  ['To get started with GitHub CLI, please run:  gh auth login', 'is no JSON: line 1 is "To get started with GitHub CLI, please run:  gh auth login"'],
  ['\n  [1] and more\n', 'is no JSON: line 2 is "[1] and more"'],
  ['[\n  {"number": 1},\n  nope\n]', 'is no JSON: line 3 is "nope"'],
  ['[\n  "a\nb"]', 'is no JSON: line 2 is "\\"a"'],
  ['[\n{]', 'is no JSON: line 2 is "{]"'],
  ['[7]', 'has in its pull request 1 no mapping but a number'],
  ['[null]', 'has in its pull request 1 no mapping but nothing'],
  [without('files'), 'has in its pull request 1 (#41) no "files"'],
  [without('headRefOid'), 'has in its pull request 1 (#41) no "headRefOid"'],
  [without('number'), 'has in its pull request 1 no "number"'],
  [without('author'), 'has in its pull request 1 (#41) no "author"'],
  [withOne({ headRefOid: '--upload-pack=x' }), 'has in its pull request 1 (#41) a wrong "headRefOid"'],
  [withOne({ url: 'javascript:alert(1)' }), 'has in its pull request 1 (#41) a wrong "url"'],
  [withOne({ url: 'https://x.example/\u001b[31m' }), 'has in its pull request 1 (#41) a wrong "url"'],
  [withOne({ createdAt: 'today' }), 'has in its pull request 1 (#41) a wrong "createdAt"'],
  [withOne({ files: [{ name: 'x' }] }), 'has in its pull request 1 (#41) a wrong "files.0.path"'],
  [withOne({ number: -1 }), 'has in its pull request 1 (#-1) a wrong "number"'],
])('%j', (text, reason) => {
  expect(parse(text)).toEqual({ reason });
}); // prettier-ignore

test.each([
  ['UTF-16 with its mark', Buffer.from(`\uFEFF[]`, 'utf16le'), 'it is not encoded as UTF-8'],
  ['UTF-16 without', Buffer.from('[]', 'utf16le'), 'it holds a byte of value zero'],
  ['Latin 1', Buffer.from('["é"]', 'latin1'), 'it is not encoded as UTF-8'],
])('%s', (_, bytes, reason) => {
  expect(parsePulls(bytes)).toEqual({ reason: expect.stringContaining(reason) });
});

function parse(text: string) {
  return parsePulls(Buffer.from(text));
}

function numbersIn(parsed: ReturnType<typeof parsePulls>): number[] {
  if ('reason' in parsed) throw new Error(parsed.reason);
  return parsed.pulls.map(({ number }) => number);
}

function without(key: keyof ReturnType<typeof listedPull>): string {
  return JSON.stringify([{ ...listedPull(), [key]: undefined }]);
}

function withOne(changes: object): string {
  return JSON.stringify([{ ...listedPull(), ...changes }]);
}
