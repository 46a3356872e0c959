import { expect, test } from 'vitest';
import { splitFrontMatter } from './split-front-matter.ts';

test.each([
  ['as it should be', '---\na: 1\n---\nText\n', 'a: 1\n', '\n\n\nText\n'],
  ['with CRLF', '---\r\na: 1\r\n---\r\nText\r\n', 'a: 1\r\n', '\n\n\nText\r\n'],
  ['with blanks after the fences', '--- \na: 1\n---\t\nText', 'a: 1\n', '\n\n\nText'],
  ['empty', '---\n---\nText', '', '\n\nText'],
  ['without a body', '---\na: 1\n---', 'a: 1\n', '\n\n\n'],
  ['with a rule in the body', '---\na: 1\n---\n\n---\n', 'a: 1\n', '\n\n\n\n---\n'],
])('splits a file %s, and keeps its lines', (_, text, yaml, body) => {
  expect(splitFrontMatter(text, 'a.mdx')).toEqual({ yaml, body });
});

test.each([
  ['nothing', '', 'front-matter-missing'],
  ['text', 'Text\n', 'front-matter-missing'],
  ['an empty line first', '\n---\na: 1\n---\n', 'front-matter-missing'],
  ['TOML', '+++\na = 1\n+++\n', 'front-matter-fence'],
  ['semicolons', ';;;\n{}\n;;;\n', 'front-matter-fence'],
  ['a named language', '--- yaml\na: 1\n---\n', 'front-matter-fence'],
  ['a language that runs', '---js\na: 1\n---\n', 'front-matter-fence'],
  ['four hyphens', '----\na: 1\n----\n', 'front-matter-fence'],
  ['JSON', '{\n"a": 1\n}\n', 'front-matter-fence'],
  ['a block of code', '```yaml\na: 1\n```\n', 'front-matter-fence'],
  ['a brace of the text', '{ x }\n', 'front-matter-missing'],
  ['no end', '---\na: 1\n\nText\n', 'front-matter-unclosed'],
  ['an end that is indented', '---\na: 1\n  ---\n', 'front-matter-unclosed'],
])('refuses %s', (_, text, code) => {
  expect(splitFrontMatter(text, 'a.mdx')).toMatchObject({ problem: { code, line: 1, column: 1 } });
});
