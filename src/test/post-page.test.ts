import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { segmentBody } from '../body/segment-body.ts';
import { bodyContext } from './body-context.ts';
import { launchBrowser } from './browser.ts';
import { builtOnce } from './built-once.ts';
import { serveDist } from './serve-dist.ts';
import type { ServedDist } from './serve-dist.ts';
import { testsIn } from './tests-in.ts';

const TEXT = 'And so it goes on for a while, until somebody reads the gauge again. ';

const browser = await launchBrowser();
const test = testsIn(browser);
let site: ServedDist;

beforeAll(async () => {
  site = await serveDist(await builtOnce('nasty'));
}, 240_000);
afterAll(async () => {
  await site.stop();
  await browser?.close();
});

for (const dir of ['ltr', 'rtl']) {
  test(`near footnotes stand in the margin, none over another or over text (${dir})`, async (browser) => {
    const page = await postWith(browser, 1216, threeNotes());
    await page.evaluate((way) => (document.documentElement.dir = way), dir);
    for (const width of [1216, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      const { body, notes, calls } = await places(page);
      expect(notes).toHaveLength(3);
      for (const [index, note] of notes.entries()) {
        if (dir === 'ltr') expect(note.left).toBeGreaterThan(body.right);
        else expect(note.right).toBeLessThan(body.left);
        expect(note.left).toBeGreaterThanOrEqual(0);
        expect(note.right).toBeLessThanOrEqual(width);
        expect(note.top).toBeGreaterThanOrEqual(calls[index]!.top - 16);
        expect(note.top).toBeGreaterThan(notes[index - 1]?.bottom ?? 0);
      }
    }
    await page.close();
  });
}

test('where there is no room the footnotes are the list at the end', async (browser) => {
  const page = await postWith(browser, 1200, threeNotes());
  const { body, notes } = await places(page);
  for (const note of notes) expect(note.right).toBeLessThanOrEqual(body.right);
  await page.close();
});

test('the keyboard goes from a call to its note in the margin and back', async (browser) => {
  const page = await postWith(browser, 1440, threeNotes());
  await page.locator('#fnref-2').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('li:target').getAttribute('id')).toBe('fn-2');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#fnref-2');
  await page.keyboard.press('Enter');
  expect(await page.locator('a:target').getAttribute('id')).toBe('fnref-2');
  await page.close();
});

test('a line holds some 66 characters, however wide the window is', async (browser) => {
  const page = await postWith(browser, 768, `<p>${TEXT.repeat(9)}</p>`);
  for (const width of [768, 1024, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    const characters = await page.evaluate(() => {
      const paragraph = document.querySelector('.post > .body > p')!;
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      return paragraph.textContent.length / (lines - 0.5);
    });
    expect(characters).toBeGreaterThan(50);
    expect(characters).toBeLessThan(76);
  }
  await page.close();
});

test('the last of forty chapters can be reached in the contents beside the text', async (browser) => {
  const page = await postWith(browser, 1440, `<p>${TEXT.repeat(600)}</p>`);
  await page.locator('.contents ol').evaluate((list) => {
    const chapter = list.querySelector('li')!;
    for (let number = 0; number < 40; number++) list.append(chapter.cloneNode(true));
  });
  await page.mouse.wheel(0, 2500);
  await page.locator('.contents li a').last().focus();
  const box = await page.locator('.contents li a').last().boundingBox();
  expect(box!.y).toBeGreaterThan(0);
  expect(box!.y + box!.height).toBeLessThanOrEqual(900);
  await page.close();
});

/** The page of a post with this for a body. */
async function postWith(on: Browser, width: number, html: string): Promise<Page> {
  const page = await on.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${site.address}posts/whole/`);
  await page.locator('.post > .body').evaluate((body, words) => (body.innerHTML = words), html);
  return page;
}

/** Three notes in two lines, the first of them long. */
function threeNotes(): string {
  const text = `a[^1] b[^2] ${TEXT} c[^3] ${TEXT.repeat(20)}\n\n`;
  const notes = [TEXT.repeat(2), 'Short.', TEXT].map((note, index) => `[^${index + 1}]: ${note}`);
  return segmentBody(text + notes.join('\n\n'), bodyContext()).join('');
}

function places(page: Page) {
  return page.evaluate(() => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].map(
        (one) => one.getBoundingClientRect().toJSON() as DOMRect,
      );
    const [body] = boxes('.post > .body');
    return {
      body: body!,
      notes: boxes('.post > .body > .footnotes li'),
      calls: boxes('.post > .body [data-footnote-ref]'),
    };
  });
}
