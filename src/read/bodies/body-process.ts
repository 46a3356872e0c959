import { availableParallelism } from 'node:os';
import { startBodyChild } from './body-child.ts';
import type { BodyLimits } from './body-child.ts';
import type { BodyJob, BodyResult, BodySettings, BrokenComponent } from './body-job.ts';

/**
 * Reads the bodies of posts in child processes, two at most. A post that crashes its process,
 * hangs or eats the memory comes back as `crashed`, and all others as if it had not been there.
 */
export async function runBodies(
  jobs: BodyJob[],
  settings: BodySettings,
  limits: BodyLimits = LIMITS,
): Promise<BodyRun> {
  const run: BodyRun = { results: new Map(), broken: [] };
  const queue = batchesOf(jobs);
  const children = Math.min(2, availableParallelism(), Math.ceil(jobs.length / WORTH_A_CHILD));
  const working = Array.from({ length: children }, () => workThrough(queue, settings, limits, run));
  await Promise.all(working);
  return run;
}

async function workThrough(
  queue: BodyJob[][],
  settings: BodySettings,
  limits: BodyLimits,
  run: BodyRun,
): Promise<void> {
  let child: Awaited<ReturnType<typeof startBodyChild>> | null = null;
  for (let batch = queue.shift(); batch; batch = queue.shift()) {
    child ??= await startBodyChild(settings, limits);
    run.broken = child.broken;
    const answered = await child.ask(batch);
    if ('answer' in answered && 'results' in answered.answer) {
      for (const [file, result] of answered.answer.results) run.results.set(file, result);
      continue;
    }
    child = null;
    const reason = 'failed' in answered ? answered.failed : 'it takes the parser down';
    if (batch.length > 1) queue.unshift(...batch.map((job) => [job]));
    else run.results.set(batch[0]!.file, { crashed: reason });
  }
  child?.stop();
}

/** Short lists, so that children finish together and a crash costs little. */
function batchesOf(jobs: BodyJob[]): BodyJob[][] {
  return Array.from({ length: Math.ceil(jobs.length / BATCH) }, (_, index) =>
    jobs.slice(index * BATCH, (index + 1) * BATCH),
  );
}

const BATCH = 32;
/** Fewer posts are read sooner by one child than a second one starts. */
const WORTH_A_CHILD = 200;
const LIMITS: BodyLimits = { seconds: 20, startSeconds: 60, megabytes: 512 };

export interface BodyRun {
  /** By the post's file. */
  results: Map<string, BodyResult>;
  /** Modules of components that cannot be loaded. */
  broken: BrokenComponent[];
}
