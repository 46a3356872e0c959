import { copyFile, link, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Puts files of a cache into a site, by path there and file in the cache. Where the disk allows it
 * both are one file with two names, which costs nothing; so the cache must notice by itself when
 * somebody changes what was published.
 */
export async function linkOrCopy(files: Iterable<readonly [string, string]>): Promise<void> {
  const queue = [...files];
  for (const folder of new Set(queue.map(([to]) => dirname(to)))) {
    await mkdir(folder, { recursive: true });
  }
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await place(...next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** The same for all files below the folder `from`. */
export async function linkOrCopyFolder(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  await linkOrCopy(files.map((file) => [join(to, file.slice(from.length)), file]));
}

async function place(to: string, from: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to);
  }
}

const AT_ONCE = 8;
