import { globSync } from 'node:fs';
import { readFile, readdir, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, onTestFinished, test as tell } from 'vitest';
import { outputAt } from '../domain/outputs.ts';
import type { SearchList, SearchListPart } from '../domain/search-list.ts';
import { launchBrowser, NO_BROWSER } from './browser.ts';
import { RICH_BLOG } from './rich-blog.ts';
import { runScript } from './run-script.ts';
import { servedBlog } from './served-blog.ts';
import { NOW, postText, writeFiles } from './temp-blog.ts';

const BLOG = {
  ...RICH_BLOG,
  'authors/lukasz-muller.yaml': 'name: Łukasz Müller\nrole: Pilot\nbio: Loves *sextants*.\n',
  'content/posts/lodz.mdx': postText(
    {
      title: 'Boats in Łódź',
      description: 'A canal.',
      authors: ['lukasz-muller'],
      date: '2026-03-01',
    },
    'A barge went to Øresund.\n\n## The lock of Panama\n\nThe lock was shut, &lt;b&gt; and `a < b`.\n\n$x_{zulu}$',
  ),
  'content/posts/gezeiten.mdx': postText(
    {
      title: 'Gezeiten der Häfen',
      description: 'Wie das Wasser steigt.',
      lang: 'de',
      date: '2026-02-01',
    },
    'Die Fluten kommen am Abend.',
  ),
  'content/posts/shio.mdx': postText(
    { title: '潮の満ち引き', description: '港の水位計。', lang: 'ja', date: '2026-01-01' },
    '東京の港は静かです。',
  ),
};

/** Nothing of what is looked at here. */
const LEFT_OUT = ['feeds', 'cards', 'markdown', 'people', 'calendars'];

const browser = await launchBrowser();
const site = servedBlog(BLOG, 4970, LEFT_OUT);

afterAll(() => browser?.close());

function test(name: string, body: (visit: Visit) => Promise<void>): void {
  tell(name, { timeout: 60_000 }, async ({ skip }) => {
    if (browser === null) return skip(NO_BROWSER);
    await body(visitor(browser, site.address));
  });
}

tell('a build without some outputs has no file of them, and is sound', () => {
  const files = globSync('**/*', { cwd: join(site.dir, 'dist') });
  const outputs = new Set(files.map((file) => outputAt(`/${file.replaceAll('\\', '/')}`)));
  expect(outputs).toEqual(new Set([null, 'search']));
});

test('P3: nothing of the engine is loaded before somebody searches', async (visit) => {
  const { page, requests } = await visit('posts/high-water/');
  await page.goto(`${site.address}search/`);
  await page.waitForLoadState('networkidle');
  expect(requests('pagefind')).toEqual([]);
  await page.locator('#Query').click();
  await page.waitForResponse(/wasm/);
  expect(requests('pagefind').length).toBeGreaterThan(3);
});

test('P2: what is typed is found, with faces, and stands in the address', async (visit) => {
  const { page } = await visit('search/');
  await page.locator('#Query').pressSequentially('highest');
  await found(page, /1 post for “highest”/);
  expect(new URL(page.url()).search).toBe('?q=highest');
  const entry = page.locator('.search-found .entry');
  expect(await entry.locator('h3').textContent()).toBe('High water');
  expect(await entry.locator('mark').textContent()).toMatch(/highest/);
  expect(await entry.locator('time').getAttribute('datetime')).toBe('2026-11-01');
  const face = entry.locator('img');
  expect(await face.evaluate((image: HTMLImageElement) => image.decode().then(() => 'seen'))).toBe(
    'seen',
  );
  await entry.locator('h3 a').click();
  await page.waitForURL(/\/journal\/posts\/high-water\/$/);
});

test('P2: a person who is called so comes before the posts', async (visit) => {
  const { page } = await visit('search/?q=ada');
  await found(page, /person/);
  expect(await titles(page)).toEqual([
    expect.stringContaining('People'),
    expect.stringContaining('Posts'),
  ]);
  expect(await page.locator('.person h3').first().textContent()).toBe('Ada Okafor');
});

test('P2: so does who covers a topic of that name', async (visit) => {
  const { page } = await visit('search/?q=tides');
  await found(page, /person|people/);
  expect((await titles(page))[0]).toContain('People');
  expect(await page.locator('.person').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('Ada Okafor')]),
  );
});

test('P2: who only tells of it in a bio comes after', async (visit) => {
  const { page } = await visit('search/?q=sextants');
  await found(page, /1 person for/);
  expect(await page.locator('.person h3').allTextContents()).toEqual(['Łukasz Müller']);
});

