import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { writeFileWhole } from '../../src/read/write-file-whole.ts';
import { announce } from '../command/announce.ts';
import { CommandError } from '../command/command-error.ts';
import { failClearly } from '../command/fail-clearly.ts';
import { standingIn } from '../command/standing-in.ts';

/** Prints a report, or writes it whole to the file of `--out`, which is then said on stderr. */
export function printReport(report: string, out: string | undefined): void {
  if (out === undefined) process.stdout.write(report);
  else announce(`Wrote ${out}${writeOut(report, out) ? ', in a new folder' : ''}.`);
}

/** Whether a folder was made. */
function writeOut(report: string, out: string): boolean {
  const path = resolve(standingIn(), out);
  if (out === '' || statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CommandError(
      `--out needs the name of a file${out === '' ? '' : `: ${out} is a folder`}.`,
    );
  }
  try {
    const made = mkdirSync(dirname(path), { recursive: true });
    writeFileWhole(path, report);
    return made !== undefined;
  } catch (error) {
    return refused(error);
  }
}

/** Exit code 1 would say that somebody is behind. */
function refused(error: unknown): never {
  try {
    return failClearly(error);
  } catch (clear) {
    if (!(clear instanceof CommandError)) throw clear;
    throw new CommandError(clear.message, 2, false);
  }
}
