import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Blog } from '../../domain/blog.ts';
import { DEFAULT_FACE, openFontBook } from '../../read/fonts/font-book.ts';
import type { PlacedCard } from '../../render/cards/cards-of.ts';
import { cardsOf } from '../../render/cards/cards-of.ts';
import { linkOrCopy } from '../publish/link-or-copy.ts';
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
  const stopping = new AbortController();
  const drawn = drawMissing(blog, dir, cache, stopping.signal);
  // Who waits for them hears of a failure; until then it is no unhandled one.
  drawn.catch(() => undefined);
  return {
    putInto: async (folder) => {
      const { placed, count } = await drawn;
      await linkOrCopy(
        placed.map(([path, name]) => [join(folder, path), join(cache.folder, name)]),
      );
      pruneCardCache(cache, new Set(placed.map(([, name]) => name)), Date.now());
      return { cards: placed.length, drawn: count };
    },
    stop: async () => {
      stopping.abort(new Error('The cards are no longer wanted.'));
      await drawn.catch(() => undefined);
    },
  };
}

async function drawMissing(blog: Blog, dir: string, cache: CardCache, stopping: AbortSignal) {
  const planned = await planAll(blog, dir, cache, stopping);
  const missing = new Map(
    planned.filter(({ name }) => name === null).map(({ task }) => [task.key, task]),
  );
  const names = await drawAll([...missing.values()], stopping);
  const placed = planned.map(
    ({ path, name, task }) => [path, name ?? names.get(task.key)!] as const,
  );
  return { placed, count: missing.size };
}

/** The names of the files in the cache, by the tasks' keys. */
async function drawAll(tasks: CardTask[], stopping: AbortSignal): Promise<Map<string, string>> {
  const worthwhile = Math.ceil(tasks.length / WORTH_A_THREAD);
  const pool = openCardPool(Math.min(availableParallelism(), worthwhile, MOST_THREADS));
  const close = () => void pool.close();
  stopping.addEventListener('abort', close);
  try {
    const draw = async (task: CardTask) => [task.key, await pool.draw(task)] as const;
    return new Map(await Promise.all(tasks.map(draw)));
  } finally {
    stopping.removeEventListener('abort', close);
    await pool.close();
  }
}

/** Draws one card, if it is not in the cache, and returns the path of its file. */
export async function cardFile(blog: Blog, dir: string, path: string): Promise<string | null> {
  const placed = cardsOf(blog).find((one) => one.path === path);
  if (placed === undefined) return null;
  const cache = openCardCache(dir);
  const { name, task } = planner(blog, dir, cache)(placed);
  if (name !== null) return join(cache.folder, name);
  const pool = openCardPool(1);
  return join(cache.folder, await pool.draw(task).finally(pool.close));
}

/** Lets others work in between: whoever builds the pages waits for the disk most of the time. */
async function planAll(blog: Blog, dir: string, cache: CardCache, stopping: AbortSignal) {
  const planned: Plan[] = [];
  const plan = planner(blog, dir, cache);
  for (const card of cardsOf(blog)) {
    await new Promise(setImmediate);
    stopping.throwIfAborted();
    planned.push(plan(card));
  }
  return planned;
}

function planner(blog: Blog, dir: string, cache: CardCache): (card: PlacedCard) => Plan {
  const book = openFontBook(blog.site.face ?? DEFAULT_FACE);
  const keyOf = cardKeys(dir);
  return ({ path, file, card }) => {
    const job = cardJob(card, dir, book);
    const key = keyOf(job);
    return { path, name: cache.find(key), task: { file, job, key, folder: cache.folder } };
  };
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
