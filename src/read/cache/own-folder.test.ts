import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempBlog } from '../../test/temp-blog.ts';
import { git } from '../../test/temp-git.ts';
import { makeOwnFolder, ownFolder } from './own-folder.ts';

test('git sees nothing of it, whatever the owners ignore', async () => {
  const dir = await tempBlog();
  await git(dir, 'init', '--quiet');
  makeOwnFolder(dir);
  writeFileSync(join(ownFolder(dir), 'some-cache.json'), '{}');
  expect(await git(dir, 'status', '--porcelain', '--untracked-files=all')).not.toContain('.rota');
  makeOwnFolder(dir);
  expect(readFileSync(join(ownFolder(dir), '.gitignore'), 'utf8')).toBe('*\n');
});
