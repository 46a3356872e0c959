import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { serveBuilt } from '../integrations/preview/serve-built.ts';
import { runScript } from './run-script.ts';
import { NOW, writeFiles } from './temp-blog.ts';
import type { TempFiles } from './temp-blog.ts';

/**
 * A blog for all tests of a file, without the outputs that are left out: built as of NOW and served
 * before the first of them, gone after the last. Until then its folder and address are empty.
 */
export function servedBlog(files: TempFiles, port: number, leftOut: string[] = []): ServedBlog {
  const served: ServedBlog = { dir: '', address: '' };
  let stop = async () => {};
  beforeAll(async () => {
    const dir = (served.dir = await mkdtemp(join(tmpdir(), 'rota-served-')));
    await writeFiles(dir, files);
    const without = leftOut.length === 0 ? [] : ['--leave-out', ...leftOut];
    const { code, stderr } = await runScript('build', ['--blog', dir, '--now', NOW, ...without]);
    if (code !== 0) throw new Error(stderr);
    const out = join(dir, 'dist');
    ({ address: served.address, stop } = await serveBuilt({ dir, out, port, command: 'build' }));
  }, 180_000);
  afterAll(async () => {
    await stop();
    await rm(served.dir, { recursive: true, force: true, maxRetries: 5 });
  });
  return served;
}

interface ServedBlog {
  dir: string;
  address: string;
}
