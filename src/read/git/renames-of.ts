import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../../domain/addresses.ts';
import { printedByGit } from './printed-by-git.ts';

/**
 * What became of posts' files that are gone from the blog in `dir`, where git saw that they were
 * renamed, in a commit or since the last one: old path -> path of today. Empty without git.
 */
export async function renamesOf(dir: string, gone: string[]): Promise<Record<string, string>> {
  if (gone.length > MOST) return {};
  const renames = new Map<string, string>();
  let asked = gone;
  for (let round = 0; round < MOST_NAMES && asked.length > 0; round++) {
    const found = await renamesFrom(dir, asked);
    for (const [old, now] of found) renames.set(old, now);
    asked = [...found.values()].filter((path) => !renames.has(path) && !isThere(dir, path));
  }
  const today = gone.map((old) => [old, last(old, renames)] as const);
  return Object.fromEntries(today.filter(([old, now]) => old !== now && isThere(dir, now)));
}

/** One step: the names that `asked` got where they were given up. */
async function renamesFrom(dir: string, asked: string[]): Promise<Map<string, string>> {
  const log = ['log', '--format=%H', '--diff-filter=D', '--no-renames', '-n', '20', '--', ...asked];
  const printed = await printedByGit(dir, log);
  if (printed === null) return new Map();
  const commits = printed.toString('utf8').split('\n').filter(Boolean).toReversed();
  const looks = [
    ...(commits.length > 0 ? [['show', '--format=', ...commits]] : []),
    ['diff', 'HEAD'],
  ];
  const renames = new Map<string, string>();
  for (const look of looks) {
    const found = await printedByGit(dir, [...look, ...RENAMES, '--', folder.posts]);
    for (const [old, now] of pairsIn(found?.toString('utf8') ?? '')) renames.set(old, now);
  }
  return new Map([...renames].filter(([old]) => asked.includes(old)));
}

/** "R<likeness>", old path and new path, each with a zero byte at its end. */
function pairsIn(printed: string): [string, string][] {
  const parts = printed.split('\0').map((part) => part.trim());
  return parts.flatMap((part, at) =>
    /^R\d+$/.test(part) ? [[parts[at + 1] ?? '', parts[at + 2] ?? ''] as [string, string]] : [],
  );
}

function last(old: string, renames: ReadonlyMap<string, string>): string {
  let path = old;
  for (let step = 0; step < MOST_NAMES; step++) path = renames.get(path) ?? path;
  return path;
}

function isThere(dir: string, path: string): boolean {
  return existsSync(join(dir, path));
}

const RENAMES = ['--name-status', '-z', '--no-ext-diff', '--find-renames', '--diff-filter=R', '--relative']; // prettier-ignore

/** To ask for more is to ask for another blog's list. */
const MOST = 400;
const MOST_NAMES = 8;
