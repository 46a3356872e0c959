import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { join } from 'node:path';

/** Runs `scripts/<name>.ts` as users do, to its end. */
export async function runScript(
  name: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Finished> {
  return finished(startScript(name, args, options));
}

/** Starts a script and leaves it running: for signals, and for servers. */
export function startScript(
  name: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Running {
  const child = spawn(process.execPath, [join('scripts', `${name}.ts`), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
    env: cleanEnvironment(),
  });
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const running: Running = { child, closed, stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (running.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (running.stderr += text));
  return running;
}

export async function finished(running: Running): Promise<Finished> {
  const code = await running.closed;
  return { code, stdout: running.stdout, stderr: running.stderr };
}

/** Waits until `isThere` answers with something, for at most a minute. */
export async function eventually<T>(
  isThere: () => Promise<T> | T,
  what: string,
): Promise<NonNullable<T>> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    const found = await isThere();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`This never came: ${what}`);
}

/** What the tests' own runner has set must not reach the scripts. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { BLOG_DIR, BLOG_NOW, ROTA_DRAFTS, NODE_ENV, VITEST, NODE_OPTIONS, ...others } =
    process.env;
  const { DEV, PROD, SSR, MODE, TEST, BASE_URL, ...rest } = others;
  return { ...rest, NO_COLOR: '1' };
}

export interface Running {
  child: ChildProcess;
  /** Its exit code; null when a signal ended it. */
  closed: Promise<number | null>;
  stdout: string;
  stderr: string;
}

export interface Finished {
  /** Null when a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}
