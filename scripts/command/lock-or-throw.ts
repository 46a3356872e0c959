import { takeLock } from '../../src/integrations/publish/lock.ts';
import type { Lock } from '../../src/integrations/publish/lock.ts';
import { CommandError } from './command-error.ts';

/** Takes the lock, or ends the command by saying who holds it: "Another build", for example. */
export async function lockOrThrow(path: string, who: string, note = ''): Promise<Lock> {
  const lock = await takeLock(path, note);
  if ('release' in lock) return lock;
  const since = new Date(lock.since).toLocaleTimeString('en-GB');
  const where = lock.note === '' ? '' : ` at ${lock.note}`;
  throw new CommandError(
    `${who} of this blog is running${where} (process ${lock.pid}, since ${since}). Wait until it has ended, or stop it.`,
    1,
  );
}
