import { copyFile, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Blog } from '../../domain/blog.ts';
import { DEFAULT_FACE, openFontBook } from '../../read/fonts/font-book.ts';
import type { PlacedCard } from '../../render/cards/cards-of.ts';
import { cardsOf } from '../../render/cards/cards-of.ts';
import { openCardCache, pruneCardCache } from './card-cache.ts';
import type { CardCache } from './card-cache.ts';
import { cardJob } from './card-job.ts';
import { cardKeys } from './card-key.ts';
import { openCardPool } from './card-pool.ts';
import type { CardTask } from './card-pool.ts';

/**
 * Begins to draw the cards of the blog in `dir`, those that are not in the cache, while the
 * caller does something else. `stop` must be called where they are no longer wanted.
 */
export function startCards(blog: Blog, dir: string): CardRun {
  const cache = openCardCache(dir);
  const planned = planCards(cardsOf(blog), blog, dir, cache);
  const missing = new Map(
    planned.filter(({ name }) => name === null).map(({ task }) => [task.key, task]),
  );
  const threads = Math.min(
    availableParallelism(),
    Math.ceil(missing.size / WORTH_A_THREAD),
    MOST_THREADS,
  );
  const pool = openCardPool(threads);
  const drawn = Promise.all(
    [...missing.values()].map(async (task) => [task.key, await pool.draw(task)] as const),
  ).finally(pool.close);
  // Who waits for them hears of a failure; until then it is no unhandled one.
  drawn.catch(() => undefined);
  return {
    putInto: async (folder) => {
      const names = new Map(await drawn);
      const placed = planned.map(
        ({ path, name, task }) => [path, name ?? names.get(task.key)!] as const,
      );
      await copyAll(placed, cache.folder, folder);
      pruneCardCache(cache, new Set(placed.map(([, name]) => name)), Date.now());
      return { cards: planned.length, drawn: missing.size };
    },
    stop: pool.close,
  };
}

/** Draws one card, if it is not in the cache, and returns the path of its file. */
export async function cardFile(blog: Blog, dir: string, path: string): Promise<string | null> {
  const placed = cardsOf(blog).find((one) => one.path === path);
  if (placed === undefined) return null;
  const cache = openCardCache(dir);
  const [plan] = planCards([placed], blog, dir, cache);
  if (plan!.name !== null) return join(cache.folder, plan!.name);
  const pool = openCardPool(1);
  return join(cache.folder, await pool.draw(plan!.task).finally(pool.close));
}

function planCards(cards: PlacedCard[], blog: Blog, dir: string, cache: CardCache): Plan[] {
  const book = openFontBook(blog.site.face ?? DEFAULT_FACE);
  const keyOf = cardKeys(dir);
  return cards.map(({ path, file, card }) => {
    const job = cardJob(card, dir, book);
    const key = keyOf(job);
    return { path, name: cache.find(key), task: { file, job, key, folder: cache.folder } };
  });
}

async function copyAll(placed: (readonly [string, string])[], from: string, to: string) {
  const folders = new Set(placed.map(([path]) => dirname(join(to, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const queue = [...placed];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await copyFile(join(from, next[1]), join(to, next[0]));
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
}

/** A thread needs longer to start than this many cards to be drawn. */
const WORTH_A_THREAD = 12;
/** Each takes a tenth of a gigabyte. */
const MOST_THREADS = 6;

export interface CardRun {
  /** Waits for the cards and puts them into a built site. */
  putInto: (folder: string) => Promise<{ cards: number; drawn: number }>;
  stop: () => Promise<void>;
}

interface Plan {
  path: string;
  /** Of the file in the cache; null where it is yet to be drawn. */
  name: string | null;
  task: CardTask;
}
