import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempBlog, writeFiles } from '../../test/temp-blog.ts';
import { commitAll, git } from '../../test/temp-git.ts';
import { renamesOf } from './renames-of.ts';

const HIGH = 'content/posts/high-water.mdx';
const GAUGES = 'content/posts/gauges/index.mdx';

test('renames in several commits, into folders and since the last commit', async () => {
  const dir = await committed();
  await writeFiles(dir, { 'content/posts/tides/a.txt': 'x' });
  await git(dir, 'mv', HIGH, 'content/posts/tides/index.mdx');
  await commitAll(dir);
  await git(dir, 'mv', 'content/posts/gauges', 'content/posts/levels');
  expect(await renamesOf(dir, [HIGH, GAUGES])).toEqual({
    [HIGH]: 'content/posts/tides/index.mdx',
    [GAUGES]: 'content/posts/levels/index.mdx',
  });
});

test('what was renamed and then deleted, or only deleted, has become nothing', async () => {
  const dir = await committed();
  await git(dir, 'mv', HIGH, 'content/posts/flood.mdx');
  await commitAll(dir);
  await git(dir, 'rm', '--quiet', 'content/posts/flood.mdx', GAUGES);
  await commitAll(dir);
  expect(await renamesOf(dir, [HIGH, GAUGES])).toEqual({});
});

test('a blog in a folder of a repository', async () => {
  const root = await tempBlog({ content: null, authors: null });
  const blog = await tempBlog();
  await rename(blog, join(root, 'blog'));
  await git(root, 'init', '--quiet');
  await commitAll(root);
  await git(root, 'mv', `blog/${HIGH}`, 'blog/content/posts/flood.mdx');
  await commitAll(root);
  expect(await renamesOf(join(root, 'blog'), [HIGH])).toEqual({
    [HIGH]: 'content/posts/flood.mdx',
  });
});

test('without a repository, or without a commit, nothing is known', async () => {
  const dir = await tempBlog();
  expect(await renamesOf(dir, [HIGH])).toEqual({});
  await git(dir, 'init', '--quiet');
  expect(await renamesOf(dir, [HIGH])).toEqual({});
});

async function committed(): Promise<string> {
  const dir = await tempBlog();
  await git(dir, 'init', '--quiet');
  await commitAll(dir);
  return dir;
}
