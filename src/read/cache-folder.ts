import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** What was read once: safe to delete at any time. */
export function cacheFolder(dir: string): string {
  return join(dir, '.rota', 'cache');
}

/** One file of finished segments per body, named by its hash. */
export function segmentsFolder(dir: string): string {
  return join(cacheFolder(dir), 'bodies');
}

export function makeCacheFolder(dir: string): void {
  mkdirSync(segmentsFolder(dir), { recursive: true });
}
