import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { announce } from '../../scripts/command/announce.ts';
import { CommandError } from '../../scripts/command/command-error.ts';
import { makeCommand, runCommand } from '../../scripts/command/command.ts';
import type { CommandContext } from '../../scripts/command/command.ts';
import { failClearly } from '../../scripts/command/fail-clearly.ts';
import { serveBuilt } from '../integrations/preview/serve-built.ts';
import { launchBrowser, NO_BROWSER } from './browser.ts';
import { runScript } from './run-script.ts';
import { contactSheet } from './shots/contact-sheet.ts';
import { EXTREME_NOW, EXTREME_PAGES, extremeBlog } from './shots/extreme-blog.ts';
import { pagesToShow } from './shots/pages-to-show.ts';
import type { ShownPage } from './shots/pages-to-show.ts';
import { takePictures } from './shots/take-pictures.ts';
import type { Picture } from './shots/take-pictures.ts';
import { writeFiles } from './temp-blog.ts';

const command = makeCommand({
  name: 'shots',
  summary:
    'Builds a blog and takes pictures of a page of each kind, then of all that is extreme (nine\n' +
    'authors, no picture, a title of 200 characters ...) in a blog made for that, at four widths\n' +
    'in both schemes. All of them side by side are in .rota/shots/sheet.jpg of the blog, each\n' +
    'whole beside it.',
  example: 'npm run shots -- --blog ../our-blog --page / /posts/why-wasm/',
})
  .option('--page <address...>', 'take these pages of the blog alone')
  .option('--width <pixels...>', 'at these widths', ['360', '768', '1440', '2560'])
  .option('--out <dir>', 'of the site that is in this folder already, and build none of the blog')
  .option('--extremes <which>', '"none" of them, or "only" they', 'too')
  .option('--now <moment>', 'the day or instant it is, for the build of the blog');

await runCommand(command, (context) => takeShots(context).catch(failClearly));

async function takeShots(context: CommandContext): Promise<void> {
  const browser = await launchBrowser();
  if (browser === null) return announce(NO_BROWSER);
  const folder = join(context.dir, '.rota', 'shots');
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const pictures: Picture[] = [];
    for (const series of seriesOf(context)) {
      pictures.push(...(await shootSeries(browser, series, context, folder)));
    }
    announce(`All pictures on one sheet: ${await contactSheet(pictures, folder)}`);
  } finally {
    await browser.close();
  }
}

/** The blog that was asked for, and that of extremes. */
function seriesOf({ dir, options }: CommandContext): Series[] {
  const { page, out, now, extremes } = options as Options;
  if (!['too', 'none', 'only'].includes(extremes)) {
    throw new CommandError(`--extremes is "none", "only" or "too", and not "${extremes}".`, 2);
  }
  const own: Series = {
    name: 'blog',
    dir,
    out,
    now,
    pages: page?.map((path) => ({ path, caption: '' })),
  };
  const others: Series = { name: 'extremes', dir: null, now: EXTREME_NOW, pages: EXTREME_PAGES };
  const isAlone = extremes === 'none' || (extremes === 'too' && page !== undefined);
  return [...(extremes === 'only' ? [] : [own]), ...(isAlone ? [] : [others])];
}

async function shootSeries(
  browser: Browser,
  series: Series,
  { options }: CommandContext,
  folder: string,
): Promise<Picture[]> {
  const work = await mkdtemp(join(tmpdir(), 'rota-shots-'));
  const into = join(folder, series.name);
  await mkdir(into, { recursive: true });
  try {
    const { dir, out } = await builtSite(series, work);
    const server = await serveBuilt({ dir, out, port: 4900, command: 'npm run build' });
    const pages = series.pages ?? pagesToShow(out);
    const widths = (options['width'] as string[]).map(Number);
    return await takePictures(browser, server.address, pages, widths, into).finally(server.stop);
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The site that was asked for, or a fresh one in the folder `work`. */
async function builtSite(series: Series, work: string): Promise<{ dir: string; out: string }> {
  const dir = series.dir ?? join(work, 'blog');
  if (series.out !== undefined) return { dir, out: resolve(series.out) };
  if (series.dir === null) await writeFiles(dir, await extremeBlog());
  const out = join(work, 'site');
  const now = series.now === undefined ? [] : ['--now', series.now];
  const { code, stderr } = await runScript('build', ['--blog', dir, '--out', out, ...now]);
  if (code === 0) return { dir, out };
  throw new CommandError(`${stderr}There are no pictures, since the blog was not built.`, 1);
}

interface Series {
  name: string;
  /** Null: the blog of extremes. */
  dir: string | null;
  /** A site that is built already. */
  out?: string | undefined;
  now?: string | undefined;
  pages?: readonly ShownPage[] | undefined;
}

interface Options {
  page?: string[];
  out?: string;
  now?: string;
  extremes: string;
}
