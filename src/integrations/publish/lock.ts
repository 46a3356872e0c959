import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/**
 * Takes the lock at `path`, or says who holds it. The lock of a process that is gone is taken
 * over: one that no longer runs here, or that has not touched its lock for two minutes.
 */
export async function takeLock(path: string, note = ''): Promise<Lock | LockHolder> {
  await mkdir(dirname(path), { recursive: true });
  const mine: LockHolder = { pid: process.pid, host: hostname(), since: isoNow(), note };
  if (!(await create(path, mine))) {
    const holder = await lockHolder(path);
    if (holder !== null) return holder;
    await removeDead(path);
    if (!(await create(path, mine))) return (await lockHolder(path)) ?? mine;
  }
  const heartbeat = setInterval(() => void touch(path), HEARTBEAT).unref();
  return { release: () => release(path, heartbeat) };
}

/** Who holds the lock at `path` at this moment; null where nobody does who is alive. */
export async function lockHolder(path: string): Promise<LockHolder | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  const touched = await stat(path).catch(() => null);
  if (text === null || touched === null) return null;
  const holder = parse(text);
  if (Date.now() - touched.mtimeMs > HEARTBEAT * 12) return null;
  // A lock that is just being written has no words yet.
  if (holder === null) return { pid: 0, host: '', since: touched.mtime.toISOString(), note: '' };
  return holder.host === hostname() && !runs(holder.pid) ? null : holder;
}

const HEARTBEAT = 10_000;

async function create(path: string, holder: LockHolder): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(JSON.stringify(holder));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the dead lock away first: of two processes that find it, one moves it. */
async function removeDead(path: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  await rename(path, aside).catch(() => undefined);
  await rm(aside, { force: true });
}

async function release(path: string, heartbeat: NodeJS.Timeout): Promise<void> {
  clearInterval(heartbeat);
  const holder = parse(await readFile(path, 'utf8').catch(() => ''));
  if (holder?.pid === process.pid) await rm(path, { force: true });
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

function parse(text: string): LockHolder | null {
  try {
    return JSON.parse(text) as LockHolder;
  } catch {
    return null;
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isoNow(): string {
  return new Date().toISOString();
}

export interface Lock {
  release: () => Promise<void>;
}

export interface LockHolder {
  pid: number;
  host: string;
  since: string;
  /** What the holder wants others to know, such as its address. */
  note: string;
}
