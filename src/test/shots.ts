import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { announce } from '../../scripts/command/announce.ts';
import { CommandError } from '../../scripts/command/command-error.ts';
import { makeCommand, runCommand } from '../../scripts/command/command.ts';
import type { CommandContext } from '../../scripts/command/command.ts';
import { failClearly } from '../../scripts/command/fail-clearly.ts';
import { serveBuilt } from '../integrations/serve-built.ts';
import { launchBrowser, NO_BROWSER } from './browser.ts';
import { runScript } from './run-script.ts';
import { contactSheet } from './shots/contact-sheet.ts';
import { pagesToShow } from './shots/pages-to-show.ts';
import { takePictures } from './shots/take-pictures.ts';

const command = makeCommand({
  name: 'shots',
  summary:
    'Builds a blog and takes pictures of a page of each kind, at three widths in both schemes;\n' +
    'all of them side by side are in the file .rota/shots/sheet.png of the blog.',
  example: 'npm run shots -- --blog ../our-blog --page / /posts/why-wasm/',
})
  .option('--page <address...>', 'take these pages instead')
  .option('--width <pixels...>', 'at these widths', ['360', '768', '1440'])
  .option('--out <dir>', 'of the site that is in this folder already, and build none')
  .option('--now <moment>', 'the day or instant it is, for the build');

await runCommand(command, (context) => takeShots(context).catch(failClearly));

async function takeShots(context: CommandContext): Promise<void> {
  const browser = await launchBrowser();
  if (browser === null) return announce(NO_BROWSER);
  try {
    await takeShotsWith(browser, context);
  } finally {
    await browser.close();
  }
}

async function takeShotsWith(browser: Browser, context: CommandContext): Promise<void> {
  const { dir, options } = context;
  const folder = join(dir, '.rota', 'shots');
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  await mkdir(folder, { recursive: true });
  const site = await siteOf(context);
  const server = await serveBuilt({ dir, out: site.out, port: 4900, command: 'npm run build' });
  try {
    const pages: string[] = options['page'] ?? pagesToShow(site.out);
    const widths = (options['width'] as string[]).map(Number);
    const pictures = await takePictures(browser, server.address, pages, widths, folder);
    announce(`All pictures on one sheet: ${await contactSheet(pictures, folder)}`);
  } finally {
    await server.stop();
    await site.remove();
  }
}

/** The site that was asked for, or a fresh one in a folder that goes afterwards. */
async function siteOf({ dir, options }: CommandContext): Promise<Site> {
  if (options['out'] !== undefined) return { out: resolve(options['out']), remove: async () => {} };
  const out = await mkdtemp(join(tmpdir(), 'rota-shots-'));
  const remove = () => rm(out, { recursive: true, force: true, maxRetries: 3 });
  const now = options['now'] === undefined ? [] : ['--now', String(options['now'])];
  const { code, stderr } = await runScript('build', ['--blog', dir, '--out', out, ...now]);
  if (code === 0) return { out, remove };
  await remove();
  throw new CommandError(`${stderr}There are no pictures, since the blog was not built.`, 1);
}

interface Site {
  out: string;
  remove: () => Promise<void>;
}
