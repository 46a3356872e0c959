import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderNginx } from '../../render/host-files/nginx.ts';

/** Writes what nginx must be told of the finished site in `folder`, whole or not at all. */
export async function writeNginx(file: string, folder: string, base: string): Promise<void> {
  const textOf = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
  const headers = await textOf('_headers');
  const redirects = await textOf('_redirects');
  const next = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(next, renderNginx({ headers, redirects, base }));
    await rename(next, file);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}
