import { hash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Every file below `folder` with its bytes, by path with "/"; empty where there is no folder.
 * Links are not followed: working folders link to the program.
 */
export async function siteBytes(folder: string): Promise<Map<string, Buffer>> {
  const paths = (await listFiles(folder)).sort();
  const files = await Promise.all(paths.map((path) => readFile(path)));
  return new Map(
    paths.map((path, at) => [path.slice(folder.length + 1).replaceAll('\\', '/'), files[at]!]),
  );
}

/** One line per file: a hash of its bytes and its path. Two sites are the same when these are. */
export async function siteHashes(folder: string): Promise<string[]> {
  const files = await siteBytes(folder);
  return [...files].map(([path, bytes]) => `${hash('sha1', bytes)} ${path}`);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const lists = entries.map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(lists)).flat();
}
