import { expect, test } from 'vitest';
import { checkPageText } from './check-page-text.ts';

test.each([
  ['text', '# About\n\nWe measure [tides](/topics/tides/).\n'],
  ['code', 'import A from "./a.astro"\n\n<A n={1} {...all} />\n\n{[1].map((n) => <li>{n}</li>)}\n'],
  ['what would fail when it runs', 'export const a = missing()\n\n{b.c}\n'],
])('%s is sound', (_, text) => {
  expect(checkPageText(text)).toEqual([]);
});

test.each([
  ['an open tag', '\n\nText\n\n<Foo', 5, 'no name of a component'],
  ['a tag that is never closed', '<Foo>\n\nText', 1, '<Foo> is never closed'],
  ['a broken import', '\nimport x from\n\nText', 4, 'no JavaScript (Unexpected token)'],
  ['a broken expression', '\n{1 +}\n', 2, 'no JavaScript'],
  ['an open brace', 'a {b', 1, 'never closed'],
  ['too many brackets', '['.repeat(5000), 1, undefined],
])('finds %s', (_, text, line, reason) => {
  const problems = checkPageText(text);
  expect(problems).toMatchObject([{ code: reason ? 'mdx-syntax' : 'post-deep', line }]);
  if (reason) expect(problems[0]!.args['reason']).toContain(reason);
});
