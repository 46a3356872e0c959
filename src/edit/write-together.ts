import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileChange } from './plan.ts';
import { Refusal } from './refusal.ts';
import { undisturbed } from './undisturbed.ts';

/**
 * Makes all changes or, as far as a disk allows, none: new texts are written beside their files,
 * then all are renamed; where one fails, those before it are put back and its error is thrown.
 */
export function writeTogether(dir: string, changes: FileChange[]): void {
  undisturbed(() => writeAll(dir, changes));
}

function writeAll(dir: string, changes: FileChange[]): void {
  const steps = changes.map((change) => stepOf(dir, change));
  const undo: (() => void)[] = [];
  try {
    for (const { path } of steps) makeFolder(dirname(path), undo);
    for (const step of steps) prepare(step);
    steps.forEach(assertUntouched);
    for (const step of steps) carryOut(step, undo);
  } catch (error) {
    for (const back of undo.toReversed()) attempt(back);
    throw error;
  } finally {
    for (const step of steps) tidy(step);
  }
}

function stepOf(dir: string, change: FileChange): Step {
  const path = join(dir, change.file);
  // A name with a dot is no file of the blog.
  const beside = (end: string) => join(dirname(path), `.${basename(path)}.${process.pid}.${end}`);
  return { ...change, path, fresh: beside('new'), old: beside('old') };
}

function prepare({ path, fresh, old, before, after }: Step): void {
  if (after === null) return;
  writeFileSync(fresh, after);
  if (before === null) return;
  chmodSync(fresh, statSync(path).mode);
  copyFileSync(path, old);
}

/** Somebody may have saved the file in an editor meanwhile. */
function assertUntouched({ path, file, before }: Step): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Refusal(`${file} is a folder where a file should be: move it away.`);
  }
  const now = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (now !== before) throw new Refusal(`${file} has changed in this very moment: try again.`);
}

function carryOut({ path, fresh, old, before, after }: Step, undo: (() => void)[]): void {
  if (after === null) renameSync(path, old);
  else renameSync(fresh, path);
  undo.push(() => (before === null ? rmSync(path) : renameSync(old, path)));
}

function tidy({ path, fresh, old, after }: Step): void {
  for (const file of [fresh, old]) attempt(() => rmSync(file, { force: true }));
  if (after === null) attempt(() => rmdirSync(dirname(path)));
}

/** Makes a folder and those above it; undone, only what was made and is empty goes. */
function makeFolder(path: string, undo: (() => void)[]): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path), undo);
  mkdirSync(path);
  undo.push(() => rmdirSync(path));
}

/** What may fail without harm: a folder that holds other files, a file that is gone. */
function attempt(deed: () => void): void {
  try {
    deed();
  } catch {
    // Nothing more can be done about it.
  }
}

interface Step extends FileChange {
  path: string;
  /** Names beside the file for the new one and the old one. */
  fresh: string;
  old: string;
}
