import { hash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, NO_BROWSER } from '../browser.ts';
import { readPage } from '../read-page.ts';
import type { BuiltPage } from '../read-page.ts';
import { serveBuilt } from '../../integrations/preview/serve-built.ts';
import { runScript } from '../run-script.ts';
import { siteBytes } from '../site-bytes.ts';
import { NOW, writeFiles } from '../temp-blog.ts';
import { SECRETS, SEEN } from './nasty-pictures.ts';
import { nastyPictures, pictureBlog } from './picture-blog.ts';
import { picksOf } from './picks-of.ts';
import { pictureOf } from './picture-of.ts';

let dir = '';
let sources: Record<string, Buffer> = {};
let site: Map<string, Buffer>;
let page: BuiltPage;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rota-images-'));
  sources = await nastyPictures();
  const files = await pictureBlog(sources);
  sources['ada-okafor.jpg'] = files['authors/ada-okafor.jpg'] as Buffer;
  await writeFiles(dir, files);
  const { code, stderr } = await runScript('build', [
    '--blog',
    dir,
    '--now',
    NOW,
    '--leave-out',
    'search',
  ]);
  if (code !== 0) throw new Error(stderr);
  site = await siteBytes(join(dir, 'dist'));
  page = await readPage(join(dir, 'dist', 'posts', 'pictures', 'index.html'));
}, 180_000);

afterAll(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));

test('R3: no picture of the site, those of feeds, cards and embeds included, tells what a camera wrote', async () => {
  let count = 0;
  for (const [path, bytes] of site) {
    for (const secret of SECRETS) expect([path, bytes.includes(secret)]).toEqual([path, false]);
    if (!PICTURE.test(path)) continue;
    const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
    expect([path, { exif, xmp, iptc, icc, orientation }]).toEqual([path, {}]);
    count++;
  }
  expect(count).toBeGreaterThan(40);
});

test('R3: no original is published', () => {
  const originals = new Set(Object.values(sources).map((bytes) => hash('sha1', bytes)));
  for (const [path, bytes] of site) {
    expect([path, originals.has(hash('sha1', bytes))]).toEqual([path, false]);
  }
});

test('R3: AVIF, WebP and a last resort, with width and height, and words', () => {
  for (const name of Object.keys(sources).filter((one) => !one.startsWith('ada'))) {
    const { image, sources: kinds } = pictureOf(page, name);
    expect([name, kinds.map(({ type }) => type)]).toEqual([name, ['image/avif', 'image/webp']]);
    expect([name, Number(image['width']) > 0, Number(image['height']) > 0]).toEqual([
      name,
      true,
      true,
    ]);
  }
});

test('R3: the cover comes at once, all others later', () => {
  expect(pictureOf(page, 'cover.jpg').image).toMatchObject({
    loading: 'eager',
    fetchPriority: 'high',
  });
  for (const name of ['inside.jpg', 'tiny.png', 'moving.gif']) {
    const { image } = pictureOf(page, name);
    expect(image).toMatchObject({ loading: 'lazy', decoding: 'async' });
    expect(image['fetchPriority']).toBeUndefined();
  }
});

test.each(['cover.jpg', 'inside.jpg'])(
  'R3: %s stands upright, in the colours of the web',
  async (name) => {
    const expected = await sharp(sources[name])
      .autoOrient()
      .resize(60, 40, { fit: 'fill' })
      .raw()
      .toBuffer();
    for (const file of filesOf(name)) {
      const { data, info } = await sharp(site.get(file))
        .resize(60, 40, { fit: 'fill' })
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([file, info.channels]).toEqual([file, 3]);
      for (const [x, y] of [
        [3, 3],
        [50, 30],
        [50, 3],
        [3, 30],
      ] as const) {
        const at = (y * 60 + x) * 3;
        for (const part of [0, 1, 2])
          expect(Math.abs(data[at + part]! - expected[at + part]!)).toBeLessThan(14);
      }
      expect(data[0]! + data[1]! + data[2]!).toBeGreaterThan(700);
    }
    // The numbers of the file mean it only together with its profile.
    const [red] = await sharp(sources[name], { ignoreIcc: true }).extract(CORNER).raw().toBuffer();
    expect(Math.abs(red! - SEEN.r)).toBeGreaterThan(6);
    expect(Math.abs(expected.at(-3)! - SEEN.r)).toBeLessThan(4);
  },
);

