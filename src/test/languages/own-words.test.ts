import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textsInSource } from './texts-in-source.ts';

test('no text for readers stands outside the table: templates, attributes, strings', () => {
  const sources = globSync('src/{components,layouts,pages,mdx,client}/**/*.{astro,ts}')
    .concat(
      globSync(
        'src/render/{feed,cards,json-ld,markdown,letters,page,search,ways,body-forms}/**/*.ts',
      ),
    )
    .concat(globSync('src/render/person/*.ts'))
    .filter((path) => !/\.test\.ts$|_problems\.astro$/.test(path) && !isForAuthors(path));
  expect(sources.length).toBeGreaterThan(250);
  const found = sources.flatMap((path) => textsInSource(path, readFileSync(path, 'utf8')));
  expect(found.filter((text) => !NAMES.has(text))).toEqual([]);
});

test.each([
  ['<p>Read on</p>', 'Read on'],
  ['<p>{edition.words.t("x")} {isOpen && <b>open</b>}</p>', 'open'],
  ['<nav aria-label="Pages" />', 'Pages'],
  ['<img alt={isOpen ? "Of a gauge" : ""} />', 'Of a gauge'],
  ['<p>{`Posts by ${name}`}</p>', 'Posts by '],
  ['<p class="Read on" data-kind="note">{"plain face"}</p>', ''],
  ['<style>\n  p { color: red; }\n</style>', ''],
])('a text outside the table is seen: %s', (source, text) => {
  expect(textsInSource('x.astro', source).join()).toBe(text);
});

test('an error is for editors', () => {
  expect(textsInSource('x.ts', 'throw new Error("It is broken.");')).toEqual([]);
  expect(textsInSource('x.ts', 'const text = "It is broken.";')).toEqual(['It is broken.']);
});

/** What explains components to authors, and what stands in a post that one begins. */
function isForAuthors(path: string): boolean {
  return /^src.mdx.[\w-]+\.ts$|new-post-url\.ts$/.test(path);
}

/** Names of formats and programs, which are the same in every language. */
const NAMES = new Set([
  'OPML',
  'Read You',
  'RSS Guard',
  // Of keys, and of months as feeds have them.
  'Control+K Meta+K',
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
]);
