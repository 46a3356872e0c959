import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBlog, writeBlog } from './write-blog.ts';

test('what is there is set aside under a name that is free', async () => {
  const blog = join(await mkdtemp(join(tmpdir(), 'import-')), 'new', 'blog');
  const write = (text: string) => writeBlog(blog, new Map([['content/posts/a.md', text]]));
  expect(await findBlog(blog)).toEqual([]);
  expect(await write('one')).toEqual([]);
  expect(await write('two')).toEqual(['content.before-import-1']);
  expect(await write('three')).toEqual(['content.before-import-2']);
  expect(await readFile(join(blog, 'content/posts/a.md'), 'utf8')).toBe('three');
  const names = ['content', 'content.before-import-1', 'content.before-import-2'];
  expect((await readdir(blog)).toSorted()).toEqual(names);
});
