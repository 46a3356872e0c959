import { expect, test } from 'vitest';
import { maskDollars } from './mask-dollars.ts';

/** The text with "¤" for each dollar that is hidden from the parser. */
function masked(text: string): string {
  const result = maskDollars(text);
  expect(result.text).toHaveLength(text.length);
  return result.mark === null ? result.text : result.text.replaceAll(result.mark, '¤');
}

test.each([
  ['a formula', 'a $x^2$ b', 'a $x^2$ b'],
  ['money', 'It is $5 and $10.', 'It is ¤5 and ¤10.'],
  ['money around an expression', 'It is $5 and {1+1} and $10', 'It is ¤5 and {1+1} and ¤10'],
  ['a space after the first dollar', 'a $ x$ b', 'a ¤ x¤ b'],
  ['a space before the second', 'a $x $ b', 'a ¤x ¤ b'],
  ['a digit after the second', 'a $x$1 b', 'a ¤x¤1 b'],
  ['braces in a formula', '$x_{1}$', '$x_{1}$'],
  ['an escaped dollar', '\\$5 and $x$', '\\$5 and $x$'],
  ['an escaped dollar in a formula', '$a \\$ b$', '$a \\¤ b$'],
  ['dollars in code', '`$x$` and $y$', '`¤x¤` and $y$'],
  ['a dollar before code', '$5 `$` $6', '¤5 `¤` ¤6'],
  ['a fence', '```sh\n$a$\n```\n\n$x$', '```sh\n¤a¤\n```\n\n$x$'],
  ['a fence in a list', '- ```sh\n  $a\n  ```\n\n$x$', '- ```sh\n  ¤a\n  ```\n\n$x$'],
  ['a blank line between', '$a\n\nb$', '¤a\n\nb¤'],
  ['a blank line in CRLF between', '$a\r\n\r\nb$', '¤a\r\n\r\nb¤'],
  ['a line break between', '$a\nb$', '$a\nb$'],
  ['a block', '$$\na\n\nb\n$$', '$$\na\n\nb\n$$'],
  ['a block with CRLF', '$$\r\na\r\n$$\r\n\r\n$5', '$$\r\na\r\n$$\r\n\r\n¤5'],
  ['two dollars within a line', 'a $$x$$ b', 'a $$x$$ b'],
  ['a block that never ends', 'a\n\n$$\nb', 'a\n\n¤¤\nb'],
  ['an attribute', '<A b="$c" d="e$" /> $x$', '<A b="¤c" d="e¤" /> $x$'],
  ['a comment', '{/* $a */} b$', '{/* ¤a */} b¤'],
  ['front matter', '---\ntitle: $5\n---\n$x$', '---\ntitle: $5\n---\n$x$'],
  ['no dollars', 'abc', 'abc'],
])('%s', (_, text, expected) => {
  expect(masked(text)).toBe(expected);
});
