import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test as tell } from 'vitest';
import { axeFaults } from '../axe-faults.ts';
import { launchBrowser, NO_BROWSER } from '../browser.ts';
import { servedBlog } from '../served-blog.ts';
import { ARABIC_BLOG } from './arabic-blog.ts';
import { foreignWords } from './foreign-words.ts';
import { orderFaults } from './order-faults.ts';
import { reflowFaults } from './reflow-faults.ts';
import { templatesIn } from './templates-in.ts';

const browser = await launchBrowser();
const site = browser && servedBlog(ARABIC_BLOG, 4640, ['cards', 'search', 'feeds']);
let page: Page;

beforeAll(async () => {
  if (browser) page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
}, 60_000);
afterAll(() => browser?.close());

function test(name: string, body: (open: (at: string) => Promise<void>) => Promise<void>): void {
  tell(`R7: ${name}`, { timeout: 60_000 }, async ({ skip }) => {
    if (site === null) return skip(NO_BROWSER);
    await page.setViewportSize({ width: 1440, height: 900 });
    await body(async (at) => void (await page.goto(site.address + at, { waitUntil: 'load' })));
  });
}

test('an Arabic blog is mirrored: heads, faces, lists, quotations, notes, contents', async (open) => {
  await open('posts/whole/');
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  const [main, title, body, contents] = await Promise.all(
    ['main', '.post-title', '.body', '.contents'].map((selector) => boxOf(selector)),
  );
  expect(await startOf('.post-title')).toBe('right');
  expect(contents!.left).toBeGreaterThanOrEqual(body!.right);
  expect(title!.right).toBeLessThanOrEqual(main!.right + 1);
  const [face, name] = [await boxOf('.author-full .face'), await boxOf('.author-full-name')];
  expect(face!.left).toBeGreaterThanOrEqual(name!.right);
  const styles = await page.evaluate(() => {
    const of = (selector: string, property: string) =>
      getComputedStyle(document.querySelector(selector)!).getPropertyValue(property);
    return {
      bullet: [of('.body ul', 'padding-right'), of('.body ul', 'padding-left')],
      updated: [of('.updated', 'border-right-width'), of('.updated', 'border-left-width')],
    };
  });
  for (const [part, [right, left]] of Object.entries(styles)) {
    expect([part, parseFloat(right!) > 0, parseFloat(left!)]).toEqual([part, true, 0]);
  }
  await open('');
  const [first, last] = [await boxOf('.ways li:first-child'), await boxOf('.ways li:last-child')];
  expect(first!.left).toBeGreaterThan(last!.left);
});

test('code begins at the left, quotations run as their language does, names keep to themselves', async (open) => {
  await open('posts/whole/');
  expect(await startOf('pre code')).toBe('left');
  const directions = await page.evaluate(() =>
    [
      'pre',
      'p code',
      '.quote blockquote',
      '.pull-quote blockquote',
      '.body [lang=en]',
      '.body table',
    ].map((selector) => getComputedStyle(document.querySelector(selector)!).direction),
  );
  expect(directions).toEqual(['ltr', 'ltr', 'ltr', 'ltr', 'ltr', 'rtl']);
  const name = page.locator('.post-head bdi', { hasText: 'Cork' });
  // The bracket at its end stays at its end.
  expect(await name.evaluate(lastLetterIsRightmost)).toBe(true);
});

test('an English title in a list runs from left to right and stands where the list does', async (open) => {
  await open('posts/');
  const title = page.locator('[lang=en]', { hasText: 'Low water' });
  expect(await title.getAttribute('dir')).toBe('ltr');
  expect(await title.evaluate((element) => getComputedStyle(element).textAlign)).toBe('right');
});

test('what the interface says in English for want of other words is marked', async (open) => {
  for (const at of templatesIn(join(site!.dir, 'dist'), /whole/)) {
    await open(at);
    expect([at, await page.evaluate(foreignWords)]).toEqual([at, []]);
  }
  expect(await page.locator('nav', { hasText: 'المقالات' }).count()).toBe(1);
});

test('axe finds nothing, nothing is lost on a narrow screen, the keys go in order', async (open) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const at of ['', 'posts/whole/', 'authors/layla-hasan/', 'schedule/', 'archive/']) {
    await open(at);
    const faults = [
      ...(await axeFaults(page)),
      ...(await page.evaluate(reflowFaults)),
      ...(await page.evaluate(orderFaults)),
    ];
    expect([at, faults]).toEqual([at, []]);
  }
});

function boxOf(selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    });
}

/** The side on which the first line of an element begins. */
function startOf(selector: string): Promise<'left' | 'right'> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const rects = [...range.getClientRects()];
      const line = rects.filter(({ top }) => Math.abs(top - rects[0]!.top) < 4);
      const box = element.getBoundingClientRect();
      const before = Math.min(...line.map(({ left }) => left)) - box.left;
      const after = box.right - Math.max(...line.map(({ right }) => right));
      return after < before ? 'right' : 'left';
    });
}

function lastLetterIsRightmost(element: Element): boolean {
  const text = element.firstChild as Text;
  const range = document.createRange();
  range.setStart(text, text.length - 1);
  range.setEnd(text, text.length);
  const { right } = element.getBoundingClientRect();
  return Math.abs(range.getBoundingClientRect().right - right) < 1;
}
