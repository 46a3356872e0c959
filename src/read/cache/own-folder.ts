import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program's own folder in a blog: caches and Astro's working folders, safe to delete. */
export function ownFolder(dir: string): string {
  return join(dir, '.rota');
}

/** Makes it, and keeps it out of git without a word in the owners' files. */
export function makeOwnFolder(dir: string): void {
  const ignore = join(ownFolder(dir), '.gitignore');
  if (existsSync(ignore)) return;
  mkdirSync(ownFolder(dir), { recursive: true });
  writeFileSync(ignore, '*\n');
}
