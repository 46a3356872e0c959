import { spawn } from 'node:child_process';
import { buffer, text } from 'node:stream/consumers';

/**
 * Runs git in `dir`, with `input` on its standard input. Names of files are never quoted where the
 * arguments ask for `-z`, and messages are in English.
 *
 * Throws `GitError` where git cannot be started.
 */
export async function runGit(dir: string, args: string[], input = ''): Promise<GitAnswer> {
  const child = spawn('git', args, { cwd: dir, env: environment(), windowsHide: true });
  const code = new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', (error: NodeJS.ErrnoException) => reject(new GitError(notStarted(error))));
  });
  // Git may end before it has read everything; its exit code then says why.
  child.stdin.on('error', () => undefined).end(input);
  const [stdout, stderr, ended] = await Promise.all([
    buffer(child.stdout),
    text(child.stderr),
    code,
  ]);
  return { ok: ended === 0, stdout, stderr: stderr.trim() };
}

/** What a person has to know when git cannot do what was asked. */
export class GitError extends Error {}

/** A hook's own settings would lead git elsewhere than to the repository around `dir`. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...others } = process.env;
  return { ...others, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
}

function notStarted({ code, message }: NodeJS.ErrnoException): string {
  return code === 'ENOENT'
    ? 'Git is not installed, or not on the PATH: an earlier state of the blog can only be read with it.'
    : `Git cannot be started: ${message}.`;
}

export interface GitAnswer {
  ok: boolean;
  stdout: Buffer;
  /** Without the last line break. */
  stderr: string;
}
