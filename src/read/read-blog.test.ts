import { readFileSync, readdirSync, symlinkSync, utimesSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BlogFiles } from '../domain/blog-files.ts';
import { plainImage, postText, tempBlog, writeFiles } from '../test/temp-blog.ts';
import { openSegments } from './bodies/open-segments.ts';
import { readBlog } from './read-blog.ts';

const slow = { timeout: 30_000 };

test('a blog read from the cache is the blog', slow, async () => {
  const dir = await tempBlog({
    'authors/broken.yaml': 'name: "Bro',
    'content/posts/low.mdx': '---\ntitle: a: b\n---\n\n# Heading\n',
    'content/theme/mdx/no.ts': 'export const x = 1;',
    'content/theme/mdx/No.astro': '',
  });
  const cold = await readBlog(dir, { cache: false });
  expect(await readBlog(dir)).toEqual(cold);
  expect(await readBlog(dir)).toEqual(cold);
  expect(cold.problems.map(({ code, file }) => `${file} ${code}`).sort()).toEqual([
    'authors/broken.yaml yaml-syntax',
    'content/posts/low.mdx heading-h1',
    'content/posts/low.mdx yaml-syntax',
    'content/theme/mdx/no.ts unreadable-file',
  ]);
});

test('whatever changes is seen by the next reading', slow, async () => {
  const dir = await tempBlog();
  const old = postText({ title: 'High water' }, 'Old.');
  await writeFiles(dir, { 'content/posts/high-water.mdx': old });
  makeOld(dir);
  const before = await readBlog(dir);
  await writeFiles(dir, {
    'content/posts/high-water.mdx': postText({ title: 'Low water!' }, 'New.'),
    'content/posts/gauges/gauge.png': await plainImage('#ffffff', 'jpeg'),
    'authors/ada-okafor.jpg': null,
    'content/posts/more.mdx': postText({}, 'Three words more.'),
  });
  const after = await readBlog(dir);
  expect(titlesOf(before)).toEqual(['Gauges', 'High water']);
  expect(titlesOf(after)).toEqual(['Gauges', 'Low water!', 'High water']);
  expect(after.posts.find(({ id }) => id === 'more')?.outline.words).toBe(3);
  expect(after.images['content/posts/gauges/gauge.png']).toMatchObject({ format: 'jpeg' });
  expect(Object.keys(after.images)).not.toContain('authors/ada-okafor.jpg');
  expect(after).toEqual(await readBlog(dir, { cache: false }));
});

test('a change that keeps size and time within the clock is seen, too', slow, async () => {
  const dir = await tempBlog({ 'authors/bo.yaml': 'name: Bo A\n' });
  const path = join(dir, 'authors/bo.yaml');
  const time = new Date();
  utimesSync(path, time, time);
  await readBlog(dir);
  writeFileSync(path, 'name: Bo B\n');
  utimesSync(path, time, time);
  expect((await readBlog(dir)).authors.find(({ id }) => id === 'bo')?.data).toEqual({
    name: 'Bo B',
  });
});

test('a hash names all that segments depend on', slow, async () => {
  const dir = await tempBlog();
  const hash = async () => hashOf(await readBlog(dir));
  const hashes = [await hash()];
  for (const change of [
    { 'content/posts/high-water.mdx': postText({}, 'Other text.') },
    { 'content/site.yaml': site('url: https://blog.example/base/\nlanguage: en') },
    { 'content/site.yaml': site('url: https://blog.example/base/\nlanguage: de') },
    { 'content/site.yaml': site('url: https://other.example/\nlanguage: de') },
    {
      'content/site.yaml': site(
        'url: https://other.example/\nlanguage: de\nstrings: { footnotes: Noten }',
      ),
    },
    { 'content/posts/high-water.mdx': postText({ lang: 'fr' }, 'Other text.') },
    { 'content/theme/mdx/note.ts': 'export const component = { attributes: {} };' },
  ]) {
    await writeFiles(dir, change);
    hashes.push(await hash());
  }
  expect(new Set(hashes).size).toBe(hashes.length);
  await writeFiles(dir, {
    'content/posts/high-water.mdx': postText({ lang: 'fr', title: 'X' }, 'Other text.'),
  });
  expect(await hash()).toBe(hashes.at(-1));
});

