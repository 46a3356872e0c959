import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempBlog } from '../../test/temp-blog.ts';
import { assertNginxFile } from './assert-nginx-file.ts';
import { writeNginx } from './write-nginx.ts';

test.each([
  ['content/site.yaml', 'own files'],
  ['public/blog.conf', 'own files'],
  ['dist/blog.conf', 'in the site itself'],
  ['notes.txt', 'no build has written it'],
  ['conf', 'EISDIR'],
  ['notes.txt/blog.conf', 'ENOTDIR'],
])('R10: what nginx is told is not written to %s', async (name, reason) => {
  const dir = await tempBlog({ 'notes.txt': 'Mine.\n' });
  await mkdir(join(dir, 'conf'));
  const asserted = assertNginxFile(join(dir, name), dir, join(dir, 'dist'));
  await expect(asserted).rejects.toThrow(reason);
});

test('R10: it is written anew over what an earlier build has written, and nothing lies beside it', async () => {
  const dir = await tempBlog();
  const file = join(dir, 'conf', 'blog.conf');
  for (const base of ['/one', '/two']) {
    await assertNginxFile(file, dir, join(dir, 'dist'));
    await writeNginx(file, join(dir, 'dist'), base);
  }
  expect(await readFile(file, 'utf8')).toContain('404 "/two/404.html"');
  expect(await readdir(join(dir, 'conf'))).toEqual(['blog.conf']);
  await mkdir(join(dir, 'taken', 'blog.conf'), { recursive: true });
  await expect(writeNginx(join(dir, 'taken', 'blog.conf'), dir, '')).rejects.toThrow();
  expect(await readdir(join(dir, 'taken'))).toEqual(['blog.conf']);
});
