import { folder } from '../../domain/addresses.ts';
import { printedByGit } from './printed-by-git.ts';

/**
 * Posts of the blog in `dir` that have other names at `commit` (hexadecimal) than in what is
 * checked out: new name -> old name. `way` leads from the git root to the blog.
 */
export async function renamesInGit(
  dir: string,
  commit: string,
  way: string,
): Promise<Map<string, string>> {
  const posts = way === '' ? folder.posts : `${way}/${folder.posts}`;
  const format = ['--name-status', '-z', '--no-ext-diff', '--find-renames', '--diff-filter=R'];
  const printed = await printedByGit(dir, [
    'diff',
    ...format,
    `HEAD...${commit}`,
    '--',
    `:/${posts}`,
  ]);
  const parts = printed?.toString('utf8').split('\0') ?? [];
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [old, now] = [parts[at + 1]!, parts[at + 2]!].map((path) => fromBlog(path, way));
    renames.set(now!, old!);
  }
  return renames;
}

function fromBlog(path: string, way: string): string {
  return way === '' ? path : path.slice(way.length + 1);
}
