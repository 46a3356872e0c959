import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from '../axe-faults.ts';
import { launchBrowser, NO_BROWSER } from '../browser.ts';
import { BUILT_ONCE, builtOnce } from '../built-once.ts';
import { focusFaults } from './focus-faults.ts';
import { forcedFaults } from './forced-faults.ts';
import { motionFaults } from './motion-faults.ts';
import { orderFaults } from './order-faults.ts';
import { reflowFaults } from './reflow-faults.ts';
import { serveDist } from '../serve-dist.ts';
import { structureFaults } from './structure-faults.ts';
import { targetFaults } from './target-faults.ts';
import { templatesIn } from './templates-in.ts';

/** What is to be looked at besides the first page of each template. */
const MORE = /^posts\/(whole|nine-people|ebb-in-arabic|specimen-sheet)\/$/;

/** WCAG 1.4.12. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
/** WCAG 1.4.4, where a browser enlarges the text alone. */
const DOUBLED = 'html { font-size: 200% !important }';

/** Each page is opened once and seen in all of these. 320 pixels are a desk's screen at 400 %. */
const STATES: Record<string, State> = {
  'on a wide screen, light': {
    width: 1280,
    look: async (page) => [
      ...(await axeFaults(page)),
      ...(await page.evaluate(structureFaults)),
      ...(await page.evaluate(motionFaults)),
      ...(await page.evaluate(orderFaults)),
      ...(await page.evaluate(focusFaults)),
    ],
  },
  'with text of double size': { width: 1280, look: (page) => lostWith(page, DOUBLED) },
  'in forced colours': {
    width: 1280,
    forcedColors: 'active',
    look: async (page) => [
      ...(await page.evaluate(forcedFaults)),
      ...(await page.evaluate(focusFaults)),
    ],
  },
  'on a telephone': { width: 360, look: (page) => page.evaluate(targetFaults) },
  'with more space in the text': { width: 360, look: (page) => lostWith(page, SPACED) },
  'at 400 % zoom, dark': {
    width: 320,
    colorScheme: 'dark',
    look: async (page) => [
      ...(await axeFaults(page)),
      ...(await page.evaluate(reflowFaults)),
      ...(await page.evaluate(orderFaults)),
      ...(await page.evaluate(focusFaults)),
    ],
  },
};

let browser: Browser | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

describe.each(BUILT_ONCE)('the %s blog', (name) => {
  test(
    'R7: axe and our own checks find nothing on any template, however it is seen',
    { timeout: 300_000 },
    async ({ skip }) => {
      if (browser === null) return skip(NO_BROWSER);
      const dir = await builtOnce(name);
      const addresses = templatesIn(join(dir, 'dist'), MORE);
      expect(addresses.length).toBeGreaterThan(12);
      const site = await serveDist(dir);
      const faults = await faultsOf(browser, site.address, addresses, statesFor(name));
      await site.stop();
      expect(faults).toEqual([]);
    },
  );
});

/** The sample, whose templates are those of the nasty blog, in the two states that see most. */
function statesFor(name: string): [string, State][] {
  const all = Object.entries(STATES);
  return name === 'sample' ? all.filter(([state]) => /light|dark/.test(state)) : all;
}

/** What is wrong on each page in each state, two pages at a time. */
async function faultsOf(
  browser: Browser,
  site: string,
  addresses: string[],
  states: [string, State][],
): Promise<unknown[]> {
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  const waiting = [...addresses];
  const faults: unknown[] = [];
  const worker = async () => {
    const page = await context.newPage();
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      await page.goto(site + at, { waitUntil: 'load' });
      // From now on the browser shows the focus.
      await page.keyboard.press('Tab');
      for (const [state, { width, look, colorScheme, forcedColors }] of states) {
        await page.setViewportSize({ width, height: width === 320 ? 256 : 800 });
        await page.emulateMedia({
          colorScheme: colorScheme ?? 'light',
          forcedColors: forcedColors ?? 'none',
        });
        faults.push(...(await look(page)).map((fault) => [at, state, fault]));
      }
    }
  };
  await Promise.all([worker(), worker()]);
  await context.close();
  return faults;
}

async function lostWith(page: Page, css: string): Promise<string[]> {
  const style = await page.addStyleTag({ content: css });
  const faults = await page.evaluate(reflowFaults);
  await style.evaluate((element) => (element as Element).remove());
  return faults;
}

interface State {
  width: number;
  colorScheme?: 'dark';
  forcedColors?: 'active';
  look: (page: Page) => Promise<unknown[]>;
}
