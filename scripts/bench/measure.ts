import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../command/standing-in.ts';

/**
 * Runs a script of the program as a process of its own and measures it whole: seconds from start
 * to end, and what it and all its helpers used of processors and, each at its greatest, of memory.
 */
export async function measure(script: string, args: readonly string[]): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'rota-use-'));
  const started = performance.now();
  const { code, output } = await run(script, args, folder);
  const seconds = (performance.now() - started) / 1000;
  const used = await usesIn(folder);
  await rm(folder, { recursive: true, force: true });
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}:\n${output}`);
  const processor = used.reduce((sum, use) => sum + use.seconds, 0);
  const kilobytes = used.reduce((sum, use) => sum + use.kilobytes, 0);
  return { seconds, processor, megabytes: kilobytes / 1024, output };
}

/** The environment in which a process and its helpers leave in `folder` what they used. */
function measuredEnvironment(folder: string): NodeJS.ProcessEnv {
  const hook = new URL('./report-use.ts', import.meta.url).href;
  return { ...process.env, NODE_OPTIONS: `--import=${hook}`, BENCH_USE: folder, CI: '1' };
}

async function run(script: string, args: readonly string[], folder: string) {
  const child = spawn(process.execPath, [join(checkout, 'scripts', script), ...args], {
    env: measuredEnvironment(folder),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}

async function usesIn(folder: string): Promise<Use[]> {
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  // A process that was ended while it wrote has left nothing.
  return texts.filter((text) => text !== '').map((text) => JSON.parse(text) as Use);
}

export interface Measured {
  seconds: number;
  /** Seconds of all processors together: what others do beside it counts for little here. */
  processor: number;
  megabytes: number;
  output: string;
}

export interface Use {
  seconds: number;
  kilobytes: number;
}
