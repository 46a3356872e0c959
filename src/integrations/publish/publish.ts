import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { lockHolder } from './lock.ts';
import { rootOf } from '../prepare-root.ts';
import type { Mode } from '../prepare-root.ts';

/**
 * Puts the finished site at `staging` in the place of `target`: it is brought beside the target
 * (copied, from another disk), then two renames change them over. A journal says what was begun.
 */
export async function publish(dir: string, mode: Mode, staging: string, target: string) {
  const steps: Journal = { target, next: beside(target, 'next'), before: beside(target, 'before') };
  await mkdir(dirname(target), { recursive: true });
  await rm(steps.next, { recursive: true, force: true });
  await rm(steps.before, { recursive: true, force: true });
  await bring(staging, steps.next);
  await writeJournal(journalOf(dir, mode), steps);
  if (await exists(target)) await renameSoon(target, steps.before);
  await renameSoon(steps.next, target);
  await finish(journalOf(dir, mode), steps);
}

/** Ends what an interrupted publish began. Returns a sentence for the user when it did something. */
export async function recoverPublish(dir: string): Promise<string | null> {
  const told = [];
  for (const mode of ['build', 'drafts'] as const) {
    if ((await lockHolder(lockOf(dir, mode))) === null) told.push(await recover(dir, mode));
  }
  return told.find((sentence) => sentence !== null) ?? null;
}

export function lockOf(dir: string, mode: Mode): string {
  return join(rootOf(dir, mode), 'lock.json');
}

async function recover(dir: string, mode: Mode): Promise<string | null> {
  const journal = journalOf(dir, mode);
  const steps = await readJournal(journal);
  if (steps === null) return null;
  if (await exists(steps.target)) return finish(journal, steps);
  const whole = (await exists(steps.next)) ? steps.next : steps.before;
  if (!(await exists(whole))) return finish(journal, steps);
  await renameSoon(whole, steps.target);
  await finish(journal, steps);
  return `A build was interrupted while it published: ${steps.target} is whole again.`;
}

async function finish(journal: string, steps: Journal): Promise<null> {
  await rm(journal, { force: true });
  await rm(steps.next, { recursive: true, force: true });
  await rm(steps.before, { recursive: true, force: true });
  return null;
}

async function bring(staging: string, next: string): Promise<void> {
  try {
    await renameSoon(staging, next);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(staging, next, { recursive: true });
    await rm(staging, { recursive: true, force: true });
  }
}

/** Windows refuses to rename a folder while a scanner or an indexer looks at a file in it. */
async function renameSoon(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if ((code !== 'EPERM' && code !== 'EBUSY') || attempt === 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 50));
    }
  }
}

async function writeJournal(path: string, steps: Journal): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(steps), { flush: true });
  await rename(`${path}.new`, path);
}

async function readJournal(path: string): Promise<Journal | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Journal;
  } catch {
    return null;
  }
}

function journalOf(dir: string, mode: Mode): string {
  return join(rootOf(dir, mode), 'publish.json');
}

function beside(target: string, word: string): string {
  return join(dirname(target), `.${basename(target)}.${word}`);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

interface Journal {
  target: string;
  /** The new site, whole, beside the target. */
  next: string;
  /** The former site, once it was moved aside. */
  before: string;
}