test.each([
  ['cover.jpg', 6000, 4000],
  ['tiny.png', 24, 18],
  ['tall.png', 700, 17_500],
  ['deep.png', 800, 500],
  ['moving.gif', 900, 600],
])('R3: %s keeps its shape and is never enlarged', async (name, width, height) => {
  for (const file of filesOf(name)) {
    const made = await sharp(site.get(file)).metadata();
    expect(made.width).toBeLessThanOrEqual(width);
    const shape = (made.pageHeight ?? made.height) / made.width;
    expect(Math.abs(shape / (height / width) - 1)).toBeLessThan(0.02);
  }
  const { image } = pictureOf(page, name);
  expect(Number(image['width'])).toBeLessThanOrEqual(width);
});

test.each(['printed.jpg', 'deep.png'])('R3: %s is what every screen can show', async (name) => {
  const { data: seen } = await sharp(sources[name])
    .resize(1, 1)
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (const file of filesOf(name)) {
    expect(await sharp(site.get(file)).metadata()).toMatchObject({
      space: 'srgb',
      depth: 'uchar',
      channels: 3,
    });
    const [r, g, b] = await sharp(site.get(file)).resize(1, 1).raw().toBuffer();
    for (const [at, value] of [r, g, b].entries())
      expect(Math.abs(value! - seen[at]!)).toBeLessThan(10);
  }
});

test('R3: what can be seen through stays so in every format', async () => {
  for (const file of filesOf('clear.png')) {
    const { data, info } = await sharp(site.get(file)).raw().toBuffer({ resolveWithObject: true });
    expect([file, info.channels, data[3]]).toEqual([file, 4, 0]);
  }
});

test.each(['moving.gif', 'moving.webp'])(
  'R3: %s moves, but for readers who want less motion',
  async (name) => {
    const [still, webp] = pictureOf(page, name).sources;
    expect(still!.media).toBe('(prefers-reduced-motion: reduce)');
    for (const file of still!.files) expect(await framesOf(file)).toBe(1);
    expect(webp!.media).toBeUndefined();
    for (const file of webp!.files) expect(await framesOf(file)).toBe(3);
    const [first] = await sharp(site.get(still!.files[0]!)).resize(1, 1).raw().toBuffer();
    expect(first).toBeGreaterThan(170);
  },
);

test('R3: a GIF that does not move is a picture like others', async () => {
  const { sources: kinds } = pictureOf(page, 'still.gif');
  expect(kinds.map(({ media }) => media)).toEqual([undefined, undefined]);
  for (const file of filesOf('still.gif')) expect(await framesOf(file)).toBe(1);
});

test('R3: portraits have two densities, and at most 4 KB in simple', async () => {
  const faces = page
    .all('source')
    .filter(({ properties }) => /ada-okafor.*2x/.test(String(properties['srcSet'])));
  expect(faces.length).toBeGreaterThan(1);
  for (const [path, bytes] of site) {
    if (!/ada-okafor\..*\.avif$/.test(path)) continue;
    const { width } = await sharp(bytes).metadata();
    if (width! <= 192) expect(bytes.length).toBeLessThanOrEqual(4096);
  }
});

test('R3: no screen loads half as much again as it shows, nor a blurred one', async ({ skip }) => {
  const browser = await launchBrowser();
  if (browser === null) return skip(NO_BROWSER);
  const { address, stop } = await serveBuilt({
    dir,
    out: join(dir, 'dist'),
    port: 4971,
    command: 'build',
  });
  try {
    for (const width of [360, 768, 1440]) {
      for (const density of [1, 2, 3]) {
        for (const path of ['', 'posts/pictures/']) {
          for (const pick of await picksOf(browser, address + path, width, density)) {
            const { needed, loaded, candidates, alt, kind } = pick;
            const told = [`${width} px, ${density}x, /${path}`, alt];
            expect([...told, kind]).toEqual([...told, alt.startsWith('moving') ? 'webp' : 'avif']);
            if (loaded !== Math.min(...candidates))
              expect([...told, loaded / needed > 1.6]).toEqual([...told, false]);
            if (loaded !== Math.max(...candidates))
              expect([...told, loaded / needed < 0.85]).toEqual([...told, false]);
          }
        }
      }
    }
  } finally {
    await browser.close();
    await stop();
  }
}, 120_000);

async function framesOf(file: string): Promise<number> {
  return (await sharp(site.get(file)).metadata()).pages ?? 1;
}

function filesOf(name: string): string[] {
  const { sources: kinds, image } = pictureOf(page, name);
  const files = [...kinds.flatMap(({ files }) => files), String(image['src']).slice(1)];
  expect(files.length).toBeGreaterThan(2);
  return files;
}

const CORNER = { left: 0, top: 0, width: 1, height: 1 };
const PICTURE = /\.(avif|gif|jpg|png|webp)$/;
