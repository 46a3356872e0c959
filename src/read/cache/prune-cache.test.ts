import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempBlog } from '../../test/temp-blog.ts';
import { emptyBlogCache } from './blog-cache.ts';
import { segmentsFolder } from './cache-folder.ts';
import { emptyOutline } from '../bodies/empty-outline.ts';
import { pruneCache } from './prune-cache.ts';

test('segments go an hour after their post has gone, others stay', async () => {
  const dir = await tempBlog();
  const folder = segmentsFolder(dir);
  mkdirSync(folder, { recursive: true });
  const names = ['used.json', 'left.json', 'new.json', 'old.tmp', 'young.tmp'];
  for (const name of names) writeFileSync(join(folder, name), '[]');
  const longAgo = new Date('2026-01-01');
  for (const name of ['used.json', 'new.json', 'old.tmp']) {
    utimesSync(join(folder, name), longAgo, longAgo);
  }
  const stamp = { size: 1, mtimeMs: 1, ctimeMs: 1 };
  const body = { hash: 'used', outline: emptyOutline, segments: null };
  const sources = { 'content/posts/a.mdx': { stamp, hash: '', problems: [], bodyText: '', body } };
  const unused = { 'left.json': longAgo.getTime() };
  const still = pruneCache(dir, { ...emptyBlogCache(), sources, unused });
  expect(readdirSync(folder).sort()).toEqual(['new.json', 'used.json', 'young.tmp']);
  expect(Object.keys(still)).toEqual(['new.json']);
});
