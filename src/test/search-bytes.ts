import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serveBuilt } from '../integrations/preview/serve-built.ts';
import { launchBrowser, NO_BROWSER } from './browser.ts';

// Asks the finished site in the folder that is named, each question in a new Chromium with an empty
// cache, and prints what the costliest loaded: `{ first, second, millisecondsFirst, ... }`, bytes
// as hosts send them (texts compressed), faces apart. Two words at once are told of apart.

/** How far down the list of words, by their frequency. */
const PLACES = [0.01, 0.03, 0.06, 0.12, 0.25, 0.5];

const out = resolve(process.argv[2] ?? 'dist');
const browser = await launchBrowser();
process.stdout.write(
  `${JSON.stringify(browser === null ? { skipped: NO_BROWSER } : await ask(browser))}\n`,
);

async function ask(chromium: Browser) {
  const site = await serveBuilt({ dir: dirname(out), out, port: 4979, command: 'npm run build' });
  try {
    const words = await wordsIn(join(out, 'posts'));
    const asked = [];
    for (const [at, word] of words.entries()) {
      asked.push(await askTwice(chromium, site.address, word, words.at(at - 1)!));
    }
    const [common = '', second = ''] = words;
    const two = await askTwice(chromium, site.address, `${common} ${second}`, words.at(-1)!);
    return { ...worstOf(asked), firstOfTwoWords: two.first, asked: [...asked, two] };
  } finally {
    await chromium.close();
    await site.stop();
  }
}

async function askTwice(chromium: Browser, address: string, word: string, next: string) {
  const context = await chromium.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(`${address}search/`);
  await page.waitForLoadState('load');
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\/pagefind\/|people\.json/.test(response.url())) {
      sizes.push(response.body().then((body) => sizeOf(response.url(), body)));
    }
  });
  const answer = async (query: string) => {
    const before = sizes.length;
    const started = performance.now();
    await page.locator('#Query').fill(query);
    await page.locator('p[role=status]', { hasText: `“${query}”` }).waitFor();
    const milliseconds = performance.now() - started;
    await page.waitForLoadState('networkidle');
    const loaded = await Promise.all(sizes.slice(before));
    return { bytes: loaded.reduce((sum, size) => sum + size, 0), milliseconds };
  };
  const [one, other] = [await answer(word), await answer(next)];
  await context.close();
  return {
    ...{ word, first: one.bytes, second: other.bytes },
    ...{ millisecondsFirst: one.milliseconds, millisecondsSecond: other.milliseconds },
  };
}

/** Pagefind compresses its own files, hosts the rest. */
function sizeOf(url: string, body: Buffer): number {
  return /\.(js|json)(\?|$)/.test(url) ? gzipSync(body).length : body.length;
}

/** Words of the posts in a folder of pages: of the commonest to rare ones, the same every time. */
async function wordsIn(folder: string): Promise<string[]> {
  const slugs = (await readdir(folder)).toSorted();
  const some = slugs.filter((_, at) => at % Math.ceil(slugs.length / 40) === 0);
  const counts = new Map<string, number>();
  for (const slug of some) {
    const html = await readFile(join(folder, slug, 'index.html'), 'utf8').catch(() => '');
    const main = /<main[^]*<\/main>/.exec(html)?.[0] ?? '';
    for (const word of new Set(
      main
        .replace(/<[^>]*>/g, ' ')
        .toLowerCase()
        .match(/\b[a-z]{5,12}\b/g),
    )) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const sorted = [...counts].toSorted(
    ([one, most], [other, least]) => least - most || (one < other ? -1 : 1),
  );
  return PLACES.map((place) => sorted[Math.floor(place * (sorted.length - 1))]![0]);
}

function worstOf(asked: readonly Asked[]): Asked {
  const worst = (name: keyof Asked) => Math.round(Math.max(...asked.map((one) => one[name])));
  return {
    first: worst('first'),
    second: worst('second'),
    millisecondsFirst: worst('millisecondsFirst'),
    millisecondsSecond: worst('millisecondsSecond'),
  };
}

interface Asked {
  first: number;
  second: number;
  millisecondsFirst: number;
  millisecondsSecond: number;
}
