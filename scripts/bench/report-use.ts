import { readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Use } from './measure.ts';

// Loaded into every Node process that is measured: leaves what it used in a file, and where the
// system tells also what the programs used that it started.
const folder = process.env['BENCH_USE'];
if (folder !== undefined && isMainThread) {
  const write = () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    leave(process.pid, { kilobytes: maxRSS, seconds: (userCPUTime + systemCPUTime) / 1e6 });
    for (const pid of childrenOf(process.pid)) {
      const use = useOf(pid);
      if (use !== null) leave(pid, use);
    }
  };
  process.on('exit', write);
  // A helper that is ended from outside never exits by itself.
  setInterval(write, 200).unref();
}

function leave(pid: number, use: Use): void {
  writeFileSync(join(folder!, String(pid)), JSON.stringify(use));
}

/** Of Linux alone; elsewhere it knows of none. */
function childrenOf(pid: number): number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return text.trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** Null where it has ended, or is a Node process, which tells for itself. */
function useOf(pid: number): Use | null {
  try {
    if (readlinkSync(`/proc/${pid}/exe`) === readlinkSync('/proc/self/exe')) return null;
    const kilobytes = Number(
      /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1],
    );
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return { kilobytes, seconds: (Number(fields[11]) + Number(fields[12])) / TICKS };
  } catch {
    return null;
  }
}

/** Of the clock that Linux counts a process's time by, in a second. */
const TICKS = 100;
