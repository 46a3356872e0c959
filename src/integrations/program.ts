import { hash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program's folder: the checkout that holds `src` and `node_modules`. */
export const programDir = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** A hash of everything in the program that decides what a build writes. */
export async function programFingerprint(): Promise<string> {
  const names = await readdir(join(programDir, 'src'), { recursive: true });
  const sources = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(ts|astro|css|ya?ml|json|js|mjs)$/.test(name) && !isTest(name))
    .sort()
    .map((name) => `src/${name}`);
  const files = ['package.json', 'package-lock.json', ...sources];
  const texts = await Promise.all(
    files.map((file) => readFile(join(programDir, file), 'utf8').catch(() => '')),
  );
  return hash('sha256', files.map((file, at) => `${file}\0${texts[at]}`).join('\0'));
}

function isTest(name: string): boolean {
  return name.startsWith('test/') || name.endsWith('.test.ts');
}
