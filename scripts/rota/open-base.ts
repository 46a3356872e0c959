import type { Problem } from '../../src/domain/problem.ts';
import { problemMessage } from '../../src/domain/problem.ts';
import { readBlogAt, type BlogAt } from '../../src/read/git/read-blog-at.ts';
import { GitError } from '../../src/read/git/run-git.ts';
import { printable } from '../../src/render/rota/columns.ts';
import { CommandError } from '../command/command-error.ts';
import type { CommandContext } from '../command/command.ts';

/** The blog as it was at `ref`; where git cannot tell, the command ends with why. */
export async function openBase(
  { dir, now, options }: CommandContext,
  ref: string,
): Promise<BlogAt> {
  try {
    return await readBlogAt(dir, ref, now, { cache: options['cache'] !== false });
  } catch (error) {
    if (error instanceof GitError) throw new CommandError(error.message, 2, false);
    throw error;
  }
}

/** "main (1a2b3c4)", or "1a2b3c4, where this branch left main". */
export function baseInWords(ref: string, { base: { short, isTip } }: BlogAt): string {
  return isTip ? `${ref} (${short})` : `${short}, where this branch left ${ref}`;
}

/** What was wrong back then, in a few lines. */
export function wrongAtBase(problems: Problem[]): string {
  const lines = problems
    .slice(0, MOST)
    .map((one) => `\n  ${printable(`${one.file}: ${problemMessage(one)}`)}`);
  const more = problems.length > MOST ? `\n  and ${problems.length - MOST} more` : '';
  return `${lines.join('')}${more}`;
}

export const BASE_HELP = [
  'REF is a branch, a tag or a commit. Compared is what lies in the folder now, committed or not,',
  'with the commit where the present branch left REF: what has happened on REF since is not its doing.',
].join('\n');

const MOST = 5;
