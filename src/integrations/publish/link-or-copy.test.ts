import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeFiles } from '../../test/temp-blog.ts';
import { linkOrCopy, linkOrCopyFolder } from './link-or-copy.ts';

test('a folder is there whole, with what lies below it', async () => {
  const dir = await tempDir();
  await writeFiles(dir, { 'from/a.txt': 'a', 'from/deep/down/b.txt': 'b' });
  await linkOrCopyFolder(join(dir, 'from'), join(dir, 'to'));
  expect(await text(dir, 'to/a.txt')).toBe('a');
  expect(await text(dir, 'to/deep/down/b.txt')).toBe('b');
});

test('a file whose place is taken is put over it', async () => {
  const dir = await tempDir();
  await writeFiles(dir, { 'from/a.txt': 'new', 'to/a.txt': 'old' });
  await linkOrCopy([[join(dir, 'to/a.txt'), join(dir, 'from/a.txt')]]);
  expect(await text(dir, 'to/a.txt')).toBe('new');
});

test('what is new in the cache does not change what was published', async () => {
  const dir = await tempDir();
  await writeFiles(dir, { 'from/a.txt': 'one' });
  await linkOrCopyFolder(join(dir, 'from'), join(dir, 'to'));
  await rm(join(dir, 'from/a.txt'));
  await writeFile(join(dir, 'from/a.txt'), 'two');
  expect(await text(dir, 'to/a.txt')).toBe('one');
});

test.skipIf(process.platform === 'win32')('a link in the cache is not followed', async () => {
  const dir = await tempDir();
  await writeFiles(dir, { 'secret.txt': 'secret', 'from/a.txt': 'a' });
  await symlink(join(dir, 'secret.txt'), join(dir, 'from/b.txt'));
  await linkOrCopyFolder(join(dir, 'from'), join(dir, 'to'));
  await expect(text(dir, 'to/b.txt')).rejects.toThrow();
});

async function tempDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'rota-link-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

function text(dir: string, file: string): Promise<string> {
  return readFile(join(dir, file), 'utf8');
}
