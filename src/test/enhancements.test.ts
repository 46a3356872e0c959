import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, onTestFinished, test as tell } from 'vitest';
import { serveBuilt } from '../integrations/preview/serve-built.ts';
import { launchBrowser } from './browser.ts';
import { builtOnce } from './built-once.ts';
import { loggedSite } from './logged-site.ts';
import type { LoggedSite } from './logged-site.ts';
import { servedBlog } from './served-blog.ts';
import { postText, SMALL_BLOG } from './temp-blog.ts';
import { testsIn } from './tests-in.ts';

// Playwright starts browsers so that they do not even ask whether a page may be brought back.
const browser: Browser | null = await launchBrowser({
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});
let dist = '';
let site: LoggedSite;
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const dir = await builtOnce('nasty');
  dist = join(dir, 'dist');
  const built = await serveBuilt({ dir, out: dist, port: 4741, command: 'build' });
  site = await loggedSite(built.address);
  stops.push(site.stop, built.stop);
}, 240_000);
afterAll(async () => {
  for (const stop of stops) await stop();
  await browser?.close();
});

/** On a busy machine a browser takes its time. */
const PATIENT = { timeout: 15_000 };

const inBrowser = testsIn(browser);

tell(
  'R4: one deferred file of at most 3 KB on every page, the search’s beside it on its own',
  () => {
    const files = new Set<string>();
    for (const [path, html] of pagesIn(dist)) {
      const sources = [...html.matchAll(/<script[^>]* src="([^"]+)"[^>]*>/g)];
      for (const [tag] of sources)
        expect([path, tag]).toEqual([path, expect.stringMatching(/^<script type="module" src=/)]);
      expect([path, sources.length]).toEqual([path, path === 'search/index.html' ? 2 : 1]);
      if (path !== 'search/index.html') files.add(sources[0]![1]!.replace(/^\/journal\//, ''));
    }
    expect(files.size).toBe(1);
    const script = readFileSync(join(dist, [...files][0]!));
    expect(script.length).toBeLessThanOrEqual(3 * 1024);
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(1250);
    expect(script.toString()).not.toMatch(/\bimport\b/);
  },
);

describe('R4: enhancements: false', () => {
  const plain = servedBlog(
    {
      ...SMALL_BLOG,
      'content/site.yaml': `${String(SMALL_BLOG['content/site.yaml'])}enhancements: false\n`,
      'content/posts/code.mdx': postText({ title: 'Code' }, '```js\nlet level = 1;\n```'),
    },
    4742,
    ['cards', 'search', 'feeds', 'markdown', 'people', 'calendars'],
  );

  tell('nothing on any page needs a script, or allows one', () => {
    for (const [path, html] of pagesIn(join(plain.dir, 'dist'))) {
      if (path.startsWith('search/')) continue;
      const shown = html.replace(/<script type="application\/ld\+json">[^]*?<\/script>/g, '');
      expect([
        path,
        /<script|<button|<output|\shidden[\s=>](?!.*<\/data>)|sha256-/.exec(shown),
      ]).toEqual([path, null]);
    }
  });
});

inBrowser(
  'R4: without scripts nothing is promised that needs one, and all else is there',
  async () => {
    const page = await visit('posts/whole/', { javaScriptEnabled: false });
    expect(
      await page.locator('button:visible, .theme:visible, .share-fediverse:visible').count(),
    ).toBe(0);
    const mail = await page
      .getByRole('link', { name: 'Send this to somebody' })
      .getAttribute('href');
    const url = 'https://company.example/journal/posts/whole/';
    expect(decodeURIComponent(mail!)).toBe(
      `mailto:?subject=All that a body can hold&body=All that a body can hold\r\n${url}`,
    );
    await page.locator('.share-address code').click();
    expect(await page.evaluate(() => String(getSelection()))).toBe(url);
  },
);

inBrowser('R4, R1: nothing moves when the script comes', async () => {
  for (const width of [360, 1440]) {
    const options = { viewport: { width, height: 900 } };
    const without = await visit('posts/whole/', options, (page) =>
      page.route(/\.js$/, (route) => route.abort()),
    );
    const page = await visit('posts/whole/', options);
    expect(await page.locator('.theme:visible, .copy:visible').count()).toBeGreaterThan(3);
    expect([width, await page.evaluate(places)]).toEqual([width, await without.evaluate(places)]);
  }
});

inBrowser(
  'R5: a page is fetched while the pointer rests on its link, and shown from that',
  async () => {
    const page = await visit('');
    site.asked.length = 0;
    const link = page.locator('main a[href*="/posts/"]').first();
    const path = new URL((await link.getAttribute('href'))!, site.address).pathname;
    await link.hover();
    await expect.poll(() => fetched(), PATIENT).toEqual([path]);
    await link.click();
    await page.waitForURL(`**${path}`);
    expect(site.asked.filter((one) => one.path === path)).toHaveLength(1);
  },
);

inBrowser(
  'R5: no feed, search, download, text or calendar is fetched ahead, nor the page itself',
  async () => {
    const page = await visit('authors/ada-okafor/');
    site.asked.length = 0;
    const others =
      'a:is([href*=".xml"], [href*=".json"], [href*=".vcf"], [href*=".ics"], [href*=".opml"], [href*="/search/"], [aria-current="page"], .permalink):visible';
    expect(await page.locator(others).count()).toBeGreaterThan(3);
    for (const link of await page.locator(others).all()) {
      await link.hover();
      await page.waitForTimeout(250);
    }
    expect(fetched()).toEqual([]);
  },
);

inBrowser('R5: whoever saves data pays for nothing that is not asked for', async () => {
  const page = await visit('', {}, (fresh) =>
    fresh.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
    }),
  );
  site.asked.length = 0;
  await page.locator('main a[href*="/posts/"]').first().hover();
  await page.waitForTimeout(600);
  expect(await page.locator('script[type=speculationrules]').count()).toBe(0);
  expect(fetched()).toEqual([]);
});

