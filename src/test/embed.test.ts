import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { PeopleDocument } from '../domain/people-document.ts';
import { listen } from '../integrations/preview/listen.ts';
import { embedHeight } from '../render/person/embed-height.ts';
import { frameSnippet, includeSnippet } from '../render/person/embed-snippets.ts';
import { axeFaults } from './axe-faults.ts';
import { launchBrowser, NO_BROWSER } from './browser.ts';
import { servedBlog } from './served-blog.ts';
import { plainImage, postText, SMALL_BLOG } from './temp-blog.ts';

const IDS = ['ada-okafor', 'long', 'layla'];
const SCHEMES = ['light', 'dark'] as const;
let people: PeopleDocument['authors'] = [];
const browser: Browser | null = await launchBrowser();
if (browser === null) console.warn(NO_BROWSER);
const site = servedBlog({ ...SMALL_BLOG, ...(await hardPeople()) }, 4780);

beforeAll(async () => {
  const text = await readFile(join(site.dir, 'dist', 'authors.json'), 'utf8');
  people = (JSON.parse(text) as PeopleDocument).authors;
});
afterAll(() => browser?.close());

test.skipIf(!browser)(
  'S6: from 240 to 600 pixels, in both schemes, nothing is cut and axe finds nothing',
  async () => {
    for (const colorScheme of SCHEMES) {
      const page = await browser!.newPage({ colorScheme, bypassCSP: true });
      const said = complaintsOf(page);
      for (const id of IDS) {
        for (const width of [240, 320, 480, 600]) {
          await page.setViewportSize({ width, height: 300 });
          await page.goto(embedAt(id), { waitUntil: 'load' });
          expect([id, width, await page.evaluate(cutThings)]).toEqual([id, width, []]);
        }
        expect([id, colorScheme, await axeFaults(page)]).toEqual([id, colorScheme, []]);
      }
      expect(said).toEqual([]);
      await page.close();
    }
  },
  120_000,
);

test.skipIf(!browser)(
  'S6: the frame to paste is high enough from 320 pixels on, and not far too high',
  async () => {
    const page = await browser!.newPage();
    for (const id of IDS) {
      const { height, ...person } = framed(id);
      for (const width of [320, 400, 480, 600]) {
        await page.setViewportSize({ width, height: 50 });
        await page.goto(embedAt(id), { waitUntil: 'load' });
        const whole = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(whole, `${person.title} at ${width}`).toBeLessThanOrEqual(height);
        if (width === 320) expect(whole).toBeGreaterThan(height / 2);
      }
    }
    await page.close();
  },
  60_000,
);

test.skipIf(!browser)(
  'S6: framed by another site it obeys its policy, follows the scheme around it and leads out',
  async () => {
    const { origin, show } = await otherSite();
    const page = await browser!.newPage({
      // The tests' own choice would stand above that of the page around the frame.
      colorScheme: null,
      viewport: { width: 800, height: 900 },
    });
    const said = complaintsOf(page);
    const { height, title } = framed('ada-okafor');
    const snippet = frameSnippet({ embed: embedAt('ada-okafor'), title, height });
    const paperIn = async (scheme: string) => {
      await page.goto(show(snippet.replace('light dark', scheme)), { waitUntil: 'networkidle' });
      return page
        .frames()[1]!
        .evaluate(() => getComputedStyle(document.querySelector('article')!).backgroundColor);
    };
    expect(lightness(await paperIn('dark'))).toBeLessThan(60);
    expect(lightness(await paperIn('light'))).toBeGreaterThan(200);
    expect(page.url()).toContain(origin);
    expect(said).toEqual([]);
    const frame = page.frames()[1]!;
    expect(await frame.locator('.ask-first').getAttribute('href')).toBe(
      'mailto:ada@company.example',
    );
    await frame.locator('h1 a').click();
    await page.waitForURL(`${site.address}authors/ada-okafor/`);
    await page.close();
  },
  60_000,
);

