import { createHash } from 'node:crypto';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { WrittenFile } from './body-job.ts';

/**
 * Writes a file so that whoever reads finds the old one or the new one, and never a part: several
 * processes may write the same at once.
 */
export function writeFileWhole(path: string, text: string): WrittenFile {
  const temporary = `${path}.${process.pid}.${count++}.tmp`;
  try {
    writeFileSync(temporary, text);
    const { size, mtimeMs } = statSync(temporary);
    renameSync(temporary, path);
    return { size, mtimeMs, hash: hashOf(text) };
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

export function hashOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // The length keeps ["ab", "c"] apart from ["a", "bc"].
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex').slice(0, 32);
}

let count = 0;
