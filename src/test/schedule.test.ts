import { existsSync, globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { serveBuilt } from '../integrations/preview/serve-built.ts';
import { launchBrowser, NO_BROWSER } from './browser.ts';
import { readPage } from './read-page.ts';
import type { BuiltPage } from './read-page.ts';
import { HIDDEN, HIDDEN_COLOUR, livingAt, ROTATING_BLOG, UPCOMING_NAME } from './rotating-blog.ts';
import { runScript } from './run-script.ts';
import { siteBytes, unpacked } from './site-bytes.ts';
import { NOW, SMALL_BLOG, tempBlog, writeFiles } from './temp-blog.ts';

describe.each([
  ['at the root of a host', 'https://blog.example/', ''],
  ['below a path', 'https://company.example/deep/journal/', '/deep/journal'],
])('the schedule of a blog %s', (_, url, base) => {
  let dir = '';
  let dist = '';
  const page = (address: string): Promise<BuiltPage> => readPage(join(dist, address, 'index.html'));

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'rota-schedule-'));
    dist = join(dir, 'dist');
    await writeFiles(dir, livingAt(url, ROTATING_BLOG));
    const { code, stderr } = await runScript('build', ['--blog', dir, '--now', NOW]);
    if (code !== 0) throw new Error(stderr);
  }, 120_000);
  afterAll(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));

  test('has each rotation with its rhythm, its days and its people', async () => {
    const sections = (await page('schedule')).all('section');
    expect(sections.map((section) => toString(elements(section, 'h2')[0]!))).toEqual([
      'Everybody',
      'Tuesday essay',
    ]);
    expect(sections.map((section) => toString(elements(section, 'p')[0]!))).toEqual([
      'Everyone writes about every two weeks.',
      'One post each Tuesday; the authors take turns.',
    ]);
    expect(sections.map(turnsIn)).toEqual([
      [
        'Soon: Ada Okafor',
        '2026-11-27: Dee Roy',
        '2026-12-08: Bo Lind',
        `2026-12-15: ${UPCOMING_NAME}`,
        '2027-01-20: Cy Marsh',
      ],
      [
        '2026-11-24: Open',
        '2026-12-01: Hana Ito',
        '2026-12-08: Gus Kern',
        '2026-12-15: Open',
        '2027-01-12: Fay Voss',
        '2027-01-19: Gus Kern',
        '2027-01-26: Hana Ito',
        '2027-02-02: Fay Voss',
      ],
    ]);
  });

  test('leads to whoever has a page, and to nobody else', async () => {
    const links = elements((await page('schedule')).all('main')[0]!, 'a').map(hrefOf);
    expect(links).toContain(`${base}/authors/hana-ito/`);
    expect(links.filter((href) => href.includes('authors') && !existsIn(dist, base, href))).toEqual(
      [],
    );
    const elsewhere = links.filter((href) => !href.startsWith(`${base}/`));
    expect(elsewhere).toEqual([`${url.replace('https:', 'webcal:')}schedule.ics`]);
  });

  test('is led to by navigation, front page, members and sitemap', async () => {
    const home = await page('');
    for (const from of [home, await page('authors'), await page('authors/bo-lind')]) {
      expect(from.all('a').map(hrefOf)).toContain(`${base}/schedule/`);
    }
    const here = (await page('schedule')).all('a').filter((a) => a.properties['ariaCurrent']);
    expect(here.map(hrefOf)).toEqual([`${base}/schedule/`]);
    const sitemap = await readFile(join(dist, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain(`<loc>${url}schedule/</loc></url>`);
  });

  test('the front page shows the next people with their faces, each once', async () => {
    const next = (await page(''))
      .all('section')
      .find(({ properties }) => properties['ariaLabelledBy']?.toString() === 'Next')!;
    expect(elements(next, 'li').map((item) => toString(item).replace(/\s+/g, ' ').trim())).toEqual([
      'Ada Okafor Soon',
      'Dee Roy Fri, November 27',
      'Hana Ito Tue, December 1',
      'Bo Lind Tue, December 8',
    ]);
    expect(elements(next, 'img')).toHaveLength(4);
  });

  test.each([
    ['ada-okafor', 'Writes for Everybody about every two weeks. Next: soon'],
    ['bo-lind', 'Writes for Everybody about every four weeks. Next: Tuesday, December 8'],
    ['cy-marsh', 'Writes for Everybody about every two weeks. Next: Wednesday, January 20, 2027'],
    ['fay-voss', 'Takes turns in Tuesday essay. Next: Tuesday, January 12, 2027'],
  ])('the page of %s says how often and when next', async (id, text) => {
    const head = (await page(`authors/${id}`)).all('header').map(toString).join(' ');
    expect(head.replace(/\s+/g, ' ')).toContain(text);
  });

  test('has a title, an address and structured data of its own, with no post in them', async () => {
    const schedule = await page('schedule');
    expect(schedule.text('title')).toBe('Who writes next · Small blog');
    expect(schedule.links('canonical').map(hrefOf)).toEqual([`${url}schedule/`]);
    const [thing] = schedule.jsonLd;
    expect(thing).toMatchObject({ '@type': 'CollectionPage', url: `${url}schedule/` });
    const types = schedule.jsonLd.map((one) => one['@type']);
    expect(types.filter((type) => type === 'Person')).toHaveLength(7);
    expect(types).not.toContain('BlogPosting');
  });

  test('nothing of what readers may not know is in the site, not a byte', async () => {
    await expectHidden(dist);
    await expectHidden(join(dir, '.rota', 'build'));
  });

  test('who has no page yet is named in the schedule and its calendar, and nowhere else', async () => {
    const named = [...(await siteBytes(dist))].filter(([, bytes]) =>
      unpacked(bytes).includes('Ouroboros'),
    );
    expect(named.map(([path]) => path)).toEqual(['schedule.ics', 'schedule/index.html']);
  });

  test('no page has a word about who is late or away', async () => {
    for (const file of globSync('**/*.html', { cwd: dist })) {
      const text = toString((await readPage(join(dist, file))).all('main')[0] ?? EMPTY);
      expect([file, /\b(late|(over)?due|dormant|behind|missed|away|leave)\b/i.exec(text)]).toEqual([
        file,
        null,
      ]);
    }
  });

  test('html-validate finds nothing', async () => {
    const config = JSON.parse(await readFile('.htmlvalidate.json', 'utf8'));
    const validator = new HtmlValidate({ ...config, root: true });
    for (const file of ['index', 'schedule/index', 'authors/index', 'authors/ada-okafor/index']) {
      const { results } = await validator.validateFile(join(dist, `${file}.html`));
      const found = results.flatMap(({ messages }) => messages.map(({ message }) => message));
      expect([file, found]).toEqual([file, []]);
    }
  });

  test('no page is wider than its window', async ({ skip }) => {
    const browser = await launchBrowser();
    if (browser === null) return skip(NO_BROWSER);
    onTestFinished(() => browser.close());
    const server = await serveBuilt({ dir, out: dist, port: 4760, command: 'npm run build' });
    onTestFinished(() => server.stop());
    const tab = await browser.newPage();
    for (const width of [320, 768, 1440]) {
      await tab.setViewportSize({ width, height: 800 });
      for (const address of ['', 'schedule/', 'authors/', 'authors/cy-marsh/']) {
        await tab.goto(server.address + address);
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
        expect([address, wide]).toEqual([address, width]);
      }
    }
  }, 60_000);
});

