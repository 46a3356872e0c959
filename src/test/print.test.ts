import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { segmentBody } from '../body/segment-body.ts';
import { bodyContext } from './body-context.ts';
import { launchBrowser } from './browser.ts';
import { builtOnce } from './built-once.ts';
import { serveDist } from './serve-dist.ts';
import type { ServedDist } from './serve-dist.ts';
import { testsIn } from './tests-in.ts';

/** The breadth of a sheet of A4 between the margins of print.css, in CSS pixels. */
const PAPER = { width: 658, height: 970 };

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

test('R8: on paper there is nothing to click and all that was written, by whom, when and where', async (browser) => {
  const page = await paper(browser, 'posts/whole/');
  expect(await shown(page, 'nav, button, .skip, .share, .related, .data-footnote-backref')).toEqual(
    [],
  );
  const words = await page.locator('main').innerText();
  for (const said of ['Bo Lind', 'Cy Marsh, Jr.', 'Hidden words.', 'Much more, and'])
    expect(words).toContain(said);
  expect(await page.locator('.byline .byline-name').first().isVisible()).toBe(true);
  expect(await page.locator('.footnotes li').first().isVisible()).toBe(true);
  expect(await page.locator('.dt-published').first().isVisible()).toBe(true);
  expect(await after(page, '.permalink')).toContain('https://company.example/journal/posts/whole/');
  const outside = page.locator('.body a[rel~="external"][href*="other.example/a"]').first();
  expect(await after(page, outside)).toContain('(https://other.example/a%20b');
  const bare = page.locator('.body a[href^="https://auto.example"]').first();
  expect(await after(page, bare)).toBe('none');
  await page.close();
});

test('R8: nothing is cut off: wide tables, long lines and formulas stay on the sheet', async (browser) => {
  const page = await paper(browser, 'posts/whole/');
  await page.locator('.post > .body').evaluate((body, html) => {
    body.insertAdjacentHTML('beforeend', html);
  }, wideThings());
  expect(await cut(page)).toEqual([]);
  // The same on a screen scrolls, which is what would be cut.
  await page.emulateMedia({ media: 'screen' });
  expect(await cut(page)).not.toEqual([]);
  await page.close();
});

test('R8: footnotes that stand in the margin of a screen are a list at the end on a sheet of any size', async (browser) => {
  const page = await paper(browser, 'posts/whole/', { width: 1500, height: 1000 });
  await page.locator('.post > .body').evaluate((body, html) => (body.innerHTML = html), notes());
  const note = page.locator('.side-notes li').first();
  const position = () => note.evaluate((one) => getComputedStyle(one).position);
  expect(await position()).toBe('static');
  await page.emulateMedia({ media: 'screen' });
  expect(await position()).toBe('absolute');
  await page.close();
});

test('R8: a post becomes a PDF of several pages, with its pictures', async (browser) => {
  const page = await paper(browser, 'posts/whole/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(1);
  expect(pdf.match(/\/Subtype \/Image/g)!.length).toBeGreaterThan(1);
  await page.close();
});

async function paper(on: Browser, path: string, viewport = PAPER): Promise<Page> {
  const page = await on.newPage({ viewport, colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  await page.goto(new URL(join(path).replaceAll('\\', '/'), site.address).href);
  return page;
}

/** What of these has a box. */
function shown(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML));
}

function after(page: Page, what: string | ReturnType<Page['locator']>): Promise<string> {
  const link = typeof what === 'string' ? page.locator(what).first() : what;
  return link.evaluate((one) => getComputedStyle(one, '::after').content);
}

/** Elements that end beyond the sheet, or hide a part of what they hold. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const seen = [...document.querySelectorAll('body *')].filter(
      (one) => one.checkVisibility() && one.clientWidth > 1,
    );
    const isBeyond = (one: Element) => {
      const { left, right } = one.getBoundingClientRect();
      return right > width + 1 || left < -1;
    };
    const hides = (one: Element) =>
      getComputedStyle(one).overflow !== 'visible' &&
      (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
    return seen
      .filter((one) => isBeyond(one) || hides(one))
      .map((one) => `${one.tagName}.${one.className} ${one.textContent.slice(0, 40)}`);
  });
}

function wideThings(): string {
  const columns = Array.from({ length: 12 }, (_, index) => `Measurement ${index}`);
  const row = columns.map((_, index) => `${index}${'0'.repeat(index)}`);
  const lines = [columns, columns.map(() => '---'), row].map((cells) => `| ${cells.join(' | ')} |`);
  const code = `const reading = '${'0123456789 '.repeat(30)}${'x'.repeat(300)}';`;
  return html([lines.join('\n'), `\`\`\`js\n${code}\n\`\`\``, '$$\nx = 1\n$$'].join('\n\n'));
}

function notes(): string {
  return html(`a[^1] ${'And on it goes for a while. '.repeat(40)}\n\n[^1]: Short.`);
}

function html(text: string): string {
  return segmentBody(text, bodyContext())
    .filter((part) => typeof part === 'string')
    .join('');
}
