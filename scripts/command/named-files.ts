import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { didYouMean } from '../../src/domain/wording/did-you-mean.ts';
import { listFiles } from '../../src/read/list-files.ts';
import { CommandError } from './command-error.ts';
import { standingIn } from './standing-in.ts';

/**
 * Which files of the blog in `dir` are meant by `names`, files or folders seen from where the
 * user stands, else from the blog's folder; all of them without names. One that is not there ends
 * the command, unless it `mayBeGone`.
 */
export function namedFiles(dir: string, names: string[], { mayBeGone = false } = {}): NamedFiles {
  if (names.length === 0) return { isAll: true, gone: [], has: () => true };
  const paths = names.map((name) => pathInBlog(dir, name, mayBeGone));
  return {
    isAll: false,
    gone: paths.filter((path) => !existsSync(join(dir, path))),
    has: (file) =>
      paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`)),
  };
}

function pathInBlog(dir: string, name: string, mayBeGone: boolean): string {
  const [fromHere, fromBlog] = [resolve(standingIn(), name), resolve(dir, name)];
  // As problems name it, which count from the blog's folder.
  const isAsTold = wayInto(dir, fromHere) === null && wayInto(dir, fromBlog);
  const absolute = isAsTold ? fromBlog : fromHere;
  if (!existsSync(absolute) && !mayBeGone) {
    throw new CommandError(`There is no file ${name}.${hint(dir, name)}`);
  }
  const path = wayInto(dir, absolute);
  if (path === null) throw new CommandError(`${name} is no file of the blog in ${dir}.`);
  return path;
}

/** The path in the blog of a file that may be gone; null for what lies elsewhere. */
function wayInto(dir: string, absolute: string): string | null {
  const way = existsSync(absolute)
    ? relative(realpathSync(dir), realpathSync(absolute))
    : relative(dir, absolute);
  const path = way.split(sep).join('/');
  return path === '' || /^(authors|content|public)(\/|$)/.test(path) ? path : null;
}

function hint(dir: string, name: string): string {
  const candidates = [...listFiles(dir).files.keys()].map((file) =>
    relative(standingIn(), resolve(dir, file)).split(sep).join('/'),
  );
  return didYouMean(name.split(sep).join('/'), candidates);
}

export interface NamedFiles {
  /** Whether none were named. */
  isAll: boolean;
  /** Those that are not there, by their path in the blog. */
  gone: string[];
  has: (file: string) => boolean;
}
