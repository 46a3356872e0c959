import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { writeFileWhole } from '../../src/read/write-file-whole.ts';
import { announce } from '../command/announce.ts';
import { CommandError } from '../command/command-error.ts';
import { standingIn } from '../command/standing-in.ts';
import { assertEditorsPlace } from './editors-place.ts';
import { failUnwritten } from './fail-unwritten.ts';

/**
 * Prints a report on the blog in `dir`, or writes it whole to the file of `--out`, which is then
 * said on stderr.
 */
export async function printReport(dir: string, report: string, out: string | undefined) {
  if (out === undefined) {
    process.stdout.write(report);
    return;
  }
  const path = resolve(standingIn(), out);
  await assertEditorsPlace(dir, path);
  announce(`Wrote ${out}${writeOut(report, path, out) ? ', in a new folder' : ''}.`);
}

/** Whether a folder was made. */
function writeOut(report: string, path: string, out: string): boolean {
  try {
    assertFile(path, out);
    const made = mkdirSync(dirname(path), { recursive: true });
    writeFileWhole(path, report);
    return made !== undefined;
  } catch (error) {
    return failUnwritten(error);
  }
}

/** A device or a pipe would be replaced by a file. */
function assertFile(path: string, out: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() || /[\\/]$/.test(out)) {
    throw new CommandError(`--out needs the name of a file: ${out} is a folder.`);
  }
  if (found === undefined || found.isFile()) return;
  throw new CommandError(
    `--out needs the name of a file, which ${out} is not. Without --out the report goes to stdout.`,
  );
}
