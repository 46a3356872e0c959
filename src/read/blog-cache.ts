import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageFacts } from '../domain/blog-files.ts';
import { cacheFolder, makeCacheFolder, segmentsFolder } from './cache-folder.ts';
import type { FileStamp } from './list-files.ts';
import { programVersion } from './program-version.ts';
import type { ReadSource } from './read-source.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** What the last run read; empty where there was none, or it was another program's, or damaged. */
export function openBlogCache(dir: string): BlogCache {
  const empty = emptyBlogCache();
  try {
    const path = join(cacheFolder(dir), NAME);
    const found = JSON.parse(readFileSync(path, 'utf8')) as BlogCache;
    return found.version === empty.version ? { ...found, savedAt: statSync(path).mtimeMs } : empty;
  } catch {
    return empty;
  }
}

export function emptyBlogCache(): BlogCache {
  const version = programVersion();
  return { version, savedAt: 0, broken: [], sources: {}, images: {}, unused: {} };
}

/** A blog whose folder cannot be written is read without a cache. */
export function saveBlogCache(dir: string, cache: BlogCache): void {
  try {
    makeCacheFolder(dir);
    const now = clockOfDisk(cacheFolder(dir));
    const unused = stillUnused(dir, cache, now);
    const text = JSON.stringify({ ...cache, savedAt: 0, unused });
    writeFileWhole(join(cacheFolder(dir), NAME), text);
    removeOldParts(cacheFolder(dir), now);
  } catch {
    // The next run reads the files again.
  }
}

/** Whether a file is surely as it was: a change within the clock's coarseness would not show. */
export function isUnchanged(then: FileStamp, now: FileStamp, savedAt: number): boolean {
  const isSame =
    then.size === now.size && then.mtimeMs === now.mtimeMs && then.ctimeMs === now.ctimeMs;
  return isSame && now.mtimeMs < savedAt - COARSENESS;
}

/**
 * The files of segments that no post has any more, and since when. They are removed after an
 * hour: another process may be building from them.
 */
function stillUnused(dir: string, { sources, unused }: BlogCache, now: number): Unused {
  const used = new Set(Object.values(sources).map((source) => `${source.body?.hash}.json`));
  const still: Unused = {};
  for (const name of readdirSync(segmentsFolder(dir))) {
    if (used.has(name)) continue;
    const since = unused[name] ?? now;
    if (since < now - HOUR) rmSync(join(segmentsFolder(dir), name), { force: true });
    else still[name] = since;
  }
  return still;
}

/** What killed processes left half written. */
function removeOldParts(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.endsWith('.tmp') && statSync(path).mtimeMs < now - HOUR) rmSync(path, { force: true });
  }
}

function clockOfDisk(folder: string): number {
  const path = join(folder, `clock.${process.pid}.tmp`);
  writeFileSync(path, '');
  const { mtimeMs } = statSync(path);
  rmSync(path);
  return mtimeMs;
}

const NAME = 'files.json';
const COARSENESS = 2000;
const HOUR = 3_600_000;

export interface BlogCache {
  version: string;
  /** Milliseconds, by the clock of the disk. */
  savedAt: number;
  /** Components that could not be loaded then. */
  broken: { file: string; reason: string }[];
  sources: Record<string, ReadSource>;
  images: Record<string, CachedImage>;
  unused: Unused;
}

export interface CachedImage {
  stamp: FileStamp;
  facts: ImageFacts;
}

/** When the file of that name was first seen to be of no use, by the clock of the disk. */
type Unused = Record<string, number>;
