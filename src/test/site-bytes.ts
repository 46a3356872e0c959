import { hash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below `folder` with its bytes, by path with "/"; empty where there is no folder. */
export async function siteBytes(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
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
