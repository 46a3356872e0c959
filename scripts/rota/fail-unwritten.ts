import { failClearly } from '../command/fail-clearly.ts';

/** A disk that does not let us write: exit code 1 would say that somebody is behind. */
export function failUnwritten(error: unknown, note = ''): never {
  return failClearly(error, { exitCode: 2, note });
}
