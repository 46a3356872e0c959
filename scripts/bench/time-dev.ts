import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { checkout } from '../command/standing-in.ts';

/**
 * Starts the dev server for the blog in `dir` and measures, in seconds, how long it takes to start
 * and, after an edit of `file`, until the page at `path` shows it.
 */
export async function timeDev(dir: string, file: string, path: string, now: string[]) {
  const started = performance.now();
  const script = join(checkout, 'scripts', 'dev.ts');
  const child = spawn(process.execPath, [script, '--blog', dir, '--port', '4790', ...now], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const address = await firstLine(child.stdout);
    await pageWith(address + path, '<h1');
    const start = (performance.now() - started) / 1000;
    const word = 'swiftlyedited';
    await appendFile(join(dir, file), `\n${word}\n`);
    const edited = performance.now();
    await pageWith(address + path, word);
    return { start, reaction: (performance.now() - edited) / 1000 };
  } finally {
    child.kill();
    await once(child, 'close');
  }
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line;
  throw new Error('The dev server did not start.');
}

async function pageWith(address: string, text: string): Promise<void> {
  const until = performance.now() + 60_000;
  while (performance.now() < until) {
    const page = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    if (page.includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${address} did not show "${text}" within a minute.`);
}
