import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeOwnFolder, ownFolder } from './own-folder.ts';

/** What was read once: safe to delete at any time. */
export function cacheFolder(dir: string): string {
  return join(ownFolder(dir), 'cache');
}

/** One file of finished segments per body, named by its hash. */
export function segmentsFolder(dir: string): string {
  return join(cacheFolder(dir), 'bodies');
}

export function makeCacheFolder(dir: string): void {
  makeOwnFolder(dir);
  mkdirSync(segmentsFolder(dir), { recursive: true });
}
