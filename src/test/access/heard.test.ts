import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, NO_BROWSER } from '../browser.ts';
import { builtOnce } from '../built-once.ts';
import { isSample } from '../is-sample.ts';
import { serveDist } from '../serve-dist.ts';
import type { ServedDist } from '../serve-dist.ts';

/**
 * What somebody hears who does not see the page: roles and names, in order. The files in `heard/`
 * have been read line by line; after a change that is meant, read them again (`vitest -u`).
 */
const PAGES = {
  home: '',
  post: 'posts/fitting-a-tide/',
  author: 'authors/nkechi-amadi/',
  authors: 'authors/',
  search: 'search/',
};

const browser = isSample ? await launchBrowser() : null;
let site: ServedDist | null = null;
let page: Page;

beforeAll(async () => {
  if (browser === null) return;
  site = await serveDist(await builtOnce('sample'));
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe.skipIf(!isSample)('R7: the pages of the sample, as they are heard', () => {
  test.for(Object.entries(PAGES))('%s', { timeout: 30_000 }, async ([name, at], { skip }) => {
    if (site === null) return skip(NO_BROWSER);
    await page.goto(site.address + at, { waitUntil: 'load' });
    // What an author wrote is the author's.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('.e-content > :nth-child(n + 3)')) part.remove();
    });
    const heard = await page.locator('body').ariaSnapshot();
    await expect(`${heard}\n`).toMatchFileSnapshot(`heard/${name}.txt`);
  });
});
