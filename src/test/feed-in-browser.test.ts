import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../integrations/preview/listen.ts';
import { feedSheet } from '../render/feed/feed-sheet.ts';
import { renderFeed } from '../render/feed/render-feed.ts';
import { DEFAULT_ACCENT, tonesSheet } from '../render/look/tones.ts';
import { launchBrowser, NO_BROWSER } from './browser.ts';
import { feed, item, person } from './feed-builders.ts';

const authors = [person('Ada Okafor'), person('Bo Lind')];
const shown = feed({
  items: [item({ authors }), item({ title: 'Two', content: `<p>${'long'.repeat(99)}</p>` })],
});

test('F14 a browser shows what is in a feed and what to do with it', async ({ skip }) => {
  const browser = await launchBrowser();
  if (browser === null) return skip(NO_BROWSER);
  onTestFinished(() => browser.close());
  const site = await serve({
    '/rss.xml': ['application/xml', await renderFeed(shown, 'rss')],
    '/atom.xml': ['application/xml', await renderFeed(shown, 'atom')],
    '/feeds/feed.css': ['text/css', feedSheet(tonesSheet(DEFAULT_ACCENT), 'Copy its address.')],
  });
  for (const name of ['rss.xml', 'atom.xml']) {
    const light = await lookAt(browser, `${site}/${name}`, 'light');
    const dark = await lookAt(browser, `${site}/${name}`, 'dark');
    for (const look of [light, dark]) {
      expect(look.text).toMatch(/^Slack Water\s+Notes on tides\s+One\s/);
      expect(look.text).toMatch(/Ada Okafor.+Bo Lind.+The first.+Two.+The first$/s);
      expect(look.text).not.toMatch(/https?:|longlong|<p>|Rota/);
      expect(look).toMatchObject({ advice: '"Copy its address."', excess: 0, complaints: [] });
    }
    expect(light.lightness[0]).toBeGreaterThan(light.lightness[1]! + 150);
    expect(dark.lightness[1]).toBeGreaterThan(dark.lightness[0]! + 150);
  }
}, 60_000);

async function lookAt(browser: Browser, url: string, colorScheme: 'light' | 'dark') {
  const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 800 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(url);
  const look = await page.evaluate(() => {
    const root = document.documentElement;
    const { backgroundColor, color } = getComputedStyle(root);
    const top = (element: Element) => element.getBoundingClientRect().top;
    const visible = [...root.querySelectorAll('*')]
      .filter((element) => element.children.length === 0 && element.checkVisibility())
      .sort((one, other) => top(one) - top(other));
    const lightness = (value: string) => Math.max(...(value.match(/\d+/g) ?? []).map(Number));
    return {
      text: visible.map(({ textContent }) => textContent).join('\n'),
      advice: getComputedStyle(root, '::before').content,
      excess: root.scrollWidth - root.clientWidth,
      lightness: [lightness(backgroundColor), lightness(color)],
    };
  });
  await page.close();
  return { ...look, complaints };
}

/** The policy is that of the pages: nothing but what lies on the site itself. */
async function serve(files: Record<string, [type: string, text: string]>): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const [type, text] = files[url] ?? ['text/plain', ''];
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.setHeader('Content-Security-Policy', "default-src 'self'");
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.end(text);
  });
  const { origin, stop } = await listen(server);
  onTestFinished(stop);
  return origin;
}