for (const [query, title] of [
  ['lodz', 'Boats in Łódź'],
  ['Łódź', 'Boats in Łódź'],
  ['oresund', 'Boats in Łódź'],
  ['Øresund', 'Boats in Łódź'],
  ['flut', 'Gezeiten der Häfen'],
  ['HAFEN', 'Gezeiten der Häfen'],
  ['満ち引き', '潮の満ち引き'],
  ['東京の港', '潮の満ち引き'],
  ['panama', 'Boats in Łódź'],
] as const) {
  test(`P6: "${query}" finds "${title}"`, async (visit) => {
    const { page } = await visit(`search/?q=${encodeURIComponent(query)}`);
    await found(page, /post/);
    expect(await page.locator('.entry h3').allTextContents()).toContain(title);
  });
}

test('P6: "muller" finds Łukasz Müller', async (visit) => {
  const { page } = await visit('search/?q=lukasz+muller');
  await found(page, /person/);
  expect(await page.locator('.person h3').allTextContents()).toEqual(['Łukasz Müller']);
});

test('P1: markup of a post stays text, formulas are not read, sections are linked', async (visit) => {
  const { page } = await visit('search/?q=lock');
  await found(page, /post/);
  const entry = page.locator('.entry').filter({ hasText: 'Łódź' });
  expect(await entry.locator('.entry-summary').textContent()).toContain('<b>');
  expect(await entry.locator('.result-section').getAttribute('href')).toBe(
    '/journal/posts/lodz/#the-lock-of-panama',
  );
  await page.locator('#Query').fill('zulu');
  await found(page, /Nothing was found for “zulu”/);
});

test('P6: what is in another language says so', async (visit) => {
  const { page } = await visit('search/?q=fluten');
  await found(page, /post/);
  expect(await page.locator('.entry-title[lang=de]').count()).toBe(1);
});

test('P2: filters narrow what is found and stand in the address', async (visit) => {
  const { page } = await visit('search/?q=gauge');
  await found(page, /posts for/);
  await page.locator('select[name=year]').selectOption('2026');
  await page.locator('select[name=author]').selectOption('ada-okafor');
  await page.waitForURL(/q=gauge&author=ada-okafor&year=2026/);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.entry time')].every((time) =>
      time.getAttribute('datetime')!.startsWith('2026'),
    ),
  );
  await page.getByRole('button', { name: 'Take the filters off' }).click();
  await page.waitForURL(/\?q=gauge$/);
  expect(await page.locator('select[name=year]').inputValue()).toBe('');
});

test('P2: a filter alone lists the newest first, and more on demand', async (visit) => {
  const { page, requests } = await visit('search/?author=ada-okafor');
  await found(page, /\d+ posts/);
  const total = Number(/(\d+) posts/.exec((await status(page)) ?? '')![1]);
  expect(await page.locator('.person h3').allTextContents()).toEqual(['Ada Okafor']);
  const shown = await page.locator('.entry').count();
  expect(total).toBeGreaterThan(shown);
  await page.getByRole('button', { name: 'More posts' }).click();
  await page.waitForFunction((count) => document.querySelectorAll('.entry').length > count, shown);
  const days = await page
    .locator('.entry time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')!));
  expect(days).toEqual(days.toSorted().reverse());
  expect(requests('pf_index').length).toBeLessThan(8);
});

test('P2, P6: the order by date goes across languages', async (visit) => {
  const { page } = await visit('search/?year=2026&sort=date');
  await found(page, /posts/);
  const days = await page
    .locator('.entry time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')!));
  expect(days.length).toBeGreaterThan(4);
  expect(days).toEqual(days.toSorted().reverse());
});

test('P2: the back button goes from question to question, and back from a post', async (visit) => {
  const { page } = await visit('search/');
  await page.locator('#Query').fill('highest');
  await page.keyboard.press('Enter');
  await found(page, /for “highest”/);
  await page.locator('#Query').fill('barge');
  await page.keyboard.press('Enter');
  await found(page, /for “barge”/);
  await page.locator('.entry h3 a').first().click();
  await page.waitForURL(/posts\/lodz/);
  await page.goBack();
  await found(page, /for “barge”/);
  expect(await page.locator('#Query').inputValue()).toBe('barge');
  await page.goBack();
  await found(page, /for “highest”/);
  await page.goForward();
  await found(page, /for “barge”/);
});

test('Escape empties the field, arrow keys go through what was found', async (visit) => {
  const { page } = await visit('search/?q=gauge');
  await found(page, /gauge/);
  await page.locator('#Query').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const focused = () => page.evaluate(() => document.activeElement!.textContent);
  expect(await focused()).toBe(await page.locator('.search-found h3 a').nth(1).textContent());
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await page.waitForURL(/\/search\/$/);
  expect(await page.locator('.search-browse').isVisible()).toBe(true);
  expect(await page.locator('.search-found').textContent()).toBe('');
});

