import { expect, test } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

test.each([
  ['an empty text', '', {}],
  ['a comment alone', '# later\n', {}],
  ['a day, which stays text', 'date: 2026-02-30', { date: '2026-02-30' }],
  ['a time, which stays text', 'at: 12:30:00', { at: '12:30:00' }],
  ['YAML 1.2: yes is a word', 'draft: yes', { draft: 'yes' }],
  ['lines that end as on Windows', 'a: 1\r\nb: |\r\n  x\r\n  y\r\n', { a: 1, b: 'x\ny\n' }],
  ['keys that look like numbers', '2026: one\ntrue: two', { 2026: 'one', true: 'two' }],
  ['an alias', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
  ['no merge keys', 'a: &x { b: 1 }\nc: { <<: *x }', { a: { b: 1 }, c: { '<<': { b: 1 } } }],
])('reads %s', (_, text, data) => {
  expect(parseYaml(text, 'a.yaml')).toEqual({ data, problems: [] });
});

test.each([
  ['a second colon', 'a: 1\ntitle: Tides: a tale', '2:8', 'second ": "'],
  ['a second colon, CRLF', 'a: 1\r\ntitle: Tides: a tale\r\n', '2:8', 'second ": "'],
  ['an open quotation mark, where it opens', 'a: 1\nb: "x\nc: 2\n', '2:4', 'never closes'],
  ['an open bracket, where it opens', 'a: [1, 2\nb: 3\n', '1:4', 'bracket'],
  ['an open brace, where it opens', 'a: { x: 1\nb: 3\n', '1:4', 'brace'],
  ['a tab', 'a:\n\t- b', '2:1', 'tab'],
  ['a reserved character', 'a: @ada', '1:4', '"@"'],
  ['a list beside a map', '- a\nb: 1', '2:1', 'cannot follow'],
  ['no colon', 'name\nrole: x', '1:1', 'no ": "'],
  ['a tag', 'a: !!js/function x', '1:4', '"!"'],
  ['a second document', 'a: 1\n---\nb: 2', '2:1', 'second document'],
  ['a key that is a list', '{{ title }}: x', '1:1', 'plain word'],
  ['an alias of nothing', 'a: 1\nb: *x', '2:4', '"*x"'],
  ['aliases of aliases', bomb(), '1:1', 'repeat each other'],
  ['absurd nesting', '['.repeat(100_000), '1:1', 'nested'],
])('complains of %s', (_, text, place, reason) => {
  const { data, problems } = parseYaml(text, 'a.yaml');
  expect(data).toBeUndefined();
  expect(problems.map(({ code, line, column }) => [code, `${line}:${column}`])).toEqual([
    ['yaml-syntax', place],
  ]);
  expect(problems[0]!.args['reason']).toContain(reason);
});

test('the line of a fault is shown with a caret, tabs as one blank', () => {
  const { problems } = parseYaml('a: 1\ntitle: The\ttides: a tale', 'a.mdx', 1);
  expect(problems[0]).toMatchObject({ line: 3, column: 8 });
  expect(problems[0]!.args['source']).toBe('\n3 | title: The tides: a tale\n  |        ^');
});

test('a duplicate key is told where it stands again, and the rest is read', () => {
  const { data, problems } = parseYaml('a: 1\n"b c": 2\nb c: 3', 'a.yaml');
  expect(data).toEqual({ a: 1, 'b c': 3 });
  expect(problems).toMatchObject([
    { code: 'duplicate-key', line: 3, column: 1, args: { key: 'b c' } },
  ]);
});

function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let index = 1; index < 9; index++) {
    lines.push(
      `a${index}: &a${index} [${Array(9)
        .fill(`*a${index - 1}`)
        .join(', ')}]`,
    );
  }
  return lines.join('\n');
}
