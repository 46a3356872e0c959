import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { WrittenFile } from './bodies/body-job.ts';
import { hashOf } from './hash-of.ts';

/**
 * Writes a file so that whoever reads finds the old one or the new one, and never a part: several
 * processes may write the same at once.
 */
export function writeFileWhole(path: string, content: string | Uint8Array): WrittenFile {
  const temporary = `${path}.${process.pid}.${count++}.tmp`;
  try {
    writeFileSync(temporary, content);
    const { size, mtimeMs } = statSync(temporary);
    renameSync(temporary, path);
    return { size, mtimeMs, hash: hashOf(content) };
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

let count = 0;
