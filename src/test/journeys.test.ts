import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { serveBuilt } from '../integrations/preview/serve-built.ts';
import { launchBrowser } from './browser.ts';
import { builtOnce } from './built-once.ts';
import { testsIn } from './tests-in.ts';

// Whatever a reader can do with a pointer, done with the keys alone.
const browser: Browser | null = await launchBrowser();
let site = '';
let stop: () => Promise<unknown> = async () => {};

beforeAll(async () => {
  const dir = await builtOnce('nasty');
  const built = await serveBuilt({ dir, out: join(dir, 'dist'), port: 4743, command: 'build' });
  site = built.address;
  stop = built.stop;
}, 240_000);
afterAll(async () => {
  await stop();
  await browser?.close();
});

/** On a busy machine a browser takes its time. */
const PATIENT = { timeout: 15_000 };

const test = testsIn(browser);

test('R7: the first key leads past the masthead, the next into the text', async () => {
  const page = await visit('posts/whole/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  expect(await hasFocus(skip)).toBe(true);
  expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
});

test('R4, R7: Ctrl+K opens the search; words, filters and answers without a pointer', async () => {
  const page = await visit('posts/whole/');
  await page.keyboard.press('Control+k');
  await page.waitForURL('**/search/');
  await page.keyboard.press('Control+k');
  expect(await hasFocus(page.locator('#Query'))).toBe(true);
  await page.keyboard.type('beginning');
  await page.getByText(/posts? for “beginning”/).waitFor();
  const topic = page.getByRole('combobox', { name: 'Topic' });
  await reach(page, topic);
  await page.keyboard.type('Constr');
  await expect
    .poll(() => new URL(page.url()).searchParams.get('topic'), PATIENT)
    .toBe('constructor');
  const answer = page.getByRole('link', { name: 'All that a body can hold' }).first();
  await answer.waitFor();
  await reach(page, answer);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/posts/whole/**');
});

test('R7: the table of contents leads to a heading, from which the keys go on', async () => {
  const page = await visit('posts/whole/');
  const entry = page.locator('.contents a').last();
  await reach(page, entry);
  await page.keyboard.press('Enter');
  const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  expect(await target.evaluate((heading) => heading.tagName)).toMatch(/^H[2-6]$/);
  await page.keyboard.press('Tab');
  expect(await isBehind(target)).toBe(true);
});

test('R7: what is folded opens and closes', async () => {
  const page = await visit('posts/whole/');
  const folded = page.locator('.body details').first();
  await reach(page, folded.locator('summary'));
  for (const [key, isOpen] of [
    ['Enter', true],
    ['Space', false],
  ] as const) {
    await page.keyboard.press(key);
    expect([key, await folded.evaluate((one: HTMLDetailsElement) => one.open)]).toEqual([
      key,
      isOpen,
    ]);
  }
});

test('R7: a note is reached from the text, and leads back to it', async () => {
  const page = await visit('posts/whole/');
  const call = page.locator('.body a[data-footnote-ref]').first();
  await reach(page, call);
  await page.keyboard.press('Enter');
  const note = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
  expect(await note.textContent()).toContain('And the note');
  await page.keyboard.press('Tab');
  const back = note.locator('a[data-footnote-backref]').first();
  expect(await hasFocus(back)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await isBehind(call)).toBe(true);
});

test('R4: code is copied as it stands, and a voice says so', async () => {
  const page = await visit('posts/whole/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const code = page.locator('figure.code').first();
  const button = code.getByRole('button', { name: 'Copy' });
  await reach(page, code.locator('pre'));
  await page.keyboard.press('Tab');
  expect(await hasFocus(button)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Copied').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '\tconst level = "<b>" && 1;\n\n\tif (a < b) { /* ]]> */ }',
  );
  expect(await code.getByRole('button').textContent()).toBe('Copied');
  await button.waitFor();
  expect(await page.getByRole('status').textContent()).toBe('');
});

test('R4: without a clipboard no button promises one', async () => {
  const page = await visit('posts/whole/', {}, () => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
  });
  await page.locator('.theme').waitFor();
  expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
});

