import { expect, test } from 'vitest';
import { bodyContext } from '../test/body-context.ts';
import type { BodyContext } from './body-context.ts';
import { outlineBody } from './outline-body.ts';

function outline(text: string, context: Partial<BodyContext> = {}) {
  return outlineBody(`---\ntitle: Tides\n---\n\n${text}\n`, bodyContext(context));
}

test('headings have levels, text in typographic form, ids and places', () => {
  expect(outline('## "A" *b*\n\n### A b\n\n> ## c `d`').headings).toEqual([
    { depth: 2, text: '“A” b', id: 'a-b', line: 5, column: 1 },
    { depth: 3, text: 'A b', id: 'a-b-1', line: 7, column: 1 },
    { depth: 2, text: 'c d', id: 'c-d', line: 9, column: 3 },
  ]);
});

test('links are listed as they are written, footnotes are not', () => {
  expect(outline('[a](./b.mdx#c) https://d.example [e](#f)[^1]\n\n[^1]: [g](/h)').links).toEqual([
    { href: './b.mdx#c', line: 5, column: 1 },
    { href: 'https://d.example', line: 5, column: 16 },
    { href: '#f', line: 5, column: 34 },
    { href: '/h', line: 7, column: 7 },
  ]);
});

test('images are those of Markdown and those that components name', () => {
  const text =
    '![a](./b%20c.png)\n\n<Figure src="../d.png" alt="" />\n\n<Video href="https://e.example" poster="f.png" alt="g" title="h" />\n\n![i](./j.png "k")';
  expect(outline(text).images).toEqual([
    { src: './b c.png', alt: 'a', line: 5, column: 1 },
    { src: '../d.png', alt: '', line: 7, column: 1 },
    { src: 'f.png', alt: 'g', line: 9, column: 1 },
    { src: './j.png', alt: 'i', line: 11, column: 1 },
  ]);
});

test('images without alt in Markdown have null', () => {
  expect(outline('<img src="a.png">', { mdx: false }).images).toEqual([
    { src: 'a.png', alt: null, line: 5, column: 1 },
  ]);
});

test('no heading and no anchor has an id that a page or a letter below the post has', () => {
  const { headings, anchors } = outline(
    '## Letter 2026-05-08 jo\n\n## Letter 2026-05-08 jo\n\n<h2 id="Share">A</h2>\n\n<a name="letter-2026-05-08-jo">b</a> <b id="Text">c</b> <b id="d">e</b>',
    { mdx: false },
  );
  expect(headings.map(({ id }) => id)).toEqual([
    'section-letter-2026-05-08-jo',
    'section-letter-2026-05-08-jo-1',
    'a',
  ]);
  expect(anchors).toEqual(['d']);
});

test('anchors are the ids that are no headings', () => {
  expect(outline('## A\n\n<a name="b">c</a>[^1]\n\n[^1]: d', { mdx: false }).anchors).toEqual([
    'b',
    'fnref-1',
    'footnote-label',
    'fn-1',
  ]);
});

test.each([
  ['words between spaces', 'one two-three *four*five — six', 4],
  ['headings, lists, tables', '## one\n\n- two\n- three\n\n| four |\n|---|\n| five |', 5],
  ['code within a line but no blocks of it', 'one `two`\n\n```\nthree four\n```', 2],
  ['no formulas', 'one $a + b$ two\n\n$$\nc\n$$', 2],
  ['the text of components', '<Callout kind="note" title="not this">\none two\n</Callout>', 2],
  ['footnotes without their marks', 'one[^1]\n\n[^1]: two', 2],
  ['breaks', 'one<br/>two', 2],
  ['nothing', '', 0],
])('words: %s', (_, text, words) => {
  expect(outline(text).words).toBe(words);
});

test.each([
  ['ja', '潮の満ち引きを測る。', 7],
  ['zh', '我们测量潮汐。', 3],
])('words in %s are found without spaces', (language, text, words) => {
  expect(outline(text, { language }).words).toBe(words);
});

test.each([
  ['the first paragraph', '## a\n\n"b" *c*[^1] `d`\n\ne\n\n[^1]: f', '“b” c d'],
  ['the first that says something', '![a](./b.png)\n\nc', 'c'],
  ['none', '## a\n\n- b', ''],
])('excerpt: %s', (_, text, excerpt) => {
  expect(outline(text).excerpt).toBe(excerpt);
});

test('a long excerpt ends with a whole word', () => {
  const { excerpt } = outline('tidal '.repeat(80));
  expect(excerpt).toHaveLength(300);
  expect(excerpt).toMatch(/tidal…$/);
});

test('a post of 30,000 words and 200 images is read', () => {
  const part = `## Part\n\n${'word '.repeat(150).trim()}\n\n![a](./b.png)\n\n`;
  const { words, images, headings, problems } = outline(part.repeat(200));
  expect([words, images.length, headings.length, problems]).toEqual([30_200, 200, 200, []]);
  expect(headings.at(-1)?.id).toBe('part-199');
});