test('P4: where nothing is found the page says so and offers other ways', async (visit) => {
  const { page } = await visit('search/?q=zzzzqqq');
  await found(page, /Nothing was found for “zzzzqqq”/);
  expect(await page.locator('.search-browse').isVisible()).toBe(true);
  expect(await titles(page)).toEqual([]);
});

test('where nothing is found but something is near, people who may know are to be asked', async (visit) => {
  const { page } = await visit('search/?q=xidestable');
  await found(page, /Nothing was found/);
  await page.locator('#Query').fill('ukafor');
  await found(page, /Nothing was found for “ukafor”/);
  const person = page.locator('.search-found .person');
  expect(await person.locator('h3').allTextContents()).toEqual(['Ada Okafor']);
  const ask = person.getByRole('link', { name: 'Ask Ada' });
  expect(await ask.getAttribute('href')).toMatch(/^(mailto:|https:)/);
  await page.locator('#Query').fill('xtides');
  await found(page, /Nothing was found for “xtides”/);
  await page.locator('.near-topics a', { hasText: 'Tides' }).click();
  await found(page, /posts/);
  expect(await page.locator('select[name=topic]').inputValue()).toBe('tides');
});

test('P3: the engine of another language is loaded when a question needs it', async (visit) => {
  const { page, requests } = await visit('search/?q=gauge', { locale: 'en-GB' });
  await found(page, /posts for/);
  expect(requests('wasm.')).toEqual([expect.stringContaining('wasm.en')]);
  expect(requests('pagefind-')).toHaveLength(2);
  await page.getByRole('button', { name: 'Look in other languages too' }).click();
  await page.waitForResponse(/wasm\.de/);
});

test('P4: without JavaScript the page leads to everything', async (visit) => {
  const { page } = await visit('search/', { javaScriptEnabled: false });
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.textContent('main')).toContain('needs JavaScript');
  const ways = await page
    .locator('.search-browse a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(ways).toEqual(
    expect.arrayContaining(['/journal/archive/', '/journal/topics/', '/journal/authors/']),
  );
});

for (const [what, broken] of [
  ['the engine', /wasm\..*\.pagefind/],
  ['its script', /pagefind-[\d.]+\.js/],
  ['the whole index', /pagefind\//],
  ['the list of people', /people\.json/],
] as const) {
  test(`P4: without ${what} the page says within three seconds that it cannot search`, async (visit) => {
    const { page } = await visit('', { offline: false });
    await page.route(broken, (route) => route.fulfill({ status: 404, body: 'Gone' }));
    await page.goto(`${site.address}search/?q=tides`);
    await found(page, /cannot start here/, 3000);
    expect(await page.locator('.search-browse').isVisible()).toBe(true);
  });
}

test('P4: without WebAssembly the page says within three seconds that it cannot search', async (visit) => {
  const { page } = await visit('');
  await page.addInitScript('delete globalThis.WebAssembly');
  await page.goto(`${site.address}search/?q=tides`);
  await found(page, /cannot start here/, 3000);
  expect(await page.locator('.search-browse').isVisible()).toBe(true);
});

test('P4: with the connection cut before anything is loaded the page says so within three seconds', async (visit) => {
  const { page } = await visit('search/');
  await page.context().setOffline(true);
  await page.locator('#Query').fill('tides');
  await found(page, /cannot start here/, 3000);
  expect(await page.locator('.search-browse').isVisible()).toBe(true);
  await page.context().setOffline(false);
  await page.locator('#Query').fill('highest');
  await found(page, /for “highest”/);
});

test('P4: with the connection cut later it finds what it has, says what it lacks, and recovers', async (visit) => {
  const { page } = await visit('search/?q=highest');
  await found(page, /for “highest”/);
  await page.route(/pagefind\/|people\.json/, (route) => route.abort('internetdisconnected'));
  await page.locator('#Query').fill('sextants');
  await found(page, /connection is gone|for “sextants”/);
  await page.locator('#Query').fill('barge');
  await found(page, /connection is gone/);
  expect(await page.locator('.search-browse').isVisible()).toBe(true);
  await page.locator('#Query').fill('highest');
  await found(page, /1 post for “highest”/);
  await page.unroute(/pagefind\/|people\.json/);
  await page.locator('#Query').fill('barge');
  await found(page, /1 post for “barge”/);
});

test('a page that was open while the blog was published anew loads the new index by itself', async (visit) => {
  const { page } = await visit('search/?q=highest');
  await found(page, /for “highest”/);
  let gone = 0;
  // As after a publication: the first file that the open page asks for is no longer there.
  await page.route(/\.pf_(index|fragment)$/, (route) => {
    gone += 1;
    return gone === 1 ? route.fulfill({ status: 404, body: '' }) : route.continue();
  });
  await page.locator('#Query').fill('barge');
  await found(page, /1 post for “barge”/);
  expect(gone).toBeGreaterThan(1);
});

test('when it takes long the page says so, and still answers', async (visit) => {
  const { page } = await visit('');
  await page.route(/wasm\..*\.pagefind/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await route.continue();
  });
  await page.goto(`${site.address}search/?q=tides`);
  await found(page, /still loading/, 3000);
  expect(await page.locator('.search-browse').isVisible()).toBe(true);
  await found(page, /for “tides”/, 9000);
});

