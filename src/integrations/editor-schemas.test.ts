import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { BlogFiles } from '../domain/blog-files.ts';
import { author, blogFiles, letter, post } from '../test/builders.ts';
import { writeEditorSchemas } from './editor-schemas.ts';

test('an editor is told the ids of this blog and which file is a post', () => {
  const { dir, read } = written({ posts: [post('High-Tide')], authors: [author('ada-okafor')] });
  const { authors, editors } = read('post.schema.json').properties;
  expect(authors.items).toMatchObject({ enum: ['ada-okafor'] });
  expect(authors.items).not.toHaveProperty('pattern');
  expect(editors.items.enum).toEqual(['ada-okafor']);
  const address = pathToFileURL(join(dir, 'content/posts/high-tide.mdx')).href.toLowerCase();
  expect(read('collections.json').entries).toEqual({ [address]: 'post' });
});

test('of letters an editor is told the same', () => {
  const letters = [letter('tides', '2026-03-01-ebbe')];
  const { dir, read } = written({ posts: [], authors: [author('ada-okafor')], letters });
  const { properties, required } = read('letter.schema.json');
  expect(properties['answered-by']).toMatchObject({ enum: ['ada-okafor'] });
  expect(required).toEqual(['from', 'date']);
  const path = join(dir, 'content/letters/tides/2026-03-01-ebbe.mdx');
  expect(read('collections.json').entries).toEqual({
    [pathToFileURL(path).href.toLowerCase()]: 'letter',
  });
});

test('a blog without authors leaves any id to be written', () => {
  const { authors } = written({ posts: [], authors: [] }).read('post.schema.json').properties;
  expect(authors.items).not.toHaveProperty('enum');
});

test('what has not changed is not written again, or editors would read it again', () => {
  const { dir } = written({ posts: [post('tides')], authors: [] });
  const path = join(dir, '.astro', 'collections', 'post.schema.json');
  const before = statSync(path).ino;
  writeEditorSchemas(dir, { ...blogFiles(), posts: [post('tides')], authors: [] });
  expect(statSync(path).ino).toBe(before);
});

function written(parts: Partial<BlogFiles>) {
  const dir = mkdtempSync(join(tmpdir(), 'rota-editor-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  writeEditorSchemas(dir, { ...blogFiles(), ...parts });
  const read = (name: string) =>
    JSON.parse(readFileSync(join(dir, '.astro', 'collections', name), 'utf8'));
  return { dir, read };
}