test('a blog without rotations has no schedule, and no word of one', async () => {
  const dir = await tempBlog();
  expect((await runScript('build', ['--blog', dir, '--now', NOW])).code).toBe(0);
  for (const [path, bytes] of await siteBytes(join(dir, 'dist'))) {
    expect([path, path.includes('schedule')]).toEqual([path, false]);
    const text = bytes.toString('latin1');
    expect([path, text.includes('/schedule/')]).toEqual([path, false]);
    if (!path.endsWith('.html')) continue;
    const words = /\b(members?|guests?|alumn\w+|who is next|soon)\b/i.exec(text);
    expect([path, words]).toEqual([path, null]);
  }
}, 120_000);

test('rotations that nobody is in leave an empty schedule, and nobody next', async () => {
  const rotation = 'title: Everybody\nkind: pace\nevery: 2w\n';
  const dir = await tempBlog({ ...SMALL_BLOG, 'content/schedule/main.yaml': rotation });
  expect(
    (await runScript('build', ['--blog', dir, '--now', NOW, '--leave-out', 'cards', 'search']))
      .code,
  ).toBe(0);
  const schedule = await readPage(join(dir, 'dist', 'schedule', 'index.html'));
  expect(toString(schedule.all('main')[0]!)).toContain('No turns are planned at the moment.');
  const home = await readPage(join(dir, 'dist', 'index.html'));
  expect(toString(home.all('main')[0]!)).not.toContain('Who is next');
}, 120_000);

async function expectHidden(folder: string): Promise<void> {
  const files = await siteBytes(folder);
  expect(files.size).toBeGreaterThan(0);
  for (const [path, bytes] of files) {
    const text = `${path}\n${unpacked(bytes).toString('latin1')}`.toLowerCase();
    for (const word of Object.values(HIDDEN).flat()) {
      expect([path, word, text.includes(word)]).toEqual([path, word, false]);
    }
    if (/\.(png|jpe?g|webp|avif)$/.test(path)) {
      expect([path, await isColour(bytes, HIDDEN_COLOUR)]).toEqual([path, false]);
    }
  }
}

async function isColour(image: Buffer, colour: string): Promise<boolean> {
  const { r, g, b } = (await sharp(image).stats()).dominant;
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [r, g, b].every((value, index) => Math.abs(value - wanted[index]!) < 24);
}

/** "2026-12-01: Hana Ito" for each person of each day. */
function turnsIn(section: Element): string[] {
  return elements(section, 'li')
    .filter((item) => classOf(item).includes('coming-day'))
    .flatMap((item) => {
      const day = elements(item, 'time')[0]?.properties['dateTime'] ?? 'Soon';
      const names = elements(item, 'p').filter((one) => classOf(one).includes('coming-name'));
      return names.map((name) => `${day}: ${toString(name).trim()}`);
    });
}

function elements(parent: Element, name: string): Element[] {
  const own = parent.children.filter((child) => child.type === 'element');
  return own.flatMap((child) => [
    ...(child.tagName === name ? [child] : []),
    ...elements(child, name),
  ]);
}

function classOf({ properties }: Element): unknown[] {
  return [properties['className']].flat();
}

function hrefOf({ properties }: Element): string {
  return String(properties['href']);
}

function existsIn(dist: string, base: string, href: string): boolean {
  return existsSync(join(dist, href.slice(base.length), 'index.html'));
}

const EMPTY: Element = { type: 'element', tagName: 'main', properties: {}, children: [] };
