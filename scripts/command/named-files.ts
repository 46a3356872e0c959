import { realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { didYouMean } from '../../src/domain/wording/did-you-mean.ts';
import { listFiles } from '../../src/read/list-files.ts';
import { CommandError } from './command-error.ts';
import { standingIn } from './standing-in.ts';

/**
 * Which files of the blog in `dir` are meant by `names`, files or folders seen from where the
 * user stands; all of them without names. One that is not there ends the command, unless it
 * `mayBeGone`.
 */
export function namedFiles(dir: string, names: string[], { mayBeGone = false } = {}): NamedFiles {
  if (names.length === 0) return { isAll: true, has: () => true };
  const paths = names.map((name) => pathInBlog(dir, name, mayBeGone));
  return {
    isAll: false,
    has: (file) =>
      paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`)),
  };
}

function pathInBlog(dir: string, name: string, mayBeGone: boolean): string {
  const absolute = resolve(standingIn(), name);
  const isThere = statSync(absolute, { throwIfNoEntry: false }) !== undefined;
  if (!isThere && !mayBeGone) {
    throw new CommandError(`There is no file ${name}.${hint(dir, name)}`);
  }
  const way = isThere
    ? relative(realpathSync(dir), realpathSync(absolute))
    : relative(dir, absolute);
  const path = way.split(sep).join('/');
  if (path === '' || /^(authors|content|public)(\/|$)/.test(path)) return path;
  throw new CommandError(`${name} is no file of the blog in ${dir}.`);
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
  has: (file: string) => boolean;
}
