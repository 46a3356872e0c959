import { globSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { OptionValues } from 'commander';
import type { Browser } from 'playwright-core';
import { announce } from '../../scripts/command/announce.ts';
import { makeCommand, runCommand } from '../../scripts/command/command.ts';
import type { CommandContext } from '../../scripts/command/command.ts';
import { failClearly } from '../../scripts/command/fail-clearly.ts';
import { serveBuilt } from '../integrations/serve-built.ts';
import { launchBrowser, NO_BROWSER } from './browser.ts';

/** Chromium without a graphics card repeats what lies below. */
const TALLEST = 8000;

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
  try {
    for (const shot of shotsOf(options, built, folder, server.address)) await shoot(browser, shot);
  } finally {
    await browser.close();
    await server.stop();
  }
  announce(`The pictures are in ${folder}.`);
}

function shotsOf(options: OptionValues, built: string, folder: string, site: string): Shot[] {
  const pages: string[] = options['page'] ?? onePageOfEachKind(built);
  const widths: string[] = options['width'];
  return pages.flatMap((page) =>
    widths.flatMap((width) =>
      (['light', 'dark'] as const).map((scheme) => ({
        url: new URL(`.${page}`, site).href,
        path: join(folder, `${nameOf(page)}-${width}-${scheme}.png`),
        width: Number(width),
        scheme,
      })),
    ),
  );
}

function nameOf(page: string): string {
  return page.replaceAll('/', '-').replace(/^-|-$/g, '') || 'home';
}

async function shoot(browser: Browser, { url, width, scheme, path }: Shot): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  await page.goto(url);
  await page.evaluate(async () => {
    const images = [...document.images];
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
  await page.screenshot({ path, fullPage: true, clip });
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
