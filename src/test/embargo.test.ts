import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { runScript } from './run-script.ts';
import { siteBytes, unpacked } from './site-bytes.ts';
import { plainImage, postText, tempBlog } from './temp-blog.ts';

/** Words that stand nowhere but in what is not public. */
const PLANTED = ['zugzwang', 'ouroboros', 'quixotry', 'syzygy', 'borborygmus', 'xylopolist'];
const [TITLE, BODY, ALT, PICTURE, AUTHOR, SHELF] = PLANTED as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const COLOUR = { r: 255, g: 0, b: 212 };

test('nothing of a draft or a future post is in the site, not a byte', async () => {
  const dir = await tempBlog({
    ...(await secrets('draft', { draft: true })),
    ...(await secrets('later', LATER)),
    // Of a public post, too, there is what is not yet to be told.
    'content/posts/high-water.mdx': postText({
      updated: '2026-11-21',
      'update-note': `Now with ${BODY}.`,
      editors: [`${AUTHOR}-later`],
      reviewers: [`${AUTHOR}-draft`],
    }),
  });
  const { code, stderr } = await build(dir, '2026-11-20T08:29:59Z');
  expect(stderr).not.toContain('error');
  expect(code).toBe(0);
  await expectNoTrace(join(dir, 'dist'));
  const cards = [...(await siteBytes(join(dir, 'dist', 'cards'))).keys()];
  expect(cards.sort()).toEqual([
    ...['authors/ada-okafor.jpg', 'posts/gauges.jpg', 'posts/high-water.jpg', 'site.jpg'],
  ]);
  await expectNoTrace(join(dir, '.rota', 'cache', 'search'));
  await expectNoTrace(join(dir, '.rota', 'build'));
  await expect(stat(join(dir, '.rota', 'build', 'staging'))).rejects.toThrow('ENOENT');
}, 60_000);

test('a failed build leaves nothing of them behind either', async () => {
  const dir = await tempBlog({
    ...(await secrets('later', LATER)),
    'content/pages/broken.mdx':
      '---\ntitle: Broken\ndescription: It throws.\n---\n\n{missing.value}\n',
  });
  const { code, stderr } = await build(dir, '2026-11-20T08:29:59Z');
  expect(code).toBe(1);
  expect(stderr).toContain('missing is not defined');
  await expectNoTrace(join(dir, '.rota', 'build'));
}, 60_000);

test('at the very second of its time a post is there, with its people and its image', async () => {
  const dir = await tempBlog(await secrets('later', LATER));
  expect((await build(dir, '2026-11-20T08:30:00Z')).code).toBe(0);
  const page = await readFile(join(dir, 'dist', 'posts', 'later', 'index.html'), 'utf8');
  for (const word of PLANTED) expect(page.toLowerCase()).toContain(word);
  const files = await siteBytes(join(dir, 'dist'));
  for (const file of ['index.html', 'card.vcf', 'embed/index.html']) {
    expect([...files.keys()]).toContain(`authors/${AUTHOR}-later/${file}`);
  }
  expect(String(files.get('authors.json'))).toContain(`The ${TITLE}`);
  for (const card of ['posts/later', `authors/${AUTHOR}-later`]) {
    expect([...files.keys()]).toContain(`cards/${card}.jpg`);
  }
  expect(await picturesOf(COLOUR, files)).not.toEqual([]);
  const index = [...files].filter(([path]) => path.startsWith('pagefind/'));
  const words = index.map(([, bytes]) => unpacked(bytes).toString('latin1')).join('\n');
  for (const word of [TITLE, BODY, AUTHOR, SHELF]) expect(words.toLowerCase()).toContain(word);
}, 60_000);

test('a day begins at its first moment in the time zone of the site', async () => {
  const dir = await tempBlog({ 'content/posts/next.mdx': postText({ date: '2026-11-21' }) });
  const page = join(dir, 'dist', 'posts', 'next', 'index.html');
  await build(dir, '2026-11-20T22:59:59Z');
  await expect(stat(page)).rejects.toThrow('ENOENT');
  await build(dir, '2026-11-20T23:00:00Z');
  expect((await stat(page)).size).toBeGreaterThan(0);
}, 60_000);

const LATER = { date: '2026-11-20T09:30:00+01:00' };

/** A post that brings an author, a topic, a series and an image of its own, all named secretly. */
async function secrets(slug: string, fields: object): Promise<Record<string, string | Buffer>> {
  const id = `${AUTHOR}-${slug}`;
  return {
    [`content/posts/${slug}/index.mdx`]: postText(
      {
        title: `The ${TITLE}`,
        authors: [id],
        topics: [SHELF],
        series: { id: SHELF, part: slug === 'draft' ? 2 : 1 },
        cover: { src: `./${PICTURE}.png`, alt: `A ${ALT}` },
        aliases: [`/${TITLE}-${slug}/`, `/posts/${TITLE}-${slug}/`],
        guid: `tag:blog.example,2026:${TITLE}-${slug}`,
        ...fields,
      },
      `About ${BODY}.\n\n![A ${ALT} again](./${PICTURE}-2.png)`,
    ),
    [`content/posts/${slug}/${PICTURE}.png`]: await plainImage('#ff00d4'),
    [`content/posts/${slug}/${PICTURE}-2.png`]: await plainImage('#ff00d4'),
    [`authors/${id}.yaml`]: `name: Ada ${AUTHOR}\nexpertise: [tides]\naliases: [old-${id}]\n`,
    [`authors/${id}.jpg`]: await plainImage('#ff00d4', 'jpeg'),
    'content/topics.yaml': `tides: { label: Tides }\n${SHELF}: { label: ${SHELF}, aliases: [old-${SHELF}] }\n`,
    'content/series.yaml': `${SHELF}: { title: ${SHELF}, aliases: [old-${SHELF}] }\n`,
  };
}

async function expectNoTrace(folder: string): Promise<void> {
  const files = await siteBytes(folder);
  expect(files.size).toBeGreaterThan(0);
  for (const [path, bytes] of files) {
    // Lines of cards and calendars are folded, in the midst of words.
    const text =
      `${path}\n${unpacked(bytes).toString('latin1').replaceAll('\r\n ', '')}`.toLowerCase();
    for (const word of PLANTED) expect(text.includes(word), `${word} in ${path}`).toBe(false);
  }
  expect(await picturesOf(COLOUR, files)).toEqual([]);
}

async function picturesOf(colour: typeof COLOUR, files: Map<string, Buffer>): Promise<string[]> {
  const found = [];
  for (const [path, bytes] of files) {
    if (!/\.(png|jpe?g|webp|avif)$/.test(path)) continue;
    const { dominant } = await sharp(bytes).stats();
    const distance = Math.abs(dominant.r - colour.r) + dominant.g + Math.abs(dominant.b - colour.b);
    if (distance < 60) found.push(path);
  }
  return found;
}

function build(dir: string, now: string) {
  return runScript('build', ['--blog', dir, '--now', now]);
}
