import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The way from the root of the git repository around `dir` to it, with `/`; "" without one. */
export function wayFromGit(dir: string): string {
  const start = realpathSync(dir);
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return relative(folder, start).split(sep).join('/');
    if (folder === dirname(folder)) return '';
  }
}
