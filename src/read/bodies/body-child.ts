import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BodyAnswer, BodyJob, BodySettings } from './body-job.ts';

/** Starts the child process around the parser; it is ready when this returns. */
export async function startBodyChild(settings: BodySettings, limits: BodyLimits) {
  // The folder may be reached through a link; the child's imports need the true one.
  const module = realpathSync(fileURLToPath(new URL('./body-worker.ts', import.meta.url)));
  const child = fork(module, [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${limits.megabytes}`, '--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const ask = asking(child, limits);
  const first = await ask(settings, limits.startSeconds);
  if ('failed' in first) throw new Error(`The parser of posts does not start: ${first.failed}`);
  return {
    broken: 'broken' in first.answer ? first.answer.broken : [],
    ask: (jobs: BodyJob[]) => ask(jobs, limits.seconds),
    stop: () => void child.disconnect(),
  };
}

/** A child that answers in time, or is killed; `failed` says why there is no answer. */
function asking(child: ChildProcess, limits: BodyLimits) {
  let errors = '';
  // One that comes after the answer must not end this process.
  child.on('error', () => undefined);
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-20_000);
  });
  return (message: BodySettings | BodyJob[], seconds: number) =>
    new Promise<Answered>((resolve) => {
      const done = (answered: Answered) => {
        clearTimeout(timer);
        child.off('message', onMessage).off('error', onError).off('close', onClose);
        resolve(answered);
      };
      const onMessage = (answer: BodyAnswer) => done({ answer });
      const onError = (error: Error) => done({ failed: error.message });
      const onClose = () => done({ failed: reasonOf(errors, limits) });
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        done({ failed: `it takes longer than ${seconds} seconds` });
      }, seconds * 1000);
      child.on('message', onMessage).on('error', onError).on('close', onClose);
      child.send(message, (error) => {
        if (error) child.kill('SIGKILL');
      });
    });
}

function reasonOf(errors: string, limits: BodyLimits): string {
  if (/heap out of memory/.test(errors))
    return `it takes more than ${limits.megabytes} MB of memory`;
  const thrown = /^\w*Error.*$/m.exec(errors)?.[0];
  return thrown ?? 'it takes the parser down';
}

export interface BodyLimits {
  /** For a list of posts, and again for each of them alone if the list takes longer. */
  seconds: number;
  startSeconds: number;
  /** Memory of the child's JavaScript. */
  megabytes: number;
}

type Answered = { answer: BodyAnswer } | { failed: string };
