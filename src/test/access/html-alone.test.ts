import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test as tell } from 'vitest';
import { launchBrowser, NO_BROWSER } from '../browser.ts';
import { BUILT_ONCE, builtOnce } from '../built-once.ts';
import { gluedWords } from './glued-words.ts';
import { serveDist } from '../serve-dist.ts';
import type { ServedDist } from '../serve-dist.ts';
import { templatesIn } from './templates-in.ts';

/** In the order in which a post is to be read, whatever its sheets make of it. */
const PARTS_OF_A_POST = [
  '.skip',
  '.site-name',
  '.ways',
  'h1',
  '.standfirst',
  '.byline',
  '.facts',
  '.contents',
  '.body',
  '.post-authors',
  '.related',
  '.colophon',
];

let browser: Browser | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

describe.each(BUILT_ONCE)('the %s blog', (name) => {
  let site: ServedDist;
  let addresses: string[];

  beforeAll(async () => {
    const dir = await builtOnce(name);
    site = await serveDist(dir);
    addresses = templatesIn(join(dir, 'dist'), /^posts\/(whole|specimen-sheet)\/$/);
  }, 240_000);
  afterAll(() => site.stop());

  tell(
    'R4: without a script every page says the same, and shows nothing that needs one',
    { timeout: 90_000 },
    async ({ skip }) => {
      if (browser === null) return skip(NO_BROWSER);
      const without = await visitor(browser, { javaScriptEnabled: false });
      const withScript = await visitor(browser, {});
      for (const at of addresses) {
        const bare = await without(site.address + at);
        expect([at, await bare.evaluate(deadParts)]).toEqual([at, []]);
        if (at === 'search/') continue;
        const rich = await withScript(site.address + at);
        const told = new Set(await rich.evaluate(linesOf));
        const lost = (await bare.evaluate(linesOf)).filter((line) => !told.has(line));
        expect([at, lost]).toEqual([at, []]);
      }
    },
  );

  tell(
    'R7: the HTML alone, without styles, reads in order, its words apart, no picture out of bounds',
    { timeout: 90_000 },
    async ({ skip }) => {
      if (browser === null) return skip(NO_BROWSER);
      const visit = await visitor(browser, { javaScriptEnabled: false });
      for (const at of addresses) {
        const page = await visit(site.address + at, /\.css$/);
        expect([at, await page.evaluate(gluedWords)]).toEqual([at, []]);
        expect(await page.evaluate(largestImage)).toBeLessThanOrEqual(1600);
        if (!/^posts\/(whole|specimen-sheet)/.test(at)) continue;
        expect(await page.evaluate(orderOf, PARTS_OF_A_POST)).toEqual(PARTS_OF_A_POST);
      }
    },
  );
});

async function visitor(browser: Browser, options: BrowserContextOptions) {
  const page = await browser.newPage({ ...options, viewport: { width: 1280, height: 800 } });
  return async (url: string, blocked?: RegExp): Promise<Page> => {
    if (blocked) await page.route(blocked, (route) => route.abort());
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
}

/** What can be pressed or filled in, and would do nothing. */
function deadParts(): string[] {
  return [
    ...document.querySelectorAll<HTMLElement>('button, input, select, textarea, [role=button]'),
  ]
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
    )
    .map((element) => element.outerHTML.slice(0, 120));
}

function linesOf(): string[] {
  return document.body.innerText
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function largestImage(): number {
  return Math.max(0, ...[...document.images].map(({ width }) => width));
}

function orderOf(selectors: string[]): string[] {
  const found = selectors.map((selector) => ({
    selector,
    top: document.querySelector(selector)?.getBoundingClientRect().top ?? Infinity,
  }));
  return found.sort((one, other) => one.top - other.top).map(({ selector }) => selector);
}
