import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, NO_BROWSER } from '../browser.ts';
import { eventually, finished, startScript } from '../run-script.ts';
import type { Running } from '../run-script.ts';
import { NOW, plainImage, postText, tempBlog, writeFiles } from '../temp-blog.ts';

let browser: Browser | null;

beforeAll(async () => {
  browser = await launchBrowser();
  if (browser === null) console.warn(NO_BROWSER);
}, 60_000);

afterAll(async () => {
  await browser?.close();
});

test('the dev server shows each edit in the browser', async ({ skip }) => {
  if (browser === null) return skip();
  const dir = await tempBlog({
    'content/posts/soon.mdx': postText({ title: 'Not yet', date: '2030-01-01' }),
    'content/pages/about.mdx': '---\ntitle: About\ndescription: Us.\n---\n\nWe write.\n',
  });
  await serving(dir, async ({ page, open, shows }) => {
    await open('posts/high-water/');
    await shows('Water rises.');
    await writeFiles(dir, { 'content/posts/high-water.mdx': postText({}, 'Water falls.') });
    await shows('Water falls.');
    await writeFiles(dir, {
      'authors/ada-okafor.yaml': 'name: Ada Lovelace\nexpertise: [tides]\n',
    });
    await shows('Ada Lovelace');

    await open('posts/gauges/');
    // While the page reloads there is nothing to be asked.
    const colour = () => page.evaluate(firstColour).catch(() => [0, 0, 0]);
    await eventually(async () => (await colour())[0]! > 90, 'the brown gauge');
    await writeFiles(dir, { 'content/posts/gauges/gauge.png': await plainImage('#0040ff') });
    await eventually(async () => (await colour())[2]! > 200, 'the blue gauge');

    await open('about/');
    await shows('We write.');
    await writeFiles(dir, {
      'content/pages/about.mdx': '---\ntitle: About\ndescription: Us.\n---\n\nWe rewrite.\n',
    });
    await shows('We rewrite.');

    await open('posts/soon/');
    await shows('Not yet');
    await writeFiles(dir, { 'content/posts/brand-new.mdx': postText({ title: 'Brand new' }) });
    await eventually(async () => (await open('posts/brand-new/')) === 200, 'a new post');
    await shows('Brand new');
    await writeFiles(dir, {
      'content/pages/new-page.mdx': '---\ntitle: New page\ndescription: New.\n---\n\nHello.\n',
    });
    await eventually(async () => (await open('new-page/')) === 200, 'a new page');
  });
}, 240_000);

test('a bad file shows its problems on its page, a bar elsewhere, and comes back when mended', async ({
  skip,
}) => {
  if (browser === null) return skip();
  const dir = await tempBlog();
  await serving(dir, async ({ open, shows, running }) => {
    await open('posts/high-water/');
    await shows('Water rises.');
    await writeFiles(dir, {
      'content/posts/high-water.mdx': postText({ authors: ['ada-okafro'] }),
    });
    await shows('Did you mean "ada-okafor"?');
    await eventually(() => running.stderr.includes('unknown-author'), 'the report in the terminal');
    await open('posts/gauges/');
    await shows('1 problem in 1 file');
    await shows('A gauge.');

    await writeFiles(dir, { 'content/posts/high-water.mdx': '---\ntitle: [\n---\n\nText.\n' });
    await eventually(() => running.stderr.includes('yaml-syntax'), 'the second report');
    await open('posts/high-water/');
    await shows('The YAML cannot be read');

    await writeFiles(dir, { 'content/posts/high-water.mdx': postText() });
    await shows('Water rises.');
    expect(running.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });
}, 240_000);

test('a broken site.yaml shows everywhere, at start too', async ({ skip }) => {
  if (browser === null) return skip();
  const sound = String(await readFile(join(await tempBlog(), 'content/site.yaml')));
  const dir = await tempBlog({ 'content/site.yaml': 'name: [\n' });
  await serving(dir, async ({ open, shows, running }) => {
    for (const path of ['', 'posts/high-water/', 'authors/']) {
      await open(path);
      await shows('content/site.yaml');
    }
    await writeFiles(dir, { 'content/site.yaml': sound });
    await eventually(async () => (await open('')) === 200, 'the mended site');
    await shows('Small blog');
    await writeFiles(dir, { 'content/site.yaml': 'name: Half a\n' });
    await shows('content/site.yaml');
    expect(running.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });
}, 240_000);

test('a second dev server of the same blog is told where the first is', async () => {
  const dir = await tempBlog();
  const first = startScript('dev', ['--blog', dir, '--now', NOW, '--port', '4801']);
  await eventually(() => first.stdout.includes('http'), 'the first server');
  const second = await finished(startScript('dev', ['--blog', dir, '--now', NOW]));
  expect(second.code).toBe(1);
  expect(second.stderr).toContain('is running');
  first.child.kill('SIGTERM');
  expect((await finished(first)).code).toBe(process.platform === 'win32' ? null : 143);
}, 60_000);

/** Starts the dev server and a browser page, and ends both whatever happens. */
async function serving(dir: string, use: (site: Served) => Promise<void>): Promise<void> {
  const running = startScript('dev', ['--blog', dir, '--now', NOW, '--port', '4700']);
  const page = await browser!.newPage();
  try {
    const address = await eventually(() => /http\S+/.exec(running.stdout)?.[0], running.stderr);
    await use({
      page,
      running,
      // A server that starts anew refuses for a moment, and a reload can overtake the visit.
      open: (path) =>
        eventually(
          async () => (await page.goto(address + path, VISIT).catch(() => null))?.status(),
          `an answer at /${path}`,
        ),
      shows: (text) => page.getByText(text).first().waitFor({ state: 'attached', timeout: 20_000 }),
    });
  } catch (error) {
    throw new Error(`The server had said:\n${running.stderr}`, { cause: error });
  } finally {
    await page.close();
    running.child.kill('SIGTERM');
    await finished(running);
  }
}

const VISIT = { waitUntil: 'domcontentloaded', timeout: 8_000 } as const;

/** Red, green and blue at the middle of the first image of the text. */
async function firstColour(): Promise<number[]> {
  const image = document.querySelector<HTMLImageElement>('main img[alt^="A gauge"]');
  if (image === null) return [0, 0, 0];
  await image.decode().catch(() => undefined);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  if (image.naturalWidth === 0) return [0, 0, 0];
  context.drawImage(image, 0, 0);
  return [...context.getImageData(5, 5, 1, 1).data.slice(0, 3)];
}

interface Served {
  page: Page;
  running: Running;
  open: (path: string) => Promise<number>;
  shows: (text: string) => Promise<void>;
}
