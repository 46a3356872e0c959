import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folder } from '../domain/addresses.ts';

/** Names of what lies at the top of the owners' `public/`; none where there is no such folder. */
export function readPublicNames(dir: string): Promise<string[]> {
  return readdir(join(dir, folder.public)).catch(() => []);
}

/** A text file of the owners' `public/`; empty where there is none. */
export function readPublicText(dir: string, name: string): Promise<string> {
  return readFile(join(dir, folder.public, name), 'utf8').catch(() => '');
}
