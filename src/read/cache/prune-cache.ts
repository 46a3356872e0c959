import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlogCache } from './blog-cache.ts';
import { cacheFolder, segmentsFolder } from './cache-folder.ts';

/**
 * Removes segments that no post has had for an hour - another process may be building from
 * younger ones - and what killed processes left half written. Returns what is to go later.
 */
export function pruneCache(dir: string, { sources, unused }: BlogCache): Unused {
  const now = clockOfDisk(cacheFolder(dir));
  for (const folder of [cacheFolder(dir), segmentsFolder(dir)]) removeOldParts(folder, now);
  const used = new Set(Object.values(sources).map((source) => `${source.body?.hash}.json`));
  const still: Unused = {};
  for (const name of readdirSync(segmentsFolder(dir))) {
    if (used.has(name) || name.endsWith('.tmp')) continue;
    const since = unused[name] ?? now;
    if (since < now - HOUR) rmSync(join(segmentsFolder(dir), name), { force: true });
    else still[name] = since;
  }
  return still;
}

function removeOldParts(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const isOld = name.endsWith('.tmp') && (statSync(path, QUIET)?.mtimeMs ?? now) < now - HOUR;
    if (isOld) rmSync(path, { force: true });
  }
}

function clockOfDisk(folder: string): number {
  const path = join(folder, `clock.${process.pid}.tmp`);
  writeFileSync(path, '');
  const { mtimeMs } = statSync(path);
  rmSync(path);
  return mtimeMs;
}

const HOUR = 3_600_000;
const QUIET = { throwIfNoEntry: false } as const;

/** When the file of that name was first seen to be of no use, by the clock of the disk. */
export type Unused = Record<string, number>;
