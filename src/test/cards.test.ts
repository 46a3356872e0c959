import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runScript } from './run-script.ts';
import { siteBytes } from './site-bytes.ts';
import { NOW, plainImage, postText, SMALL_BLOG, writeFiles } from './temp-blog.ts';

let dir: string;
let built: Awaited<ReturnType<typeof build>>;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rota-cards-'));
  await writeFiles(dir, {
    ...SMALL_BLOG,
    'authors/bo-lind.yaml': 'name: Bo Lind\nrole: Diver\n',
    'content/posts/mirrored.mdx': postText({ title: 'גאות ושפל', lang: 'he' }),
    'content/posts/ours.mdx': postText({ title: 'Ours', authors: ['bo-lind', 'ada-okafor'] }),
    'content/posts/thai.mdx': postText({ title: 'Tide is น้ำ, they say 🇹🇭' }),
  });
  built = await build();
}, 120_000);

afterAll(() => rm(dir, { recursive: true, force: true, maxRetries: 3 }));

test('O1: every post, every author and the site has a card of the size that is announced', async () => {
  expect(built.code).toBe(0);
  const cards = await cardsOf('dist');
  expect([...cards.keys()].sort()).toEqual([
    'authors/ada-okafor.jpg',
    'authors/bo-lind.jpg',
    'posts/gauges.jpg',
    'posts/high-water.jpg',
    'posts/mirrored.jpg',
    'posts/ours.jpg',
    'posts/thai.jpg',
    'site.jpg',
  ]);
  for (const bytes of cards.values()) {
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: 'jpeg',
      width: 1200,
      height: 630,
    });
    expect(bytes.length).toBeLessThanOrEqual(100_000);
  }
});

test('people are on the left, and on the right where lines run from the right', async () => {
  const cards = await cardsOf('dist');
  const portrait = { r: 42, g: 111, b: 151 };
  expect(distance(await colourAt(cards.get('posts/high-water.jpg')!, 250), portrait)).toBeLessThan(
    24,
  );
  expect(distance(await colourAt(cards.get('posts/mirrored.jpg')!, 950), portrait)).toBeLessThan(
    24,
  );
  expect(
    distance(await colourAt(cards.get('posts/high-water.jpg')!, 1190), portrait),
  ).toBeGreaterThan(99);
});

test('O2: a character that no font has is a warning at the title; the emoji is drawn', () => {
  expect(built.stderr).toContain('content/posts/thai.mdx:2:8');
  expect(built.stderr).toContain('No font for cards has "น้ำ" (U+0E19 U+0E49 U+0E33).');
  expect(built.stderr.match(/missing-glyph/g)).toHaveLength(1);
});

test('O3: what is unchanged is never drawn again, and the same in every byte', async () => {
  const before = await cacheTimes();
  const cards = await cardsOf('dist');
  await build();
  expect(await drawnSince(before)).toEqual(0);
  expect(await cardsOf('dist')).toEqual(cards);
}, 60_000);

test('O3: one changed post is one card drawn; a changed text below the title is none', async () => {
  const before = await cacheTimes();
  await writeFiles(dir, { 'content/posts/high-water.mdx': postText({ title: 'Higher water' }) });
  await build();
  expect(await drawnSince(before)).toEqual(1);
  const then = await cacheTimes();
  await writeFiles(dir, {
    'content/posts/high-water.mdx': postText({ title: 'Higher water' }, 'Another text.'),
  });
  await build();
  expect(await drawnSince(then)).toEqual(0);
}, 60_000);

test('O3: a new portrait is drawn on all cards with that face, and on no others', async () => {
  const before = await cacheTimes();
  await writeFiles(dir, { 'authors/ada-okafor.jpg': await plainImage('#a0522d', 'jpeg') });
  await build();
  // Five posts, her own card and that of the site; not the card of the other author.
  expect(await drawnSince(before)).toEqual(7);
}, 60_000);

test('O3: a damaged card in the cache is drawn again, and what nobody uses is dropped', async () => {
  const cards = await cardsOf('dist');
  const folder = join(dir, '.rota', 'cache', 'cards');
  const names = await readdir(folder);
  for (const name of names) await writeFile(join(folder, name), 'no picture');
  const old = new Date(Date.now() - 7_200_000);
  await writeFile(join(folder, 'unused-0.jpg'), 'old');
  await utimes(join(folder, 'unused-0.jpg'), old, old);
  const { code, stderr } = await build();
  expect([code, stderr.includes('error')]).toEqual([0, false]);
  expect(await cardsOf('dist')).toEqual(cards);
  expect(await readdir(folder)).not.toContain('unused-0.jpg');
}, 60_000);

test('drafts have their cards among the drafts, and nowhere else', async () => {
  await writeFiles(dir, {
    'content/posts/soon.mdx': postText({ title: 'Not yet', draft: true, date: undefined }),
  });
  expect((await build('--drafts')).code).toBe(0);
  expect([...(await cardsOf('drafts')).keys()]).toContain('posts/soon.jpg');
  await build();
  expect([...(await cardsOf('dist')).keys()]).not.toContain('posts/soon.jpg');
}, 60_000);

function build(...options: string[]) {
  return runScript('build', ['--blog', dir, '--now', NOW, ...options]);
}

function cardsOf(site: string): Promise<Map<string, Buffer>> {
  return siteBytes(join(dir, site, 'cards'));
}

/** The inodes of the cached cards: one that is drawn again is another file. */
async function cacheTimes(): Promise<Set<string>> {
  const folder = join(dir, '.rota', 'cache', 'cards');
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => [name, await stat(join(folder, name))]),
  );
  return new Set(files.map(([name, file]) => `${String(name)} ${(file as { ino: number }).ino}`));
}

async function drawnSince(before: Set<string>): Promise<number> {
  return (await cacheTimes()).difference(before).size;
}

async function colourAt(card: Buffer, left: number): Promise<Colour> {
  const spot = sharp(card).extract({ left, top: 300, width: 4, height: 4 });
  const [r, g, b] = await spot.raw().toBuffer();
  return { r: r!, g: g!, b: b! };
}

function distance(found: Colour, wanted: Colour): number {
  return Math.abs(found.r - wanted.r) + Math.abs(found.g - wanted.g) + Math.abs(found.b - wanted.b);
}

interface Colour {
  r: number;
  g: number;
  b: number;
}