inBrowser('R5: pages pass into each other, not for whoever wants less motion', async () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const page = await visit('', { reducedMotion }, (fresh) => fresh.addInitScript(watchReveal));
    await page.goto(`${site.address}authors/`);
    await page.getByRole('link', { name: 'Topics', exact: true }).first().click();
    await page.waitForURL('**/topics/');
    const passed = () => page.evaluate(() => document.documentElement.dataset['revealed']);
    await expect.poll(passed, PATIENT).toBe(String(reducedMotion === 'no-preference'));
  }
});

inBrowser('R5: nothing on a page keeps browsers from bringing it back as it was left', async () => {
  expect(await reasonsAgainst('posts/whole/')).toEqual([]);
  expect(await reasonsAgainst('search/?q=water')).toEqual([]);
  const spoilt = () => addEventListener('unload', () => {});
  expect(await reasonsAgainst('posts/whole/', spoilt)).toEqual(['UnloadHandlerExistsInMainFrame']);
});

inBrowser(
  'R6: from the first paint on it is dark where the system is, without a script too',
  async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await visit('', { colorScheme: 'dark', javaScriptEnabled });
      expect([javaScriptEnabled, (await paints(page, 'posts/whole/')).filter(isLight)]).toEqual([
        javaScriptEnabled,
        [],
      ]);
    }
  },
);

