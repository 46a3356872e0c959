import { hash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

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

/**
 * One line per file: a hash of its bytes and its path. Two sites are the same when these are.
 * Filters of the search index are left out, with what names them: Pagefind writes their values in
 * any order.
 */
export async function siteHashes(folder: string): Promise<string[]> {
  const files = await siteBytes(folder);
  return [...files]
    .filter(([path]) => !UNSTABLE.test(path))
    .map(([path, bytes]) => `${hash('sha1', bytes)} ${path}`);
}

const UNSTABLE = /^pagefind\/.*(\.pf_filter|\.pf_meta|\/pagefind-entry\.json)$/;

/** The bytes as they are, or unpacked where they are packed, as in a search index. */
export function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
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
