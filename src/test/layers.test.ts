import { readFileSync, globSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * Who may import whom, as CONTRIBUTING.md tells it. A layer is a folder of `src`, `scripts`, or
 * what a `.ts` and an `.astro` file beside each other in `src/mdx` are: two layers.
 */
const hast = ['hast', 'unist', 'hast-util-*', 'unist-util-visit'];
const table: Record<string, string[]> = {
  domain: ['zod', 'hast'],
  mdx: ['domain', 'zod', ...hast],
  'mdx-page': ['domain', 'astro', 'astro:assets', 'astro/types', 'words', 'components', 'layouts'],
  body: ['domain', 'mdx', 'zod', 'satteri', 'lowlight', 'katex', 'github-slugger', 'mdast', ...hast],
  render: ['domain', 'mdx', '@astrojs/rss', 'feedsmith', 'schema-dts', 'mdast', 'mdast-util-*', 'ical-generator', 'string-width', 'yaml', ...hast],
  read: ['domain', 'body', 'node:*', 'yaml', 'sharp', 'lightningcss', '@astrojs/compiler-rs'],
  edit: ['domain', 'read', 'body', 'node:*', 'yaml'],
  import: ['domain', 'read', 'body', 'edit', 'node:*', 'yaml', 'sharp', 'js-yaml', 'satteri', 'github-slugger', 'mdast', ...hast],
  'load-blog': ['astro:content', 'astro', 'domain', 'read'],
  client: ['domain'],
  words: ['domain', 'yaml'],
  components: ['domain', 'astro:assets', 'astro:config/client', 'astro', 'astro/types', 'words', 'mdx', 'styles', 'render', 'client'],
  layouts: ['domain', '@face/*', 'astro:assets', 'astro', 'astro/types', 'words', 'components', 'styles', 'render', 'client'],
  pages: ['*', '!test', '!import', '!edit', '!scripts'],
  'content.config': ['astro:content', 'astro', 'astro/zod', 'domain', 'read', 'integrations'],
  integrations: ['domain', 'read', 'render', 'node:*', '*package*'],
  scripts: ['read', 'edit', 'domain', 'render', 'import', 'integrations', 'scripts', 'node:*', '*package*'],
}; // prettier-ignore

const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts'])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/^src\/test\/|\.test\.ts$|\.d\.ts$/.test(file));

test('every file imports only what its layer may', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !isAllowed(layerOf(file), target))
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('the domain asks neither a clock nor the process', () => {
  const wrong = files.filter(
    (file) =>
      file.startsWith('src/domain/') &&
      /Date\.now|new Date\(\)|\bprocess\.|Temporal\.Now/.test(readFileSync(file, 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('every layer of the tree stands in the table', () => {
  const layers = new Set(files.map(layerOf));
  expect([...layers].filter((layer) => !(layer in table))).toEqual([]);
});

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const script = file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text;
  const here = posix.dirname(file);
  return ts
    .preProcessFile(script)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? posix.join(here, fileName) : fileName,
    );
}

function layerOf(file: string): string {
  if (file.startsWith('scripts/')) return 'scripts';
  const layer = /^src\/([^/]+?)(\.ts)?(\/|$)/.exec(file)?.[1] ?? file;
  return layer === 'mdx' && file.endsWith('.astro') ? 'mdx-page' : layer;
}

function isAllowed(layer: string, target: string): boolean {
  const isOwn = /^(src|scripts)\//.test(target);
  const name = isOwn ? layerOf(target) : target;
  const allowed = table[layer] ?? [];
  if (name === layer || allowed.includes(name)) return true;
  if (allowed.includes('*')) return !allowed.includes(`!${name}`);
  return allowed.some((rule) =>
    rule === '*package*'
      ? !isOwn && !name.startsWith('astro:')
      : rule.endsWith('*') && name.startsWith(rule.slice(0, -1)),
  );
}