inBrowser(
  'R6: a choice against the system holds from the first paint on, even if the script never comes',
  async () => {
    for (const [colorScheme, theme, isWrong] of [
      ['light', 'dark', isLight],
      ['dark', 'light', isDark],
    ] as const) {
      const page = await visit('', { colorScheme });
      await page.evaluate((chosen) => localStorage.setItem('rota-theme', chosen), theme);
      await page.route(/\.js$/, (route) => route.abort());
      await page.reload();
      const seen = await paints(page, 'posts/whole/');
      expect([theme, seen.filter(isWrong)]).toEqual([theme, []]);
    }
    // Were it left to the deferred script, the test would see it.
    const late = await visit('', { colorScheme: 'light' });
    await late.evaluate(() => localStorage.setItem('rota-theme', 'dark'));
    await late.reload();
    await late.route(/posts\/whole\/$/, async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({
        body: body.replace(/<script>[^]*?<\/script>/, ''),
        contentType: 'text/html',
      });
    });
    await late.route(/\.js$/, async (route) => {
      await late.waitForTimeout(1000);
      await route.continue();
    });
    expect((await paints(late, 'posts/whole/')).some(isLight)).toBe(true);
  },
);

async function visit(
  path: string,
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<Page> {
  const context = await browser!.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await before(page);
  await page.goto(site.address + path, { waitUntil: 'load' });
  return page;
}

function fetched(): string[] {
  return site.asked.filter(({ headers }) => 'sec-purpose' in headers).map(({ path }) => path);
}

/** The lightness at the corner of each picture that is painted on the way to `path`, 0 to 255. */
async function paints(page: Page, path: string): Promise<number[]> {
  const frames: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await page.goto(site.address + path, { waitUntil: 'load' });
  await expect.poll(() => frames.length, PATIENT).toBeGreaterThan(0);
  await session.send('Page.stopScreencast');
  frames.push((await page.screenshot()).toString('base64'));
  return Promise.all(frames.map((frame) => lightness(Buffer.from(frame, 'base64'))));
}

async function lightness(picture: Buffer): Promise<number> {
  const corner = sharp(picture).extract({ left: 2, top: 2, width: 4, height: 4 });
  const { channels } = await corner.greyscale().stats();
  return Math.round(channels[0]!.mean);
}

const isLight = (value: number) => value > 60;
const isDark = (value: number) => value < 200;

/**
 * What on the page makes Chromium load it again when somebody comes back. What lies in the browser
 * is no matter: the small one of most test machines brings back nothing, but gives all reasons.
 */
async function reasonsAgainst(path: string, before?: () => void): Promise<string[]> {
  const page = await visit(path, {}, (fresh) =>
    fresh.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => persisted && void fetch('?persisted'));
    }),
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  let reasons: string[] | null = null;
  session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
    const own = notRestoredExplanations.filter(({ type }) => type !== 'Circumstantial');
    reasons = own.map(({ reason }) => reason);
  });
  if (before) await page.evaluate(before);
  site.asked.length = 0;
  await page.locator('.ways a').first().click();
  await page.waitForURL('**/posts/');
  await page.evaluate(() => history.back());
  const isBack = () => site.asked.some(({ path: asked }) => asked.endsWith('?persisted'));
  await expect.poll(() => isBack() || reasons !== null, PATIENT).toBe(true);
  return isBack() ? [] : reasons!;
}

function watchReveal(): void {
  addEventListener('pagereveal', (event) => {
    document.documentElement.dataset['revealed'] = String(event.viewTransition !== null);
  });
}

/** Where everything stands that somebody may be reading. */
function places(): string[] {
  const read = [...document.querySelectorAll('h1, h2, h3, p, pre, figure, li, footer')];
  return read
    .filter((one) => one.checkVisibility())
    .map((one) => {
      const { top, left, height } = one.getBoundingClientRect();
      return `${one.tagName} ${one.className} ${[top, left, height].map(Math.round).join(' ')}`;
    });
}

function pagesIn(folder: string): [string, string][] {
  return globSync('**/*.html', { cwd: folder })
    .map((path): [string, string] => [
      path.replaceAll('\\', '/'),
      readFileSync(join(folder, path), 'utf8'),
    ])
    .filter(([, html]) => html.includes('<body data-template='));
}
