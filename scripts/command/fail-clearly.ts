import { Stop } from '../../src/integrations/stop.ts';
import { CommandError, type ExitCode } from './command-error.ts';

/**
 * Turns what a person can mend into one sentence, with `note` at its end; what only we can mend
 * keeps its stack trace.
 */
export function failClearly(error: unknown, { exitCode = 1, note = '' }: Ending = {}): never {
  if (error instanceof Stop) throw new CommandError(error.message + note, exitCode, false);
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const reason = code === undefined ? undefined : REASONS[code];
  if (reason === undefined) throw error;
  const what = `Cannot write ${dest ?? path ?? 'the site'}: ${reason}.`;
  throw new CommandError(what + note, exitCode, false);
}

const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'the system does not permit it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'there is a file where a folder should be',
  EEXIST: 'there is a file where a folder should be',
  EISDIR: 'there is a folder of that name',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links lead in a circle',
  EBUSY: 'it is in use or is the root of a disk',
};

interface Ending {
  exitCode?: ExitCode;
  note?: string;
}
