import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { publish, recoverPublish } from './publish.ts';

test('the new site takes the place of the old one and nothing is left beside it', async () => {
  const dir = await blogWith({ dist: 'old', staging: 'new' });
  await publish(dir, 'build', join(dir, 'staging'), join(dir, 'dist'));
  expect(await siteIn(dir, 'dist')).toBe('new');
  expect(
    ['staging', '.dist.next', '.dist.before'].filter((name) => existsSync(join(dir, name))),
  ).toEqual([]);
});

test('a first site is published where there was none', async () => {
  const dir = await blogWith({ staging: 'new' });
  await publish(dir, 'build', join(dir, 'staging'), join(dir, 'deep', 'down', 'dist'));
  expect(await siteIn(dir, 'deep/down/dist')).toBe('new');
});

test.each([
  ['before the first rename', { dist: 'old', '.dist.next': 'new' }, 'old'],
  ['between the two renames', { '.dist.before': 'old', '.dist.next': 'new' }, 'new'],
  ['before anything was there', { '.dist.next': 'new' }, 'new'],
  ['after the second rename', { dist: 'new', '.dist.before': 'old' }, 'new'],
  ['while the old site was removed', { dist: 'new' }, 'new'],
  ['when the new site was lost', { '.dist.before': 'old' }, 'old'],
])('killed %s, a whole site is put in place', async (_, folders, expected) => {
  const dir = await blogWith(folders);
  await interrupted(dir);
  await recoverPublish(dir);
  expect(await siteIn(dir, 'dist')).toBe(expected);
  expect(['.dist.next', '.dist.before'].filter((name) => existsSync(join(dir, name)))).toEqual([]);
  expect(await recoverPublish(dir)).toBeNull();
});

test('a publish that another process is busy with is left alone', async () => {
  const dir = await blogWith({ '.dist.before': 'old', '.dist.next': 'new' });
  await interrupted(dir);
  const holder = {
    pid: process.pid,
    host: (await import('node:os')).hostname(),
    since: '',
    note: '',
  };
  await writeFile(join(dir, '.rota', 'build', 'lock.json'), JSON.stringify(holder));
  await recoverPublish(dir);
  expect(existsSync(join(dir, 'dist'))).toBe(false);
});

async function blogWith(folders: Record<string, string>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'rota-publish-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await mkdir(join(dir, '.rota', 'build'), { recursive: true });
  for (const [name, text] of Object.entries(folders)) {
    await mkdir(join(dir, name));
    await writeFile(join(dir, name, 'index.html'), text);
  }
  return dir;
}

async function interrupted(dir: string): Promise<void> {
  const path = (name: string) => join(dir, name);
  const steps = { target: path('dist'), next: path('.dist.next'), before: path('.dist.before') };
  await writeFile(join(dir, '.rota', 'build', 'publish.json'), JSON.stringify(steps));
}

function siteIn(dir: string, name: string): Promise<string> {
  return readFile(join(dir, name, 'index.html'), 'utf8');
}
