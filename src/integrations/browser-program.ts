import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { takeLock } from './publish/lock.ts';

/**
 * The Chromium of tests and benches: the one that CHROME_PATH names, the system's, or the one of the
 * package @sparticuz/chromium; null where none can run.
 */
export async function browserProgram(): Promise<Program | null> {
  return ownProgram() ?? (await packagedProgram());
}

function ownProgram(): Program | null {
  const named = process.env['CHROME_PATH'];
  const found = [...(named ? [named] : []), ...USUAL_PLACES].find((path) => existsSync(path));
  // Chromium's sandbox refuses to work for root, as whom containers often run.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return found === undefined ? null : { executablePath: found, args };
}

/** Unpacks on first use; two that unpack at once would run a file that is still being written. */
async function packagedProgram(): Promise<Program | null> {
  if (process.platform !== 'linux') return null;
  const packaged = await import('@sparticuz/chromium').catch(() => null);
  if (packaged === null) return null;
  const path = join(tmpdir(), 'rota-chromium.lock');
  for (;;) {
    const lock = await takeLock(path);
    if (!('release' in lock)) {
      await wait(200);
      continue;
    }
    try {
      const executablePath = await packaged.default.executablePath();
      return { executablePath, args: packaged.default.args.filter((flag) => !FRAIL.has(flag)) };
    } finally {
      await lock.release();
    }
  }
}

/** Meant for small cloud functions: with them the browser dies when a page is closed. */
const FRAIL = new Set(['--single-process', '--no-zygote', '--disable-web-security']);

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export interface Program {
  executablePath: string;
  args: string[];
}
