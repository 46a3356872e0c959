import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../command/standing-in.ts';

/**
 * Runs a script of the program as a process of its own and measures it whole: seconds from start
 * to end, and the memory of it and all its helpers, each at its greatest.
 */
export async function measure(script: string, args: readonly string[]): Promise<Measured> {
  const memory = await mkdtemp(join(tmpdir(), 'rota-memory-'));
  const started = performance.now();
  const { code, output } = await run(script, args, memory);
  const seconds = (performance.now() - started) / 1000;
  const megabytes = (await kilobytesIn(memory)) / 1024;
  await rm(memory, { recursive: true, force: true });
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}:\n${output}`);
  return { seconds, megabytes, output };
}

/** The environment in which a process and its helpers leave their memory in `folder`. */
function memoryEnvironment(folder: string): NodeJS.ProcessEnv {
  const hook = new URL('./report-memory.ts', import.meta.url).href;
  return { ...process.env, NODE_OPTIONS: `--import=${hook}`, BENCH_MEMORY: folder, CI: '1' };
}

async function run(script: string, args: readonly string[], memory: string) {
  const child = spawn(process.execPath, [join(checkout, 'scripts', script), ...args], {
    env: memoryEnvironment(memory),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}

async function kilobytesIn(folder: string): Promise<number> {
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.reduce((sum, text) => sum + Number(text), 0);
}

export interface Measured {
  seconds: number;
  megabytes: number;
  output: string;
}
