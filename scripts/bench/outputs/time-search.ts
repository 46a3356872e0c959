import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { searchFolder } from '../../../src/integrations/search/search-index.ts';
import { checkout } from '../../command/standing-in.ts';
import { measure } from '../measure.ts';
import type { Title } from './time-cards.ts';

/** Makes the search index of the blog in `dir` by itself, and asks the finished site twice. */
export async function timeSearch(dir: string, now: string[], title: Title): Promise<void> {
  title('The search index by itself; memory is that of reading the blog and of Pagefind together');
  process.stdout.write('(P3: a first query at most 200 kB; P5: 10,000 posts at most 1,500 MB)\n');
  await rm(searchFolder(dir, 'build'), { recursive: true, force: true });
  for (const state of ['cold', 'unchanged']) {
    const { output, megabytes } = await measure('bench/outputs/make-index.ts', [
      dir,
      ...now.slice(1),
    ]);
    const { milliseconds } = JSON.parse(output) as { milliseconds: number };
    const figures = `${(milliseconds / 1000).toFixed(1)} s, ${Math.round(megabytes)} MB`;
    process.stdout.write(`${state.padEnd(12)}${figures}\n`);
  }
  await askTwice(join(dir, 'dist'));
}

/** In a browser, which is no part of the program. */
async function askTwice(site: string): Promise<void> {
  const script = join('..', ASKING);
  if (!existsSync(join(checkout, ASKING))) return;
  const { output } = await measure(script, [site]);
  const asked = JSON.parse(output.trim().split('\n').at(-1)!) as Asked;
  if ('skipped' in asked) process.stdout.write(`queries     not measured: ${asked.skipped}\n`);
  else {
    process.stdout.write(`first query ${inWords(asked.first, asked.millisecondsFirst)}\n`);
    process.stdout.write(`the next    ${inWords(asked.second, asked.millisecondsSecond)}\n`);
  }
}

function inWords(bytes: number, milliseconds: number): string {
  return `${(bytes / 1e3).toFixed(1)} kB, ${Math.round(milliseconds)} ms`;
}

const ASKING = 'src/test/search-bytes.ts';

type Asked =
  | { skipped: string }
  | { first: number; second: number; millisecondsFirst: number; millisecondsSecond: number };
