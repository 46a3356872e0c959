import { Worker } from 'node:worker_threads';
import type { CardJob } from './card-drawing.ts';
import { Stop } from '../stop.ts';

/**
 * Draws cards in threads of their own, so that whatever else the process does goes on. A thread
 * that fails, ends or hangs is told with the file whose card it was drawing.
 */
export function openCardPool(size: number, limits: PoolLimits = LIMITS): CardPool {
  const waiting: Order[] = [];
  const desks = new Set<Desk>();
  const feed = () => {
    while (desks.size < Math.min(size, waiting.length)) {
      const desk = openDesk(limits, feed, () => void desks.delete(desk));
      desks.add(desk);
    }
    // Handed out in turns, so that no thread has all of a short list.
    for (let ahead = 1; ahead <= AHEAD; ahead++) {
      for (const desk of desks) {
        if (desk.orders.length < ahead && waiting.length > 0) desk.take(waiting.shift()!);
      }
    }
  };
  return {
    draw: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        if (waiting.length === 1) queueMicrotask(feed);
      }),
    close: async () => {
      for (const { task, reject } of waiting.splice(0)) reject(failure(task.file, UNWANTED));
      await Promise.all([...desks].map((desk) => desk.close()));
    },
  };
}

function openDesk(limits: PoolLimits, feed: () => void, leave: () => void): Desk {
  const { seconds, megabytes, worker: file } = limits;
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  const orders: Order[] = [];
  let timer: NodeJS.Timeout | undefined;
  const watch = () => {
    clearTimeout(timer);
    const tooLong = () => end(`it takes longer than ${seconds} seconds`);
    if (orders.length > 0) timer = setTimeout(tooLong, seconds * 1000);
  };
  const end = (reason: string) => {
    clearTimeout(timer);
    leave();
    // The first is what it was at work on; the others were waiting for it.
    for (const { task, reject } of orders.splice(0)) reject(failure(task.file, reason));
    return worker.terminate();
  };
  worker.on('message', ({ name, failed }: CardAnswer) => {
    const order = orders.shift();
    if (failed === undefined) order?.resolve(name);
    else order?.reject(failure(order.task.file, failed));
    watch();
    feed();
  });
  worker.on('error', (error) => void end((error as Error).message));
  worker.on('exit', () => void end('the thread that draws it has ended'));
  return {
    orders,
    take: (order) => {
      orders.push(order);
      worker.postMessage(order.task);
      if (orders.length === 1) watch();
    },
    close: async () => {
      await end(UNWANTED);
    },
  };
}

const UNWANTED = 'it is no longer wanted';

function failure(file: string, reason: string): Stop {
  return new Stop(`${file}: The card cannot be drawn: ${reason}.`);
}

/** How many a thread has before it, so that it need not wait while others hold up the process. */
const AHEAD = 6;
const LIMITS: PoolLimits = {
  seconds: 120,
  megabytes: 512,
  worker: new URL('./card-worker.ts', import.meta.url),
};

export interface CardPool {
  /** Draws a card into the folder of the task, and resolves to the name of its file. */
  draw: (task: CardTask) => Promise<string>;
  close: () => Promise<void>;
}

export interface CardTask {
  /** What the card is made from, for messages. */
  file: string;
  job: CardJob;
  folder: string;
  key: string;
}

export type CardAnswer = { name: string; failed?: never } | { name?: never; failed: string };

interface PoolLimits {
  /** For one card. */
  seconds: number;
  /** Memory of a thread's JavaScript. */
  megabytes: number;
  worker: URL;
}

interface Order {
  task: CardTask;
  resolve: (name: string) => void;
  reject: (error: Error) => void;
}

interface Desk {
  /** What it is at work on, and then what is next. */
  orders: Order[];
  take: (order: Order) => void;
  close: () => Promise<void>;
}
