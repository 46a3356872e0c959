import { expect, test } from 'vitest';
import { author, blogFiles, post } from '../../test/builders.ts';
import type { BlogFiles } from '../blog-files.ts';
import { checkGlyphs } from './glyphs.ts';
import type { RuleInput } from './rule.ts';

const THAI = 'น้ำ';
const topics = { tides: { label: `Tides ${THAI}` }, wasm: { label: 'WebAssembly' } };

test.each<[string, BlogFiles, string, string[]]>([
  ['the name of the blog', blogFiles({ site: { name: THAI } }), 'content/site.yaml', ['name']],
  ['its tagline', blogFiles({ site: { tagline: THAI } }), 'content/site.yaml', ['tagline']],
  ['a topic', blogFiles({ topics }), 'content/topics.yaml', ['tides', 'label']],
  [
    'a series',
    blogFiles({ series: { gauges: { title: THAI, description: 'x' } } }),
    'content/series.yaml',
    ['gauges', 'title'],
  ],
  ['a name', blogFiles({ authors: [author('bo', { name: THAI })] }), 'authors/bo.yaml', ['name']],
  ['a role', blogFiles({ authors: [author('bo', { role: THAI })] }), 'authors/bo.yaml', ['role']],
  ['a title', blogFiles({ posts: [post('x', { title: THAI })] }), 'content/posts/x.mdx', ['title']],
])('O2: %s with a character that no font has is a warning there', (_, files, file, path) => {
  const context = { files: { ...files, undrawn: ['น้ำ'] } } as unknown as RuleInput;
  expect(checkGlyphs(context)).toMatchObject([
    { code: 'missing-glyph', file, path, args: { characters: '"น้ำ" (U+0E19 U+0E49 U+0E33)' } },
  ]);
});
