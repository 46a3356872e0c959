import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { writeTogether } from './write-together.ts';

test('files are made with their folder, changed with their rights, removed with their folder', () => {
  const dir = tempFolder({ 'a/one.yaml': 'one\n', 'b/two.yaml': 'two\n' });
  chmodSync(join(dir, 'a/one.yaml'), 0o640);
  writeTogether(dir, [
    { file: 'a/one.yaml', before: 'one\n', after: 'uno\n', data: null },
    { file: 'b/two.yaml', before: 'two\n', after: null, data: null },
    { file: 'c/d/three.yaml', before: null, after: 'tre\n', data: null },
  ]);
  expect(filesIn(dir)).toEqual({ 'a/one.yaml': 'uno\n', 'c/d/three.yaml': 'tre\n' });
  if (process.platform !== 'win32')
    expect(statSync(join(dir, 'a/one.yaml')).mode & 0o777).toBe(0o640);
});

test('where one of several cannot be done, those before it are put back', () => {
  const before = { 'a/one.yaml': 'one\n', 'a/gone.yaml': 'gone\n', 'b/two.yaml': 'two\n' };
  const dir = tempFolder(before);
  // In the way of the last file alone, and found only when it is to be moved aside.
  mkdirSync(join(dir, `b/.two.yaml.${process.pid}.old/x`), { recursive: true });
  const write = () =>
    writeTogether(dir, [
      { file: 'a/one.yaml', before: 'one\n', after: 'uno\n', data: null },
      { file: 'a/gone.yaml', before: 'gone\n', after: null, data: null },
      { file: 'c/new.yaml', before: null, after: 'new\n', data: null },
      { file: 'b/two.yaml', before: 'two\n', after: null, data: null },
    ]);
  expect(write).toThrow();
  expect(filesIn(dir)).toEqual(before);
  expect(readdirSync(dir).sort()).toEqual(['a', 'b']);
  expect(readdirSync(join(dir, 'a')).sort()).toEqual(['gone.yaml', 'one.yaml']);
});

test('a file that has changed since it was read is left as it is now', () => {
  const dir = tempFolder({ 'a/one.yaml': 'newer\n' });
  const change = { file: 'a/one.yaml', before: 'one\n', after: 'uno\n', data: null };
  const other = { file: 'a/two.yaml', before: null, after: 'two\n', data: null };
  expect(() => writeTogether(dir, [other, change])).toThrow('a/one.yaml has changed');
  expect(filesIn(dir)).toEqual({ 'a/one.yaml': 'newer\n' });
});

test('a folder in the place of a file is said, and left', () => {
  const dir = tempFolder({ 'a/one.yaml/x': 'kept\n' });
  const change = { file: 'a/one.yaml', before: null, after: 'one\n', data: null };
  expect(() => writeTogether(dir, [change])).toThrow(
    'a/one.yaml is a folder where a file should be',
  );
  expect(filesIn(dir)).toEqual({ 'a/one.yaml/x': 'kept\n' });
});

test.skipIf(process.platform === 'win32')('Ctrl+C leaves no half of it', async () => {
  const dir = tempFolder({});
  const module = JSON.stringify(new URL('write-together.ts', import.meta.url).href);
  const child = spawn(process.execPath, [
    ...['--input-type=module', '--eval'],
    `import { writeTogether } from ${module};
     const files = Array.from({ length: 5000 }, (_, index) => ({ file: index + '.yaml', before: null, after: '', data: null }));
     writeTogether(${JSON.stringify(dir)}, files);`,
  ]);
  const closed = once(child, 'close') as Promise<[number | null]>;
  await vi.waitUntil(() => readdirSync(dir).length > 0, { timeout: 5000, interval: 1 });
  child.kill('SIGINT');
  expect((await closed)[0]).toBe(0);
  const names = readdirSync(dir);
  expect([names.length, names.filter((name) => name.startsWith('.'))]).toEqual([5000, []]);
});

function tempFolder(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'rota-test-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(dir, file, '..'), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  return dir;
}

function filesIn(dir: string): Record<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths
      .sort()
      .map((path) => [
        path.slice(dir.length + 1).replaceAll('\\', '/'),
        readFileSync(path, 'utf8'),
      ]),
  );
}
