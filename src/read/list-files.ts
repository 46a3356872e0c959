import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeProblem } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';

/**
 * Every file and folder of a blog, without following symbolic links (but for the three folders
 * themselves). Names that begin with a dot are left out, but below `public/`, which is served as
 * it is. Paths are sorted and count from `dir`.
 */
export function listFiles(dir: string): FileList {
  const list: FileList = { files: new Map(), folders: [], links: new Set(), problems: [] };
  for (const root of ['authors', 'content', 'public']) {
    if (isFolder(dir, root, list)) listFolder(dir, root, list);
  }
  return list;
}

function isFolder(dir: string, path: string, list: FileList): boolean {
  try {
    return statSync(join(dir, path), QUIET)?.isDirectory() === true;
  } catch (error) {
    list.problems.push(unreadable(path, error));
    return false;
  }
}

function listFolder(dir: string, path: string, list: FileList): void {
  for (const entry of entriesOf(dir, path, list)) {
    const inner = `${path}/${entry.name}`;
    if (entry.isSymbolicLink()) list.links.add(inner);
    else if (entry.isDirectory()) {
      list.folders.push(inner);
      listFolder(dir, inner, list);
    } else if (entry.isFile()) addFile(dir, inner, list);
  }
}

function entriesOf(dir: string, path: string, list: FileList) {
  try {
    return readdirSync(join(dir, path), { withFileTypes: true })
      .filter(({ name }) => isListed(name, path))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    list.problems.push(unreadable(path, error));
    return [];
  }
}

function unreadable(path: string, error: unknown): Problem {
  const reason = `the folder cannot be opened (${(error as NodeJS.ErrnoException).code})`;
  return makeProblem('unreadable-file', { file: path }, { reason });
}

function isListed(name: string, folder: string): boolean {
  if (name === 'node_modules' || name === '.DS_Store') return false;
  return !name.startsWith('.') || /^public(\/|$)/.test(folder);
}

function addFile(dir: string, path: string, list: FileList): void {
  const found = statSync(join(dir, path), QUIET);
  if (!found) return;
  const { size, mtimeMs, ctimeMs } = found;
  list.files.set(path, { size, mtimeMs, ctimeMs });
}

const QUIET = { throwIfNoEntry: false } as const;

export interface FileList {
  /** By path. */
  files: Map<string, FileStamp>;
  folders: string[];
  links: Set<string>;
  problems: Problem[];
}

/** What the disk says of a file; one that keeps it all is taken for unchanged. */
export interface FileStamp {
  size: number;
  mtimeMs: number;
  ctimeMs: number;
}