test.each([
  ['whole', () => undefined],
  ['deleted', (dir: string) => rmSync(join(dir, '.rota'), { recursive: true })],
  ['damaged', (dir: string) => damage(dir, () => '{"version":')],
  ['cut short', (dir: string) => damage(dir, (text) => text.slice(0, -3))],
  ['of no sense', (dir: string) => damage(dir, () => 'null')],
  ['altered at equal length', (dir: string) => damage(dir, (text) => text.replaceAll('r', 'x'))],
])('segments are there after a cache that is %s', slow, async (_, spoil) => {
  const dir = await tempBlog();
  const before = await readBlog(dir, { bodies: 'segments' });
  const segments = await openSegments(dir, hashOf(before));
  spoil(dir);
  const after = await readBlog(dir, { bodies: 'segments' });
  expect(after).toEqual(before);
  expect(await openSegments(dir, hashOf(after))).toEqual(segments);
  expect(segments.join('')).toContain('Water rises.');
});

test('segments are written without a cache and after a reading of outlines', slow, async () => {
  const dir = await tempBlog();
  const files = await readBlog(dir);
  await readBlog(dir, { bodies: 'segments' });
  expect(await openSegments(dir, hashOf(files))).not.toEqual([]);
  rmSync(join(dir, '.rota'), { recursive: true });
  await readBlog(dir, { bodies: 'segments', cache: false });
  expect(await openSegments(dir, hashOf(files))).not.toEqual([]);
});

