import { expect, test } from 'vitest';
import { readLiteral } from './read-literal.ts';

test.each([
  ['"a"', 'a'],
  ['\'a "b"\'', 'a "b"'],
  ['`a\nb`', 'a\nb'],
  ['"a\\n\\u00e9\\u{1F30A}\\x41\\\'"', "a\né🌊A'"],
  ['`a \\${b}`', 'a ${b}'],
  ['3', 3],
  [' -0.5e3 ', -500],
  ['.5', 0.5],
  ['0xff', 255],
  ['true', true],
  ['false', false],
  ['null', null],
  ['[]', []],
  ['[1, "a", [true], ]', [1, 'a', [true]]],
  ['{}', {}],
  ['{ a: 1, "b-c": [null], 2: "d", }', { a: 1, 'b-c': [null], 2: 'd' }],
  ['/* a */ [1, // one\n 2]', [1, 2]],
])('%s is data', (source, value) => {
  expect(readLiteral(source)).toEqual({ value });
});

test.each([
  '',
  'a',
  'undefined',
  'NaN',
  '1 + 1',
  '1 2',
  '-',
  '"a" + "b"',
  '`a ${b}`',
  '`a \\\\${b}`',
  'a.b',
  'f()',
  '() => 1',
  'new Date()',
  '[1, ...a]',
  '[, 1]',
  '{ ...a }',
  '{ a }',
  '{ a() {} }',
  '{ get a() { return 1 } }',
  '{ [a]: 1 }',
  '{ __proto__: 1 }',
  '{ "__proto__": 1 }',
  '<b/>',
  '/a/',
  '1n',
  '"a',
  '[1',
  'true ? 1 : 2',
  '[1], process.exit()',
  '['.repeat(100) + ']'.repeat(100),
])('%s is none', (source) => {
  expect(readLiteral(source)).toBeNull();
});