test('R4: a theme is chosen by arrow, at once, for the next page and for pages that are open', async () => {
  const page = await visit('posts/whole/', { colorScheme: 'light' });
  const other = await page.context().newPage();
  await other.goto(site);
  const choice = page.getByRole('group', { name: 'Colours' }).getByRole('radio');
  await reach(page, choice.first(), 'Shift+Tab');
  expect(await scheme(page)).toBe('light dark');
  for (const [key, expected] of [
    ['ArrowDown', 'light'],
    ['ArrowDown', 'dark'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await scheme(page)).toBe(expected);
  }
  await expect.poll(() => scheme(other), PATIENT).toBe('dark');
  await page.goto(`${site}authors/`);
  expect(await scheme(page)).toBe('dark');
  const dark = page.getByRole('radio', { name: 'Dark' });
  expect(await dark.isChecked()).toBe(true);
  await reach(page, dark, 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  expect(await scheme(page)).toBe('light dark');
});

test('R4: the system’s sheet gets title and address, and is offered where there is one', async () => {
  const page = await visit('posts/whole/', {}, () => {
    Object.defineProperty(Navigator.prototype, 'share', {
      value: async (data: object) => {
        document.title = JSON.stringify(data);
        throw new DOMException('The reader closes it.', 'AbortError');
      },
    });
  });
  await reach(page, page.getByRole('button', { name: 'Share', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  expect(JSON.parse(await page.title())).toEqual({
    title: 'All that a body can hold',
    url: 'https://company.example/journal/posts/whole/',
  });
  const without = await visit('posts/whole/', {}, () => {
    Object.defineProperty(Navigator.prototype, 'share', { value: undefined });
  });
  await without.locator('.theme').waitFor();
  expect(await without.getByRole('button', { name: 'Share', exact: true }).count()).toBe(0);
});

test('R4: the Fediverse opens at the reader’s server, which is asked for once and told to nobody', async () => {
  const page = await visit('posts/whole/');
  await page
    .context()
    .route('https://mastodon.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Compose</title>' }),
    );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await reach(page, page.getByText('Share in the Fediverse'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const field = page.getByLabel('Your server');
  await reach(page, field);
  await page.keyboard.type('no server');
  await page.keyboard.press('Enter');
  const wrong = () => field.evaluate((input: HTMLInputElement) => input.validationMessage);
  expect(await wrong()).toMatch(/no name of a server/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('@me@Mastodon.example');
  expect(await wrong()).toBe('');
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('Enter');
  const url = new URL((await opened).url());
  expect(url.origin + url.pathname).toBe('https://mastodon.example/share');
  expect(url.searchParams.get('text')).toBe(
    'All that a body can hold\nhttps://company.example/journal/posts/whole/',
  );
  expect(asked.filter((one) => !one.startsWith(site))).toEqual([]);
  await page.goto(`${site}posts/nine-people/`);
  await page.getByText('Share in the Fediverse').click();
  expect(await page.getByLabel('Your server').inputValue()).toBe('mastodon.example');
  expect(await page.context().cookies()).toEqual([]);
});

async function visit(
  path: string,
  options: BrowserContextOptions = {},
  before?: () => void,
): Promise<Page> {
  const context = await browser!.newContext({ reducedMotion: 'reduce', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  await page.goto(site + path, { waitUntil: 'load' });
  return page;
}

/** Goes by Tab, from the end of the page by Shift+Tab, until `target` has the focus. */
async function reach(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed += 1) {
    await page.keyboard.press(key);
    if (await hasFocus(target)) return;
  }
  throw new Error(`Two hundred presses of Tab do not reach ${String(target)}.`);
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Whether the focus stands in or behind `mark` in the order of the page. */
function isBehind(mark: Locator): Promise<boolean> {
  return mark.evaluate(
    (element) =>
      (element.compareDocumentPosition(document.activeElement!) &
        Node.DOCUMENT_POSITION_FOLLOWING) !==
      0,
  );
}

function scheme(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
}
