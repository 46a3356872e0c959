import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { segmentBody } from '../../body/segment-body.ts';
import { letterParts } from '../../domain/letter-parts.ts';
import { bodyContext, components } from '../../test/body-context.ts';
import { factsOf, factsOfMarkdown } from '../../test/markdown-facts.ts';
import { NASTY_BLOG } from '../../test/nasty-blog.ts';
import { RICH_BLOG } from '../../test/rich-blog.ts';
import { printMarkdown } from '../markdown/print-markdown.ts';
import { markdownBody } from './markdown-body.ts';
import { markdownElements } from './markdown-elements.ts';
import { plainTree } from './plain-tree.ts';
import type { BodyOptions } from './plain-tree.ts';

const options: BodyOptions = {
  address: 'https://blog.example/base/posts/tide-tables/',
  image: (src) =>
    src === './lost.png'
      ? null
      : { url: `/base/_astro/${encodeURI(src.replace(/^(\.*\/)+/, ''))}`, width: 640, height: 480 },
  components,
  say: (key) => key,
};

function markdown(text: string, mdx = true): string {
  return printMarkdown(markdownBody(segmentBody(text, bodyContext({ mdx })), options));
}

test.each([
  ['a paragraph is one line', 'One\nand *two*.', 'One and *two*.'],
  ['links are absolute', '[a](./other.mdx#b) [c](#d)', '[a](https://blog.example/base/posts/tide-tables/other/#b) [c](https://blog.example/base/posts/tide-tables/#d)'],
  ['an address is given once', 'https://a.example?b=1&c=2', '<https://a.example?b=1&c=2>'],
  ['images have their words', '![a "b"](./c.png)', '![a "b"](https://blog.example/base/_astro/c.png)'],
  ['an image without file is its words', 'a ![b](./lost.png) c', 'a b c'],
  ['a figure has its caption below', '![a](./b.png "c *d*")', '![a](https://blog.example/base/_astro/b.png)\n\n*c \\*d\\**'],
  ['headings lose their anchors', '## a\n\n### b [c](https://c.example)', '## a\n\n### b [c](https://c.example/)'],
  ['code keeps its language and its tabs', '```js\n\tlet a\n\n\t\tb \n```', '```js\n\tlet a\n\n\t\tb \n```'],
  ['code keeps its title', '```js title="a.js"\nlet a\n```', '*a.js*\n\n```js\nlet a\n```'],
  ['code that holds a fence has a longer one', '````md\n```js\n```\n````', '````md\n```js\n```\n````'],
  ['formulas are TeX', 'a $x < y$\n\n$$\nz\n$$', 'a $x < y$\n\n$$\nz\n$$'],
  ['a dollar is a dollar where there is no formula', 'It cost $5 and $10.', 'It cost $5 and $10.'],
  ['a dollar beside a formula is none', 'It cost $5 and $10, or $x$.', 'It cost \\$5 and \\$10, or $x$.'],
  ['an ampersand is one', 'R&D &amp;copy; a&b;', 'R&D \\&copy; a\\&b;'],
  ['tables are tables', '| a | bc |\n|--:|:-:|\n| 1 | 2 |', '|  a |  bc |\n| -: | :-: |\n|  1 |  2  |'],
  ['tasks are tasks', '- [x] a\n- [ ] b', '- [x] a\n- [ ] b'],
  ['a list in a list stays close', '- a\n  - b\n  - c\n- d', '- a\n  - b\n  - c\n- d'],
  ['what stands low or high stays there, in lists too', '- 10<sup>6</sup> a', '- 10<sup>6</sup> a'],
  ['an abbreviation says what it means', '<abbr title="Coordinated">UTC</abbr>', 'UTC (Coordinated)'],
  ['footnotes are footnotes', 'a[^x] b[^x]\n\n[^x]: c\n\n    d', 'a[^1] b[^1]\n\n[^1]: c\n\n    d'],
  ['details are open', '<Details summary="a">\n\nb\n\n</Details>', '**a**\n\nb'],
  ['strong words in a summary', '<details>\n<summary>a **b**</summary>\n\nc\n</details>', '**a b**\n\nc'],
  ['a callout is a quotation with its label', '<Callout kind="tip">\n\na\n\n</Callout>', '> **callout-tip**\n>\n> a'],
  ['columns are below each other', '<Columns>\n\na\n\nb\n\n</Columns>', 'a\n\nb'],
  ['a pull quote that repeats the text is left out', 'It *rises*, always.\n\n<PullQuote>\n\nIt rises, always\n\n</PullQuote>', 'It *rises*, always.'],
  ['a pull quote of somebody stays', 'a\n\n<PullQuote by="Bo">\n\nb\n\n</PullQuote>', 'a\n\n> b\n>\n> — Bo'],
  ['a pull quote does not repeat itself', '<PullQuote>\n\nb\n\n</PullQuote>\n\n<PullQuote>\n\nb\n\n</PullQuote>', '> b\n\n> b'],
  ['a video is a linked title', '<Video href="https://a.example/b" poster="./c.png" alt="d" title="e" />', '[e](https://a.example/b)'],
  ['what looks like Markdown is text', '1\\. a \\# b \\*c\\* snake_case_name d\\_e \\[f]', '1\\. a # b \\*c\\* snake_case_name d_e \\[f]'],
  ['a line ends where it must', 'a\\\nb', 'a\\\nb'],
  ['words within words of Japanese are emphasised', 'これは<em>重要</em>です', 'これは*重要*です', false],
  ['keys that touch stay two', '<kbd>Ctrl</kbd><kbd>C</kbd>', '`Ctrl` `C`'],
  ['a table has its caption above', '<table><caption>a <em>b</em></caption><tr><th>c</th></tr></table>', '*a b*\n\n| c |\n| - |', false],
  ['a table breaks its lines by tags', '<table><tr><th>a</th></tr><tr><td>b<br>c</td></tr></table>', '| a      |\n| ------ |\n| b<br>c |', false],
])('%s', (_, text, expected, mdx: boolean = true) => {
  expect(markdown(text, mdx)).toBe(`${expected}\n`);
}); // prettier-ignore

