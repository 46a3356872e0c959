import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../../../src/read/cache/cache-folder.ts';
import { measure } from '../measure.ts';
import type { Measured } from '../measure.ts';

/** Draws the cards of the blog in `dir` by themselves, with no cache and again, and prints both. */
export async function timeCards(dir: string, now: string[], title: Title): Promise<void> {
  title('Cards by themselves, without reading the blog');
  process.stdout.write('(O3: at most 35 ms a card and core; 1,000 unchanged ones below 1 s)\n');
  await rm(join(cacheFolder(dir), 'cards'), { recursive: true, force: true });
  for (const state of ['cold', 'unchanged']) {
    const run = await measure('bench/outputs/draw-cards.ts', [dir, ...now.slice(1)]);
    process.stdout.write(`${state.padEnd(12)}${inWords(run)}\n`);
  }
}

function inWords({ output, megabytes }: Measured): string {
  const { cards, drawn, milliseconds, busy } = JSON.parse(output) as Drawn;
  const each = drawn === 0 ? '' : `, ${(busy / drawn).toFixed(1)} ms a card and core`;
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${drawn} of ${cards} drawn in ${seconds} s${each}, ${Math.round(megabytes)} MB`;
}

interface Drawn {
  cards: number;
  drawn: number;
  /** From start to end. */
  milliseconds: number;
  /** Milliseconds of all processors together. */
  busy: number;
}

export type Title = (text: string) => void;
