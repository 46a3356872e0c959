import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The files of a blog by path from its folder, with `/`. */
export type ImportedFiles = ReadonlyMap<string, string | Uint8Array>;

const OWNED = ['content', 'authors', 'public', 'import-report.md'];

/** What of a blog lies in `blog` already. */
export async function findBlog(blog: string): Promise<string[]> {
  const names = existsSync(blog) ? await readdir(blog) : [];
  return OWNED.filter((name) => names.includes(name));
}

/**
 * Writes the files into a staging folder inside `blog`, sets what is there aside under new
 * names, then moves the new into place. Returns the names under which the old now lies.
 */
export async function writeBlog(blog: string, files: ImportedFiles): Promise<string[]> {
  const staging = join(blog, '.import-staging');
  await rm(staging, { recursive: true, force: true });
  await stage(staging, files);
  const aside = await setAside(blog);
  for (const name of await readdir(staging)) await rename(join(staging, name), join(blog, name));
  await rmdir(staging);
  return aside;
}

async function stage(staging: string, files: ImportedFiles): Promise<void> {
  await mkdir(staging, { recursive: true });
  for (const folder of new Set([...files.keys()].map((path) => dirname(path)))) {
    await mkdir(join(staging, folder), { recursive: true });
  }
  for (const [path, bytes] of files) await writeFile(join(staging, path), bytes);
}

async function setAside(blog: string): Promise<string[]> {
  const old = await findBlog(blog);
  const number = freeNumber(blog, old);
  const aside = old.map((name) => `${name}.before-import-${number}`);
  for (const name of old) {
    await rename(join(blog, name), join(blog, `${name}.before-import-${number}`));
  }
  return aside;
}

function freeNumber(blog: string, names: readonly string[]): number {
  let number = 1;
  while (names.some((name) => existsSync(join(blog, `${name}.before-import-${number}`))))
    number += 1;
  return number;
}
