import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, onTestFinished, test as tell } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { launchBrowser, NO_BROWSER } from './browser.ts';
import { NASTY_BLOG } from './nasty-blog.ts';
import { NASTY_TITLES } from './nasty-posts.ts';
import { servedBlog } from './served-blog.ts';

const browser = await launchBrowser();
const site = browser && servedBlog(NASTY_BLOG, 4972, ['cards']);

afterAll(() => browser?.close());

function test(name: string, body: (visit: Visit) => Promise<void>): void {
  tell(name, { timeout: 90_000 }, async ({ skip }) => {
    if (browser === null || site === null) return skip(NO_BROWSER);
    await body(visitor(browser, site.address));
  });
}

test('P2: titles are text, whatever they look like, and nothing of them runs', async (visit) => {
  const page = await visit('search/?q=video');
  await found(page, /video/);
  await titled(page, NASTY_TITLES['every-trap']!);
  for (const [query, slug] of [
    ['alert', 'script'],
    ['ticks', 'quotes'],
    ['written out', 'entities'],
  ] as const) {
    await page.locator('#Query').fill(query);
    await found(page, new RegExp(`“${query}”`));
    await titled(page, NASTY_TITLES[slug]!);
  }
  expect(await page.locator('.search-found :is(script, video)').count()).toBe(0);
});

test('P6: what runs from right to left says so, and is found from the same box', async (visit) => {
  const page = await visit(`search/?q=${encodeURIComponent('המים')}`);
  // The post, and before or after it one with a letter that has the word.
  await found(page, /2 posts/);
  const title = page.locator('.entry-title', { hasText: 'גאות' });
  expect(await title.getAttribute('dir')).toBe('rtl');
  expect(await title.getAttribute('lang')).toBe('he');
  await page.locator('#Query').fill('الماء');
  await found(page, /“الماء”/);
  expect(await page.locator('.entry-summary').getAttribute('dir')).toBe('rtl');
});

for (const [query, title] of [
  ['steigen', 'Gezeiten'],
  ['水位', '潮汐与港口'],
  ['潮の満ち引き', '潮の満ち引き'],
] as const) {
  test(`P6: "${query}" finds the post "${title}" by the rules of its language`, async (visit) => {
    const page = await visit(`search/?q=${encodeURIComponent(query)}`);
    await found(page, /post/);
    const titles = await page.locator('.entry-title').allTextContents();
    expect(titles).toEqual(expect.arrayContaining([expect.stringContaining(title)]));
  });
}

const STATES = [
  ['empty', '', /^$/],
  ['results', '?q=water', /for “water”/],
  ['a filter', '?author=ada-okafor', /post/],
  ['none', '?q=zzzzqqq', /Nothing/],
  ['near', '?q=ukafor', /Nothing/],
  ['failed', '?q=water', /cannot start/],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`R7: axe finds nothing in any state, ${colorScheme}`, async (visit) => {
    for (const [state, search, text] of STATES) {
      for (const width of [320, 1280]) {
        const viewport = { width, height: 900 };
        const page = await visit('', { colorScheme, viewport, reducedMotion: 'reduce' });
        if (state === 'failed') await page.route(/pagefind\//, (route) => route.abort());
        await page.goto(`${site!.address}search/${search}`);
        if (search !== '') await found(page, text);
        expect([state, width, await axeFaults(page)]).toEqual([state, width, []]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([state, wide]).toEqual([state, width]);
        await page.close();
      }
    }
  });
}

test('R7: with the keyboard alone one asks, filters, reads the count and opens a post', async (visit) => {
  const page = await visit('', { locale: 'en-GB' });
  await page.keyboard.press('Control+k');
  await page.waitForURL(/\/search\/$/);
  await page.waitForFunction(() => document.activeElement?.id === 'Query');
  await page.keyboard.type('water');
  await found(page, /for “water”/);
  const all = await page.locator('p[role=status]').textContent();
  // The button, then the filters, of which the first is for authors.
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('Tab');
  expect(await nameOfFocus(page)).toBe('author');
  await page.keyboard.type('Bo');
  await page.waitForURL(/author=bo-lind/);
  await page.waitForFunction(
    (before) => document.querySelector('p[role=status]')!.textContent !== before,
    all,
  );
  expect(await nameOfFocus(page)).toBe('author');
  // Topic, year, order, and the button that takes the filters off.
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?q=water$/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('Query');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/(posts|authors)\/[^/]+\/$/);
});

test('R7: who asks for more is led to what came, and not lost where a button was', async (visit) => {
  const page = await visit('search/?q=water', { locale: 'en-GB' });
  await found(page, /for “water”/);
  await page.getByRole('button', { name: 'More posts' }).press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.entry').length > 5);
  const sixth = page.locator('.entry h3 a').nth(5);
  expect(await sixth.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Look in other languages too' }).press('Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
});

async function titled(page: Page, title: string): Promise<void> {
  const titles = await page.locator('.entry-title').allTextContents();
  expect(titles.map(plain)).toContain(plain(title));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function nameOfFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLSelectElement | null)?.name);
}

function found(page: Page, text: RegExp): Promise<void> {
  return page.locator('p[role=status]', { hasText: text }).waitFor({ timeout: 10_000 });
}

function visitor(chromium: Browser, address: string) {
  return async (path: string, options: BrowserContextOptions = {}) => {
    const context = await chromium.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => {
      // Chromium gives up a transition between pages on a busy machine.
      if (!message.startsWith('Transition was aborted')) expect.soft(message).toBe('');
    });
    await page.goto(address + path);
    return page;
  };
}

type Visit = ReturnType<typeof visitor>;
