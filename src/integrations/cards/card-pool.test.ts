import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openCardPool } from './card-pool.ts';
import type { CardTask } from './card-pool.ts';

test('every card is drawn, by as many threads as are allowed', async () => {
  const pool = await poolOf('parentPort.postMessage({ name: `${task.key} ${threadId}` })', 2);
  const names = await Promise.all(Array.from({ length: 30 }, (_, at) => pool.draw(task(`${at}`))));
  expect(names.map((name) => name.split(' ')[0])).toEqual(names.map((_, at) => `${at}`));
  expect(new Set(names.map((name) => name.split(' ')[1])).size).toBe(2);
  await pool.close();
});

test.each([
  ['a card that fails', 'parentPort.postMessage({ failed: "no such file" })', 'no such file'],
  ['a thread that throws', 'throw new Error("out of ink")', 'out of ink'],
  ['a thread that ends', 'process.exit(3)', 'the thread that draws it has ended'],
  ['a thread that hangs', 'for (;;);', 'it takes longer than 1 seconds'],
])('%s is told with the file', async (_, code, reason) => {
  const pool = await poolOf(code, 1);
  await expect(pool.draw(task('one'))).rejects.toThrow(
    `content/posts/one.mdx: The card cannot be drawn: ${reason}.`,
  );
  await pool.close();
});

test('after a thread has ended another takes what comes next', async () => {
  const pool = await poolOf(
    'if (task.key === "bad") process.exit(1); parentPort.postMessage({ name: task.key })',
    1,
  );
  await expect(pool.draw(task('bad'))).rejects.toThrow('bad.mdx');
  expect(await pool.draw(task('good'))).toBe('good');
  await pool.close();
});

/** A pool whose threads answer each task by some code. */
async function poolOf(code: string, size: number) {
  const folder = await mkdtemp(join(tmpdir(), 'rota-pool-'));
  const file = join(folder, 'worker.mjs');
  const head = "import { parentPort, threadId } from 'node:worker_threads';\n";
  await writeFile(file, `${head}parentPort.on('message', (task) => { ${code} });\n`);
  return openCardPool(size, { seconds: 1, megabytes: 64, worker: pathToFileURL(file) });
}

function task(key: string): CardTask {
  const job = { tree: { type: 'div', props: { style: {} } }, fonts: [], emoji: [] } as const;
  return {
    file: `content/posts/${key}.mdx`,
    job: { ...job, fonts: [], emoji: [] },
    folder: '',
    key,
  };
}
