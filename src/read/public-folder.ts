import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { folder } from '../domain/addresses.ts';
import { readText } from './read-text.ts';

/** Names of what lies at the top of the owners' `public/`; none where there is no such folder. */
export function readPublicNames(dir: string): Promise<string[]> {
  return readdir(join(dir, folder.public)).catch(() => []);
}

/** A text file of the owners' `public/`; empty where there is none. */
export async function readPublicText(dir: string, name: string): Promise<string> {
  const read = readText(join(dir, folder.public, name));
  return 'text' in read ? read.text : '';
}
