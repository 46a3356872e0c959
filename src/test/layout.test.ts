import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { serveBuilt } from '../integrations/preview/serve-built.ts';
import { launchBrowser, NO_BROWSER } from './browser.ts';
import { RICH_BLOG } from './rich-blog.ts';
import { runScript } from './run-script.ts';
import { NOW, postText, tempBlog } from './temp-blog.ts';

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const LONG_NAMES = {
  'authors/long.yaml': `name: ${LONG} von Sigmaringen\nrole: Head of ${LONG}\ncontact: { signal: ada.42 }\n`,
  'content/posts/long.mdx': postText(
    { title: LONG + LONG, description: `${LONG} and more.`, authors: ['long', 'bo-lind'] },
    `## ${LONG}\n\n\`${LONG}${LONG}\`\n\n| ${LONG} | ${LONG} |\n|---|---|\n| 1 | 2 |`,
  ),
};

test('1.1: no page is wider than its window, no text than the measure, and none complains', async ({
  skip,
}) => {
  const browser = await launchBrowser();
  if (browser === null) return skip(NO_BROWSER);
  onTestFinished(() => browser.close());
  const dir = await tempBlog({ ...RICH_BLOG, ...LONG_NAMES });
  const built = await runScript('build', [
    '--blog',
    dir,
    '--now',
    NOW,
    '--leave-out',
    'cards',
    'search',
  ]);
  expect([built.code, built.stderr]).toEqual([0, expect.not.stringContaining('error')]);
  const out = join(dir, 'dist');
  const server = await serveBuilt({ dir, out, port: 4710, command: 'npm run build' });
  onTestFinished(() => server.stop());
  const addresses = addressesIn(out);
  expect(addresses.length).toBeGreaterThan(15);
  for (const width of [320, 768, 1440, 2560]) {
    expect(await faultsAt(browser, width, addresses, server.address)).toEqual([]);
  }
}, 180_000);

/** One address of each kind of page and all posts that differ. */
function addressesIn(out: string): string[] {
  const kinds = ['', 'posts/{whole,long,elsewhere}/', 'posts/', 'posts/page/*/', 'archive/{,*/}'];
  const people = [
    'authors/{,ada-okafor/,long/}',
    'topics/{,tides/}',
    'series/*/',
    'about/',
    'feeds/',
  ];
  const files = [...kinds, ...people].flatMap((kind) =>
    globSync(`${kind}index.html`, { cwd: out }).map((file) => file.replaceAll('\\', '/')),
  );
  return [...files.map((file) => file.replace(/index\.html$/, '')), '404.html'];
}

async function faultsAt(browser: Browser, width: number, addresses: string[], site: string) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`${page.url()} says ${message.text()}`));
  for (const address of addresses) {
    await page.goto(site + address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const excess = await excessOf(page);
    if (excess > 0) faults.push(`${address} is ${excess} px too wide at ${width}`);
    for (const text of await stretched(page)) faults.push(`${address}: ${text} at ${width}`);
  }
  await page.close();
  return faults;
}

function excessOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Running text in lines longer than the measure. */
function stretched(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('div'));
    probe.style.inlineSize = 'var(--measure)';
    const measure = probe.getBoundingClientRect().width;
    probe.remove();
    const texts = '.standfirst, .entry-summary, .lead-summary, .bio, .person-bio, .body > p';
    return [...document.querySelectorAll(texts)]
      .filter((text) => text.getBoundingClientRect().width > measure + 1)
      .map((text) => `"${text.textContent.trim().slice(0, 40)}" is wider than the measure`);
  });
}
