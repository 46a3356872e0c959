import { join, resolve } from 'node:path';
import { onInterrupt } from '../src/integrations/on-interrupt.ts';
import { serveBuilt } from '../src/integrations/preview/serve-built.ts';
import { announce } from './command/announce.ts';
import { makeCommand, runCommand } from './command/command.ts';
import type { CommandContext } from './command/command.ts';
import { failClearly } from './command/fail-clearly.ts';
import { DEFAULT_PORT, portOption } from './command/port.ts';
import { standingIn } from './command/standing-in.ts';

const command = makeCommand({
  name: 'preview',
  summary: 'Serves the site that was built, as it will be on its host, until Ctrl-C.',
  example: 'npm run preview -- --port 8080',
})
  .option('--port <number>', 'the first port to try', portOption, DEFAULT_PORT)
  .option('--out <dir>', 'serve the site in this folder')
  .option('--drafts', 'serve what "npm run build -- --drafts" made');

await runCommand(command, (context) => preview(context).catch(failClearly));

async function preview({ dir, options }: CommandContext): Promise<void> {
  const usual = join(dir, options['drafts'] ? 'drafts' : 'dist');
  const out = options['out'] === undefined ? usual : resolve(standingIn(), options['out']);
  const build = options['drafts'] ? 'npm run build -- --drafts' : 'npm run build';
  const server = await serveBuilt({ dir, out, port: options['port'], command: build });
  process.stdout.write(`${server.address}\n`);
  announce('Ctrl-C stops it.');
  onInterrupt(() => undefined);
}
