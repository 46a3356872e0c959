import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lockHolder, takeLock } from './lock.ts';

test('a second taker is told who holds the lock, and gets it once it is released', async () => {
  const path = await lockPath();
  const first = await taken(path);
  expect(await takeLock(path)).toMatchObject({ pid: process.pid, host: hostname() });
  await first.release();
  expect(await lockHolder(path)).toBeNull();
  await (await taken(path)).release();
});

test('the lock of a process that has gone is taken over', async () => {
  const path = await lockPath();
  await writeFile(
    path,
    JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), since: '', note: '' }),
  );
  await (await taken(path)).release();
});

test('a lock from another machine holds until it has not been touched for minutes', async () => {
  const path = await lockPath();
  await writeFile(path, JSON.stringify({ pid: 1, host: 'elsewhere', since: '', note: '' }));
  expect(await takeLock(path)).toMatchObject({ host: 'elsewhere' });
  const long = new Date(Date.now() - 600_000);
  await utimes(path, long, long);
  const lock = await taken(path);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ host: hostname() });
  await lock.release();
});

test('of ten that try at once one succeeds', async () => {
  const path = await lockPath();
  const results = await Promise.all(Array.from({ length: 10 }, () => takeLock(path)));
  const locks = results.filter((result) => 'release' in result);
  expect(locks.length).toBe(1);
  await locks[0]!.release();
});

async function taken(path: string) {
  const lock = await takeLock(path);
  if (!('release' in lock)) throw new Error(`The lock is held by ${lock.pid}.`);
  return lock;
}

async function lockPath(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'rota-lock-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return join(dir, 'lock.json');
}
