import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs git in `dir` as somebody whom no settings of the machine disturb; returns what it prints. */
export async function git(dir: string, ...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@company.example'];
  const settings = [...identity, '-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '', GIT_CONFIG_NOSYSTEM: '1' };
  const { stdout } = await run('git', [...settings, ...args], { cwd: dir, env });
  return stdout.trim();
}

/** Commits everything in `dir`; returns the commit. */
export async function commitAll(dir: string, message = 'A change'): Promise<string> {
  await git(dir, 'add', '--all');
  await git(dir, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(dir, 'rev-parse', 'HEAD');
}