test.skipIf(!browser)('S6: the script to paste puts it into the page of another site, and leaves a link where it cannot', async () => {
  const { show } = await otherSite();
  const page = await browser!.newPage();
  const said = complaintsOf(page);
  const [ada, gone] = ['ada-okafor', 'nobody'].map((id) =>
    includeSnippet({ embed: embedAt(id), page: `${site.address}authors/${id}/`, name: `Link to ${id}` }).split('\n<script')[0]!,
  );
  const [, script] = includeSnippet({ embed: '', page: '', name: '' }).split('\n<script');
  await page.goto(show(`<!doctype html><h2>Team</h2>${ada}${gone}<script${script}`), { waitUntil: 'networkidle' });
  const card = page.locator('[data-author]').first();
  expect(await card.locator('h1').getAttribute('aria-level')).toBe('3');
  expect(await card.locator('h1 a').getAttribute('href')).toBe(`${site.address}authors/ada-okafor/`);
  expect(await card.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100);
  expect(await card.locator('article').evaluate((article) => getComputedStyle(article).display)).toBe('grid');
  expect(await card.locator('article').evaluate((article) => getComputedStyle(article).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  expect(await page.getByText('Link to nobody').isVisible()).toBe(true);
  expect(await page.getByText('Link to ada-okafor').isVisible()).toBe(false);
  expect(said.filter((text) => !text.includes('404'))).toEqual([]);
  await page.close();
}, 60_000); // prettier-ignore

/** In the browser: what stands out of its page, or is cut by what it lies in. */
function cutThings(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const elements = [...document.querySelectorAll<HTMLElement>('article, article *:not(source)')];
  const cut = elements.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    const isInline = getComputedStyle(element).display === 'inline';
    return left < -0.5 || right > clientWidth + 0.5 || (!isInline && element.scrollWidth > element.clientWidth + 1);
  });
  return [...(scrollWidth > clientWidth ? ['page'] : []), ...cut.map(({ tagName }) => tagName)];
} // prettier-ignore

function framed(id: string) {
  const person = people.find((one) => one.id === id)!;
  const covers = person.expertise.map(({ label }) => label).join(', ');
  const height = embedHeight({
    name: person.name,
    role: person.role,
    covers: covers && `Writes about ${covers}`,
    title: person.latestPosts[0]?.title ?? null,
    ways: person.contact.length,
  });
  return { title: person.name, height };
}

function embedAt(id: string): string {
  return `${site.address}authors/${id}/embed/`;
}

/** Another origin that shows what it is given. */
async function otherSite() {
  let html = '';
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
  const { origin, stop } = await listen(server);
  onTestFinished(stop);
  return { origin, show: (text: string) => ((html = `<title>Team</title>${text}`), origin) };
}

function complaintsOf(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}

/** Of "rgb(1, 2, 3)". */
function lightness(colour: string): number {
  return Math.max(...[...colour.matchAll(/\d+/g)].map(Number));
}

/** A name of sixty letters, nine topics, every way to be reached, no portrait; and Arabic. */
async function hardPeople() {
  const topics = ['Tides', 'Wind and surge', 'Datums', 'Surveying', 'Charts', 'Pilotage', 'Mud and sand', 'Sea life', 'Instruments'];
  const ids = topics.map((label) => label.toLowerCase().replaceAll(' ', '-'));
  const person = (data: object) => `${JSON.stringify(data)}\n`;
  return {
    'content/site.yaml': String(SMALL_BLOG['content/site.yaml']).replace('blog.example/', 'blog.example/journal/'),
    'content/topics.yaml': topics.map((label, at) => `${ids[at]}: { label: ${label} }\n`).join(''),
    'authors/long.yaml': person({
      name: 'Maximiliane von Hohenlohe-Waldenburg-Schillingsfürst-Bartenst',
      role: 'Head of hydrographic surveying, sediment and coastal modelling for the German Bight',
      expertise: ids,
      contact: { email: 'max@company.example', phone: '+49 421 1234567', booking: 'https://meet.example/max', signal: 'max.21', matrix: '@max:chat.example' },
    }),
    'authors/layla.yaml': person({ name: 'ليلى حسن', role: 'باحثة في علم المحيطات', expertise: ['tides'], contact: { signal: 'layla.77' } }),
    'authors/layla.jpg': await plainImage('#774936', 'jpeg'),
    'content/posts/by-long.mdx': postText({ authors: ['long'], title: 'On the astonishing persistence of a small error in the third constituent, and what we should have seen' }),
    'content/posts/by-layla.mdx': postText({ authors: ['layla'], title: 'المد والجزر في الإسكندرية', lang: 'ar' }),
  };
} // prettier-ignore
