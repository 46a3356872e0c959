import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isWithin } from '../is-within.ts';
import { programDir } from '../program.ts';
import { Stop } from '../stop.ts';

/**
 * The folder to which a site is published. Publishing replaces it, so it must be new, empty or
 * hold a site already, and nothing of the blog or the program may lie in it.
 */
export async function outFolder(dir: string, asked: string | undefined, drafts: boolean) {
  const usual = join(dir, drafts ? 'drafts' : 'dist');
  if (asked === undefined) return usual;
  const target = resolve(asked);
  for (const precious of [dir, programDir]) {
    if (await isWithin(precious, target)) throw new Stop(`${target} holds ${precious}: ${CHOOSE}`);
  }
  for (const own of ['authors', 'content', 'public', '.rota', '.git']) {
    if (await isWithin(target, join(dir, own))) {
      throw new Stop(`${target} lies among the blog's own files: ${CHOOSE}`);
    }
  }
  await assertReplaceable(target);
  return target;
}

const CHOOSE = 'choose another folder for --out.';

async function assertReplaceable(target: string): Promise<void> {
  const names = await readdir(target).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new Stop(`${target} is no folder: ${CHOOSE}`);
  });
  const isSite = names.includes('index.html') && names.includes('404.html');
  if (names.length > 0 && !isSite) {
    throw new Stop(`${target} holds files that are no built site, which --out would replace.`);
  }
}
