import { expect, test } from 'vitest';
import { canHighlight, highlight } from './highlighter.ts';
import { languageNames, PLAIN_LANGUAGES } from './language-names.ts';

test('every name that is accepted has a highlighter, but for plain text', () => {
  const without = [...languageNames].filter((name) => !canHighlight(name));
  expect(without.sort()).toEqual([...PLAIN_LANGUAGES].sort());
});

test.each([
  'js',
  'ts',
  'tsx',
  'py',
  'sh',
  'yaml',
  'html',
  'rust',
  'c++',
  'dockerfile',
  'astro',
  'mdx',
])('%s is accepted', (name) => {
  expect(languageNames).toContain(name);
});

test('plain text stays plain', () => {
  expect(highlight('let a', 'text').children).toEqual([{ type: 'text', value: 'let a' }]);
});
