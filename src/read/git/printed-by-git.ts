import { GitError, runGit } from './run-git.ts';

/** What git prints in `dir`; null where there is no git, no repository, or not what is asked for. */
export async function printedByGit(
  dir: string,
  args: string[],
  input = '',
): Promise<Buffer | null> {
  try {
    const { ok, stdout } = await runGit(dir, args, input);
    return ok ? stdout : null;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}
