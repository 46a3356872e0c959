import { copyFile, mkdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeOwnFolder, ownFolder } from '../read/cache/own-folder.ts';
import { programDir, programFingerprint } from './program.ts';

/**
 * The folder that Astro takes for its project: one per blog and mode, because Astro keeps files in
 * its root whatever else it is told, and two blogs in one root overwrite each other's.
 */
export function rootOf(dir: string, mode: Mode): string {
  return join(ownFolder(dir), mode);
}

/** Makes the root, links the program into it and drops what another program or place left there. */
export async function prepareRoot(dir: string, mode: Mode): Promise<string> {
  const root = rootOf(dir, mode);
  makeOwnFolder(dir);
  await mkdir(root, { recursive: true });
  await link(join(programDir, 'src'), join(root, 'src'));
  await link(join(programDir, 'node_modules'), join(root, 'node_modules'));
  await copyFile(join(programDir, 'tsconfig.json'), join(root, 'tsconfig.json'));
  await forgetOtherProgram(root);
  return root;
}

async function link(target: string, path: string): Promise<void> {
  const found = await readlink(path).catch(() => null);
  if (found !== null && resolve(found) === target) return;
  await rm(path, { recursive: true, force: true });
  // Windows lets everybody make junctions, but not symbolic links.
  await symlink(target, path, process.platform === 'win32' ? 'junction' : 'dir');
}

/** Astro notices neither a changed schema nor a moved root: its store must go then. */
async function forgetOtherProgram(root: string): Promise<void> {
  const stampFile = join(root, 'made-by.txt');
  const stamp = `${root}\n${process.version}\n${await programFingerprint()}\n`;
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
  for (const name of ['.astro', 'vite', join('cache', 'data-store.json')]) {
    await rm(join(root, name), { recursive: true, force: true });
  }
  await writeFile(stampFile, stamp);
}

/** What Astro is started for: `drafts` is a build of everything, `tools` an editor's. */
export type Mode = 'build' | 'drafts' | 'dev' | 'preview' | 'tools';
