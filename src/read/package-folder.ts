import { join } from 'node:path';
import { programSource } from './program-version.ts';

/** Where a package of npm lies that the program has installed, or would lie. */
export function packageFolder(name: string): string {
  return join(programSource, '..', 'node_modules', ...name.split('/'));
}
