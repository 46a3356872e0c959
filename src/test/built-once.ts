import { globSync, statSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isSample } from './is-sample.ts';
import { NASTY_BLOG } from './nasty-blog.ts';
import { runScript } from './run-script.ts';
import { NOW, writeFiles } from './temp-blog.ts';

/** The blogs that several test files look at: the nasty one, and the sample where it is here. */
export const BUILT_ONCE: readonly BlogName[] = isSample ? ['nasty', 'sample'] : ['nasty'];

/**
 * The folder of a blog that is built as of NOW, its site in `dist`. Whoever asks first in a run of
 * tests builds it, the others wait, and nobody may write into `dist`.
 */
export async function builtOnce(name: BlogName): Promise<string> {
  const dir = join(await folderOfRun(), name);
  const verdict = join(dir, 'verdict.json');
  const isFirst = (await mkdir(dir).catch(() => null)) !== null;
  if (isFirst) await build(name, dir, verdict);
  const { code, stderr } = isFirst ? await read(verdict) : await awaited(verdict);
  if (code !== 0) throw new Error(stderr);
  return dir;
}

async function build(name: BlogName, dir: string, verdict: string): Promise<void> {
  if (name === 'nasty') await writeFiles(dir, NASTY_BLOG);
  else for (const part of PARTS) await cp(part, join(dir, part), { recursive: true });
  const { code, stderr } = await runScript('build', ['--blog', dir, '--now', NOW]);
  await writeFile(verdict, JSON.stringify({ code, stderr }), { flush: true });
}

async function awaited(verdict: string): Promise<Verdict> {
  for (const until = Date.now() + 240_000; Date.now() < until; await wait(100)) {
    const found = await read(verdict).catch(() => null);
    if (found !== null) return found;
  }
  throw new Error(`Whoever builds ${verdict} did not end.`);
}

async function read(verdict: string): Promise<Verdict> {
  return JSON.parse(await readFile(verdict, 'utf8')) as Verdict;
}

/** One for the runner that started this worker, and for the code as it is: it may be watching. */
async function folderOfRun(): Promise<string> {
  const place = tmpdir();
  const changed = Math.max(...globSync('{src,scripts,content,authors,public}/**').map(changedAt));
  const own = join(place, `rota-built-${process.ppid}-${changed}`);
  const made = await mkdir(own, { recursive: true });
  if (made !== undefined) await removeOld(place);
  return own;
}

/** Removes what is left of runs that are over. */
async function removeOld(place: string): Promise<void> {
  for (const name of await readdir(place)) {
    const runner = /^rota-built-(\d+)-/.exec(name)?.[1];
    if (runner === undefined || isAlive(Number(runner))) continue;
    await rm(join(place, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function changedAt(path: string): number {
  return Math.trunc(statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}

const PARTS = ['content', 'authors', 'public'];

type BlogName = 'nasty' | 'sample';

interface Verdict {
  code: number | null;
  stderr: string;
}
