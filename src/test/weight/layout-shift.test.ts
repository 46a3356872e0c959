import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test as tell } from 'vitest';
import { serveBuilt } from '../../integrations/preview/serve-built.ts';
import { launchBrowser, NO_BROWSER } from '../browser.ts';
import { BUILT_ONCE, builtOnce } from '../built-once.ts';
import { openBuilt } from '../metadata/built-blog.ts';
import type { BuiltBlog } from '../metadata/built-blog.ts';
import { templatesOf } from '../templates-of.ts';

let browser: Browser | null = null;
let port = 4980;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

describe.each(BUILT_ONCE)('the %s blog', (name) => {
  let built: BuiltBlog;
  let address = '';
  let stop = async () => {};

  beforeAll(async () => {
    if (browser === null) return;
    built = await openBuilt(await builtOnce(name));
    const order = { dir: built.dir, out: join(built.dir, 'dist'), port: port++, command: 'build' };
    ({ address, stop } = await serveBuilt(order));
  }, 240_000);
  afterAll(() => stop());

  const test = (title: string, body: () => Promise<void>) =>
    tell(title, { timeout: 120_000 }, async ({ skip }) => {
      if (browser === null) return skip(NO_BROWSER);
      await body();
    });

  test('R1, R3: nothing on any template moves, though pictures come late', async () => {
    expect(await shiftsWith(/\.(avif|webp|jpg|png)$/, 0.01)).toEqual([]);
  });

  test('R1: nor does a face that comes late', async () => {
    expect(await shiftsWith(/\.woff2$/, 0.01)).toEqual([]);
  });

  /** The pages on which more moves than `most` where what `late` matches comes late. */
  async function shiftsWith(late: RegExp, most: number): Promise<string[]> {
    const context = await slowContext(late);
    const paths = [...templatesOf(built).values(), ...WHOLE.filter((one) => built.pages.has(one))];
    const found: string[] = [];
    const visit = async (path: string) => {
      const page = await opened(context, address.replace(/\/$/, '') + path);
      const shift = await shiftOf(page);
      if (shift >= most) found.push(`${path} ${shift}`);
      await page.close();
    };
    while (paths.length > 0) await Promise.all(paths.splice(0, 6).map(visit));
    await context.close();
    return found;
  }

  test('R1: a page loads one file of fonts, the names of its people included', async () => {
    const context = await browser!.newContext();
    for (const { id, name: who } of built.blog.authors.filter((one) => LATIN.test(one.name))) {
      const page = await context.newPage();
      const fonts: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'font') fonts.push(request.url());
      });
      await page.goto(`${address}authors/${id}/`, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect([who, fonts.length]).toEqual([who, 1]);
      await page.close();
    }
    await context.close();
  });
});

/** A narrow window, in which some files come a moment after the text. */
async function slowContext(late: RegExp): Promise<BrowserContext> {
  const context = await browser!.newContext({ viewport: { width: 390, height: 800 } });
  await context.route(late, async (route) => {
    await wait(250);
    await route.continue().catch(() => undefined);
  });
  return context;
}

async function opened(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** The sum of all movements since the page began, as Chromium counts them. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => done(sum), 50));
      }),
  );
}

const WHOLE = ['/posts/whole/', '/posts/specimen-sheet/'];
const LATIN = /^[\p{Script=Latin}\p{P}\p{Zs}\p{M}]+$/u;
