import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootOf } from '../prepare-root.ts';
import type { Mode } from '../prepare-root.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * How a build hands what it has checked to the loader inside Astro, with which it shares no
 * memory: so that what is built is what was checked, whatever changes meanwhile.
 */
export async function writeSnapshot(dir: string, mode: Mode, snapshot: Snapshot): Promise<void> {
  const path = join(rootOf(dir, mode), 'snapshot.json');
  await writeFile(path, JSON.stringify(snapshot));
  process.env[VARIABLE] = path;
}

/** What a build has left for the loader; null in the dev server and in editors. */
export async function readSnapshot(): Promise<Snapshot | null> {
  const path = process.env[VARIABLE];
  return path === undefined ? null : (JSON.parse(await readFile(path, 'utf8')) as Snapshot);
}

export async function removeSnapshot(dir: string, mode: Mode): Promise<void> {
  await rm(join(rootOf(dir, mode), 'snapshot.json'), { force: true });
}

const VARIABLE = 'ROTA_SNAPSHOT';
