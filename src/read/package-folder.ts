import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { programSource } from './program-version.ts';

/** Where a package of npm lies that the program has installed, or would lie. */
export function packageFolder(name: string): string {
  return join(programSource, '..', 'node_modules', ...name.split('/'));
}

/** The font packages of Fontsource that the program has installed. */
export function installedFaces(): string[] {
  return ['@fontsource', '@fontsource-variable'].flatMap((scope) => {
    try {
      return readdirSync(packageFolder(scope)).map((name) => `${scope}/${name}`);
    } catch {
      return [];
    }
  });
}