test('several readings at once leave a sound cache and nothing half written', slow, async () => {
  const dir = await tempBlog();
  const all = await Promise.all(
    Array.from({ length: 4 }, () => readBlog(dir, { bodies: 'segments' })),
  );
  for (const files of all) expect(files).toEqual(all[0]);
  const names = readdirSync(join(dir, '.rota', 'cache'), { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(await readBlog(dir)).toEqual(all[0]);
});

test('images are told from what is no image, elsewhere, missing or linked', slow, async () => {
  const dir = await tempBlog({
    'content/images/shared.png': await plainImage('#000000'),
    'content/posts/gauges/unused.png': await plainImage('#000000'),
    'content/posts/gauges/index.mdx': postText(
      { cover: { src: '../../images/shared.png', alt: '' } },
      '![a](./none.png) ![b](../../../x.png) ![c](./linked.png) ![d](https://x.example/y.png)',
    ),
  });
  const isLinked = link(
    join(dir, 'authors/ada-okafor.jpg'),
    join(dir, 'content/posts/gauges/linked.png'),
  );
  const { images, strays } = await readBlog(dir, { cache: false });
  expect(images).toMatchObject({
    'authors/ada-okafor.jpg': { format: 'jpeg', width: 400, height: 500 },
    'content/images/shared.png': { format: 'png' },
    'content/posts/gauges/none.png': { missing: true },
    'content/posts/gauges/linked.png': isLinked ? { symlink: true } : { missing: true },
    'x.png': { outside: true },
  });
  expect(Object.keys(images)).toHaveLength(5);
  expect(strays).toEqual(['content/posts/gauges/gauge.png', 'content/posts/gauges/unused.png']);
});

test('a post, an author or a folder that is a link is not read but told', slow, async () => {
  const dir = await tempBlog();
  if (!link(join(dir, 'content/posts/gauges'), join(dir, 'content/posts/linked'))) return;
  link(join(dir, 'content/posts/high-water.mdx'), join(dir, 'content/posts/other.mdx'));
  link(join(dir, 'authors/ada-okafor.yaml'), join(dir, 'authors/eve.yaml'));
  const files = await readBlog(dir, { cache: false });
  expect(files.posts.map(({ id }) => id)).toEqual(['gauges', 'high-water']);
  expect(files.authors.map(({ id }) => id)).toEqual(['ada-okafor']);
  expect(files.problems.map(({ code, file }) => [code, file])).toEqual([
    ['unreadable-file', 'authors/eve.yaml'],
    ['unreadable-file', 'content/posts/linked'],
    ['unreadable-file', 'content/posts/other.mdx'],
  ]);
});

test('names that begin with a dot are ignored, but in public/', slow, async () => {
  const dir = await tempBlog({
    'content/posts/.draft.mdx': 'x',
    'authors/.hidden.yaml': '[',
    'public/.well-known/security.txt': 'x',
    'public/cv/ada.pdf': 'x',
  });
  const files = await readBlog(dir, { cache: false });
  expect(files.problems).toEqual([]);
  expect(files.publicFiles).toEqual(['.well-known/security.txt', 'cv/ada.pdf']);
  expect(files.publicNames).toEqual(['.well-known', 'cv']);
});

test.each([
  ['authors/bo-lind.yml', 'rename it to .yaml'],
  ['content/pages/about.md', 'rename it'],
  ['authors/team/bo-lind.yaml', 'not deeper'],
  ['authors/bo-lind.JPG', 'end with .jpg'],
  ['authors/bo-lind.heic', 'end with .jpg'],
])('%s is told to be misnamed', slow, async (path, reason) => {
  const { problems } = await readBlog(await tempBlog({ [path]: 'name: Bo\n' }), { cache: false });
  expect(problems).toMatchObject([{ code: 'unreadable-file', file: path }]);
  expect(problems[0]!.args['reason']).toContain(reason);
});

test('the text of a page is told where it is no MDX, cached or not', slow, async () => {
  const page = '---\ntitle: About\ndescription: Us.\n---\n\n{1 + 1} is code.\n\n<Foo';
  const dir = await tempBlog({ 'content/pages/about.mdx': page });
  for (let run = 0; run < 2; run++) {
    const { pages, problems } = await readBlog(dir, { bodies: 'segments' });
    expect(problems).toMatchObject([{ code: 'mdx-syntax', line: 8, column: 1 }]);
    expect(pages.map(({ id }) => id)).toEqual(['about']);
  }
});

test('an empty file is an empty mapping, and an empty folder an empty blog', slow, async () => {
  const empty = await tempBlog({ 'content/topics.yaml': '', 'content/series.yaml': '# none\n' });
  const { topics, series, problems } = await readBlog(empty, { cache: false });
  expect([topics?.data, series?.data, problems]).toEqual([{}, {}, []]);
  const nothing = await tempBlog({ content: null, authors: null });
  expect(await readBlog(nothing, { cache: false })).toMatchObject({ site: null, posts: [] });
});

function site(lines: string): string {
  return `name: Small blog\ndescription: For tests.\ntimezone: UTC\n${lines}\n`;
}

function hashOf(files: BlogFiles): string {
  return files.posts.find(({ id }) => id === 'high-water')!.bodyHash;
}

function titlesOf(files: BlogFiles): unknown[] {
  return files.posts.map(({ data }) => (data as { title: string }).title);
}

/** Beyond the time within which a change might not show, so that the cache alone answers. */
function makeOld(dir: string): void {
  const then = new Date('2026-01-01');
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    utimesSync(join(dir, name), then, then);
  }
}

function damage(dir: string, change: (text: string) => string): void {
  const root = join(dir, '.rota', 'cache');
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
}

test('a folder that cannot be opened is a problem', slow, async ({ skip }) => {
  const dir = await tempBlog({ public: null });
  skip(!link('public', join(dir, 'public')), 'no links here');
  const { problems } = await readBlog(dir, { cache: false });
  expect(problems).toMatchObject([
    {
      code: 'unreadable-file',
      file: 'public',
      args: { reason: 'the folder cannot be opened (ELOOP)' },
    },
  ]);
});

/** Whether this system lets us make the link. */
function link(target: string, path: string): boolean {
  try {
    symlinkSync(target, path);
    return true;
  } catch {
    return false;
  }
}
