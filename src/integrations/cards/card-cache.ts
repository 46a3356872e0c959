import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../read/cache/cache-folder.ts';
import { hashOf } from '../../read/hash-of.ts';
import { writeFileWhole } from '../../read/write-file-whole.ts';

/**
 * The cards that were drawn before, by the key of everything that goes into them. A file's name
 * holds a hash of its bytes, so that what is damaged is found to be of no use.
 */
export function openCardCache(dir: string): CardCache {
  const folder = join(cacheFolder(dir), 'cards');
  mkdirSync(folder, { recursive: true });
  const names = new Map(cardNames(folder).map((name) => [name.split('-')[0]!, name]));
  return {
    folder,
    find: (key) => {
      const name = names.get(key);
      return name !== undefined && isSound(join(folder, name)) ? name : null;
    },
  };
}

/** Writes a card so that whoever reads finds the whole of it or nothing; returns the file's name. */
export function writeCachedCard(folder: string, key: string, bytes: Uint8Array): string {
  const name = nameOf(key, bytes);
  writeFileWhole(join(folder, name), bytes);
  return name;
}

/** Drops what no card of this run is and none was for an hour: drafts have theirs here, too. */
export function pruneCardCache({ folder }: CardCache, used: Set<string>, now: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (used.has(name)) utimesSync(path, now / 1000, now / 1000);
    else if ((statSync(path, QUIET)?.mtimeMs ?? now) < now - HOUR) rmSync(path, { force: true });
  }
}

/** Not what a thread that was killed left half written. */
function cardNames(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.jpg'));
}

function isSound(path: string): boolean {
  try {
    const bytes = readFileSync(path);
    return path.endsWith(`-${sumOf(bytes)}.jpg`);
  } catch {
    return false;
  }
}

function nameOf(key: string, bytes: Uint8Array): string {
  return `${key}-${sumOf(bytes)}.jpg`;
}

function sumOf(bytes: Uint8Array): string {
  return hashOf(bytes).slice(0, 16);
}

const HOUR = 3_600_000;
const QUIET = { throwIfNoEntry: false } as const;

export interface CardCache {
  folder: string;
  /** The file's name; null where there is none, or a damaged one. */
  find: (key: string) => string | null;
}
