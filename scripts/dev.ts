import { onInterrupt } from '../src/integrations/on-interrupt.ts';
import { lockOf } from '../src/integrations/publish/publish.ts';
import { serveDev } from '../src/integrations/dev/serve-dev.ts';
import { announce } from './command/announce.ts';
import { makeCommand, runCommand } from './command/command.ts';
import type { CommandContext } from './command/command.ts';
import { failClearly } from './command/fail-clearly.ts';
import { lockOrThrow } from './command/lock-or-throw.ts';
import { DEFAULT_PORT, portOption } from './command/port.ts';

const command = makeCommand({
  name: 'start',
  summary: 'Shows a blog while it is written, drafts and future posts too, until Ctrl-C.',
  example: 'npm start -- --blog ../our-blog',
  time: true,
}).option('--port <number>', 'the first port to try', portOption, DEFAULT_PORT);

await runCommand(command, (context) => start(context).catch(failClearly));

async function start({ dir, now, options }: CommandContext): Promise<void> {
  const lock = await lockOrThrow(lockOf(dir, 'dev'), 'The dev server');
  onInterrupt(lock.release);
  process.env['BLOG_DIR'] = dir;
  process.env['BLOG_NOW'] = new Date(now).toISOString();
  process.env['ROTA_DRAFTS'] = '1';
  try {
    await serveDev({ dir, port: options['port'], told: tell });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function tell(address: string): void {
  process.stdout.write(`${address}\n`);
  announce(
    `Drafts and future posts are shown; who owes a post is at ${address}desk/. Ctrl-C stops it.`,
  );
}
