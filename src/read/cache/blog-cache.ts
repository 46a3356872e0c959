import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageFacts } from '../../domain/blog-files.ts';
import type { BrokenComponent } from '../bodies/body-job.ts';
import { cacheFolder, makeCacheFolder } from './cache-folder.ts';
import type { FileStamp } from '../list-files.ts';
import { pruneCache } from './prune-cache.ts';
import type { Unused } from './prune-cache.ts';
import { programVersion } from '../program-version.ts';
import type { ReadSource } from '../read-source.ts';
import { writeFileWhole } from '../write-file-whole.ts';

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
    const unused = pruneCache(dir, cache);
    const text = JSON.stringify({ ...cache, savedAt: 0, unused });
    writeFileWhole(join(cacheFolder(dir), NAME), text);
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

const NAME = 'files.json';
const COARSENESS = 2000;

export interface BlogCache {
  version: string;
  /** Milliseconds, by the clock of the disk. */
  savedAt: number;
  /** Components that could not be loaded then. */
  broken: BrokenComponent[];
  sources: Record<string, ReadSource>;
  images: Record<string, CachedImage>;
  unused: Unused;
}

export interface CachedImage {
  stamp: FileStamp;
  facts: ImageFacts;
}