test('P3: Ctrl+K leads from any page to the field', async (visit) => {
  const { page } = await visit('posts/high-water/');
  await page.keyboard.press('Control+k');
  await page.waitForURL(/\/journal\/search\/$/);
  await page.waitForFunction(() => document.activeElement?.id === 'Query');
});

test('P2: author and topic pages lead to a search in their posts', async (visit) => {
  const { page } = await visit('authors/ada-okafor/');
  await page.getByRole('link', { name: 'Search in the posts of Ada' }).click();
  await found(page, /posts/);
  expect(await page.locator('select[name=author]').inputValue()).toBe('ada-okafor');
  await page.goto(`${site.address}topics/tides/`);
  await page.getByRole('link', { name: 'Search in Tides' }).click();
  await found(page, /posts/);
  expect(await page.locator('select[name=topic]').inputValue()).toBe('tides');
});

test('P2, R9: it works under the policy that the site ships, without a word in the console', async (visit) => {
  const { page, messages, policies } = await visit('search/?q=gezeiten');
  await found(page, /for “gezeiten”/);
  expect(policies()).toEqual([expect.stringMatching(/default-src 'self'.*'wasm-unsafe-eval'/)]);
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(await meta.getAttribute('content')).toContain("'wasm-unsafe-eval'");
  expect(messages).toEqual([]);
});

tell('S2: the page is not for search engines, and stands in no sitemap', async () => {
  const page = await readFile(join(site.dir, 'dist', 'search', 'index.html'), 'utf8');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(await readFile(join(site.dir, 'dist', 'sitemap-0.xml'), 'utf8')).not.toContain('/search/');
});

tell(
  'P5: what has not changed is not made again, what is damaged is, and what is gone goes',
  async () => {
    const { dir } = site;
    const cache = join(dir, '.rota', 'cache', 'search');
    const list = async () =>
      JSON.parse(await readFile(join(cache, 'index.json'), 'utf8')) as SearchList;
    const before = await list();
    const made = async ({ name }: { name: string }) => (await stat(join(cache, name))).birthtimeMs;
    const [english, german] = [partIn(before, 'en'), partIn(before, 'de')];
    const [madeEnglish, madeGerman] = [await made(english), await made(german)];
    await truncate(await fragmentOf(join(cache, german.name)), 3);
    await writeFiles(dir, { 'content/posts/shio.mdx': null });
    const { code } = await runScript('build', ['--blog', dir, '--now', NOW, '--out', `${dir}/two`]);
    expect(code).toBe(0);
    const after = await list();
    expect(partIn(after, 'en')).toEqual(english);
    expect(await made(english)).toBe(madeEnglish);
    expect(await made(german)).toBeGreaterThan(madeGerman);
    expect((await stat(await fragmentOf(join(cache, german.name)))).size).toBeGreaterThan(3);
    expect(await readdir(cache)).toHaveLength(after.parts.length + 2);
    expect(before.parts.map(({ language }) => language)).toContain('ja');
    expect(after.parts.map(({ language }) => language)).not.toContain('ja');
  },
  120_000,
);

function partIn(list: SearchList, language: string): SearchListPart {
  return list.parts.find((part) => part.language === language)!;
}

async function fragmentOf(part: string): Promise<string> {
  return join(part, 'fragment', (await readdir(join(part, 'fragment')))[0]!);
}

async function found(page: Page, text: RegExp, timeout = 10_000): Promise<void> {
  await page.locator('p[role=status]', { hasText: text }).waitFor({ timeout });
}

function status(page: Page): Promise<string | null> {
  return page.locator('p[role=status]').textContent();
}

function titles(page: Page): Promise<string[]> {
  return page.locator('.search-found h2').allTextContents();
}

function visitor(chromium: Browser, address: string) {
  return async (path: string, options: BrowserContextOptions = {}) => {
    const context = await chromium.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const urls: string[] = [];
    const messages: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    const sent: string[] = [];
    page.on('response', (response) => {
      const policy = response.headers()['content-security-policy'];
      if (policy !== undefined && response.request().isNavigationRequest()) sent.push(policy);
    });
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(address + path);
    const requests = (part: string) => urls.filter((url) => url.includes(part));
    const policies = () => sent;
    return { page, requests, messages, policies };
  };
}

type Visit = ReturnType<typeof visitor>;
