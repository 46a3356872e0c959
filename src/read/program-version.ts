import { readFileSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from './hash-of.ts';

/** The folder `src` of the program itself, whatever link led to this module. */
export const programSource = realpathSync(fileURLToPath(new URL('..', import.meta.url)));

/**
 * A hash of all code that decides what a file of a blog is read as, and of the packages it uses:
 * what was read by another program is read again.
 */
export function programVersion(): string {
  const packages = textIfThere(join(programSource, '..', 'node_modules', '.package-lock.json'));
  const code = ['body', 'domain', 'mdx', 'read'].flatMap((folder) => codeIn(folder));
  return hashOf(process.version, packages, ...code);
}

function codeIn(folder: string): string[] {
  const root = join(programSource, folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .flatMap((name) => [name, readFileSync(join(root, name), 'utf8')]);
}

function textIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
