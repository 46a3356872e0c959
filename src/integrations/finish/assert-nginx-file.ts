import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NGINX_HEAD } from '../../render/host-files/nginx.ts';
import { isWithin } from '../is-within.ts';
import { Stop } from '../stop.ts';

/**
 * Throws where a build must not write `file`, what nginx is told: over anything that no build has
 * written, among the blog's own files, or into the site `out`, which readers see and builds replace.
 */
export async function assertNginxFile(file: string, dir: string, out: string): Promise<void> {
  for (const own of ['authors', 'content', 'public', '.rota', '.git']) {
    if (await isWithin(file, join(dir, own))) {
      throw new Stop(`${file} lies among the blog's own files: ${CHOOSE}`);
    }
  }
  if (await isWithin(file, out)) throw new Stop(`${file} lies in the site itself: ${CHOOSE}`);
  const before = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new Stop(`${file} cannot be written (${error.code}): ${CHOOSE}`);
  });
  if (before === null || before === '' || before.startsWith(FIRST_LINE)) return;
  throw new Stop(`${file} is there, and no build has written it: remove it, or ${CHOOSE}`);
}

const [FIRST_LINE = ''] = NGINX_HEAD.split('\n');
const CHOOSE = 'choose another file for --nginx.';
