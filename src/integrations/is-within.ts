import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Whether a path is a folder, or would lie in it, symbolic links followed; either may be missing. */
export async function isWithin(path: string, folder: string): Promise<boolean> {
  const way = relative(await real(folder), await real(path));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}

/** With links resolved, as far as the path exists. */
async function real(path: string): Promise<string> {
  const found = await realpath(path).catch(() => null);
  if (found !== null || dirname(path) === path) return found ?? path;
  return join(await real(dirname(path)), relative(dirname(path), path));
}
