import { globSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { announce } from '../../scripts/announce.ts';
import { makeCommand, runCommand } from '../../scripts/command.ts';
import type { CommandContext } from '../../scripts/command.ts';
import { failClearly } from '../../scripts/fail-clearly.ts';
import { serveBuilt } from '../integrations/serve-built.ts';
import { launchBrowser, NO_BROWSER } from './browser.ts';

const command = makeCommand({
  name: 'shots',
  summary: 'Takes pictures of one page of each kind of a built blog, in both schemes.',
  example: 'npm run shots -- --page /posts/why-wasm/',
})
  .option('--page <address...>', 'take these pages instead')
  .option('--width <pixels...>', 'at these widths', ['360', '768', '1440'])
  .option('--out <dir>', 'of the site in this folder');

await runCommand(command, (context) => takeShots(context).catch(failClearly));

async function takeShots({ dir, options }: CommandContext): Promise<void> {
  const built = resolve(options['out'] ?? join(dir, 'dist'));
  const folder = join(dir, '.rota', 'shots');
  await mkdir(folder, { recursive: true });
  const server = await serveBuilt({ dir, out: built, port: 4900, command: 'npm run build' });
  const browser = await launchBrowser();
  if (browser === null) return announce(NO_BROWSER);
  for (const page of (options['page'] as string[] | undefined) ?? onePageOfEachKind(built)) {
    for (const width of options['width'] as string[]) {
      for (const scheme of ['light', 'dark'] as const) {
        const name = `${page.replaceAll('/', '-').replace(/^-|-$/g, '') || 'home'}-${width}-${scheme}.png`;
        const url = new URL(`.${page}`, server.address).href;
        await shoot(browser, { url, width: Number(width), scheme, path: join(folder, name) });
      }
    }
  }
  await browser.close();
  await server.stop();
  announce(`The pictures are in ${folder}.`);
}

async function shoot(browser: Browser, { url, width, scheme, path }: Shot): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  await page.goto(url);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

function onePageOfEachKind(built: string): string[] {
  const kinds = ['posts/*', 'archive/*', 'authors/*', 'topics/*', 'series/*', '*'];
  const first = kinds.flatMap((kind) => globSync(`${kind}/index.html`, { cwd: built }).slice(0, 1));
  const lists = ['', 'posts/', 'archive/', 'authors/', 'topics/', '404.html'];
  const found = first.map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''));
  return [...new Set([...lists, ...found])].map((path) => `/${path}`);
}

interface Shot {
  url: string;
  width: number;
  scheme: 'light' | 'dark';
  path: string;
}