describe('a parser of others reads in the Markdown what the post says (S5)', () => {
  const specimens = globSync('src/test/bodies/specimen.*');
  const sample = globSync('content/posts/**/*.{md,mdx}');
  const read = (paths: string[]) => paths.map((path) => [path, readFileSync(path, 'utf8')]);
  const written = Object.entries({ ...RICH_BLOG, ...NASTY_BLOG }).filter(
    ([path, text]) => /posts\/.*\.mdx?$/.test(path) && typeof text === 'string',
  );
  test('there are posts to try it on', () => {
    expect([specimens.length, sample.length > 10, written.length > 60]).toEqual([2, true, true]);
  });

  test.each([...read([...specimens, ...sample]), ...written] as [string, string][])(
    '%s',
    (path, text) => {
      const segments = segmentBody(text, bodyContext({ mdx: /\.mdx/.test(path) }));
      const tree = plainTree(segments, options);
      markdownElements(tree);
      const printed = printMarkdown(markdownBody(segments, options));
      expect(factsOfMarkdown(printed, JSON.stringify(segments).includes('katex'))).toEqual(
        factsOf(tree),
      );
    },
  );
});

test('footnotes of a letter and of its answer are footnotes, too, with the text that calls them', () => {
  const file = 'content/letters/gauges/2026-03-01-ebbe.mdx';
  const text = 'a[^1]\n\n<Answer>\n\nb[^2]\n\n</Answer>\n\n[^1]: c\n\n[^2]: d';
  const { letter, answer } = letterParts(segmentBody(text, bodyContext({ file })));
  const printed = [letter, answer!].map((part) =>
    printMarkdown(markdownBody(part, options)).trim(),
  );
  expect(printed).toEqual(['a[^1]\n\n[^1]: c', 'b[^2]\n\n[^2]: d']);
});
