import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { drawCard } from './card-drawing.ts';
import { writeCachedCard } from './card-cache.ts';
import type { CardAnswer, CardTask } from './card-pool.ts';

/** The thread in which cards are drawn, one after the other. */
// There are as many threads as cores.
sharp.concurrency(1);
let before = Promise.resolve();

parentPort!.on('message', (task: CardTask) => {
  before = before.then(() => draw(task));
});

async function draw({ job, folder, key }: CardTask): Promise<void> {
  try {
    answer({ name: writeCachedCard(folder, key, await drawCard(job)) });
  } catch (error) {
    answer({ failed: String((error as Error).message).split('\n')[0] ?? '' });
  }
}

function answer(message: CardAnswer): void {
  parentPort!.postMessage(message);
}
