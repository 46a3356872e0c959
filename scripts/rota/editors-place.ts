import { join } from 'node:path';
import { isWithin } from '../../src/integrations/is-within.ts';
import { CommandError } from '../command/command-error.ts';

/**
 * Ends the command where what is meant for editors would be written over the blog's own files in
 * `dir`, or to where readers find it with the next build or deployment.
 */
export async function assertEditorsPlace(dir: string, path: string): Promise<void> {
  for (const [own, what] of Object.entries(TAKEN)) {
    if (!(await isWithin(path, join(dir, own)))) continue;
    throw new CommandError(
      `${path} lies in ${own}/, which holds ${what}: name another place for --out.`,
      2,
      false,
    );
  }
}

/** By folder of the blog. */
const TAKEN = {
  authors: "the blog's own files",
  content: "the blog's own files",
  public: 'what readers see, and this is for editors',
  dist: 'what readers see, and this is for editors',
  '.git': 'what git keeps',
};
