import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../../read/hash-of.ts';
import { writeFileWhole } from '../../read/write-file-whole.ts';

/**
 * Hashes of the parts of the index in `folder` as they were when they were made, by name. They lie
 * beside the folder, since nobody but the next build wants them.
 */
export async function readSums(folder: string): Promise<PartSums> {
  try {
    const found: unknown = JSON.parse(await readFile(fileOf(folder), 'utf8'));
    return new Map(Object.entries(found ?? {}));
  } catch {
    return new Map();
  }
}

export function writeSums(folder: string, sums: PartSums): void {
  writeFileWhole(fileOf(folder), JSON.stringify(Object.fromEntries(sums)));
}

/** A hash of all files of a part, null where there is none. */
export async function sumOf(folder: string): Promise<string | null> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  if (names.length === 0) return null;
  const parts: (string | Uint8Array)[] = [];
  for (const name of names.toSorted()) {
    parts.push(name, await readFile(join(folder, name)).catch(() => ''));
  }
  return hashOf(...parts);
}

function fileOf(folder: string): string {
  return `${folder}-sums.json`;
}

export type PartSums = Map<string, unknown>;
