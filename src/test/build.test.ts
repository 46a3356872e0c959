import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from './run-script.ts';
import { siteBytes, siteHashes } from './site-bytes.ts';
import { NOW, postText, tempBlog, writeFiles } from './temp-blog.ts';

test('a blog is built, told in one line, and the same again: warm, cold and with a broken cache', async () => {
  const dir = await tempBlog();
  const { code, stdout, stderr } = await build(dir);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Built 2 posts, 1 author: \d+ pages in [\d.]+ s -> .*dist\/?\n$/);
  const cold = await siteHashes(join(dir, 'dist'));
  expect(cold.some((line) => line.endsWith(' posts/high-water/index.html'))).toBe(true);
  await build(dir);
  expect(await siteHashes(join(dir, 'dist'))).toEqual(cold);
  await rm(join(dir, '.rota'), { recursive: true });
  await build(dir);
  expect(await siteHashes(join(dir, 'dist'))).toEqual(cold);
  await spoil(join(dir, '.rota'));
  const spoilt = await build(dir);
  expect([spoilt.code, spoilt.stderr]).toEqual([0, '']);
  expect(await siteHashes(join(dir, 'dist'))).toEqual(cold);
}, 120_000);

test('after a change the warm build is the cold one of the changed blog', async () => {
  const dir = await tempBlog();
  await build(dir);
  await writeFiles(dir, {
    'authors/ada-okafor.yaml': 'name: Ada Lovelace\nexpertise: [tides]\n',
    'content/posts/low-water.mdx': postText({ title: 'Low water', date: '2026-11-02' }),
    'content/posts/gauges': null,
  });
  expect((await build(dir)).code).toBe(0);
  const warm = await siteHashes(join(dir, 'dist'));
  await rm(join(dir, '.rota'), { recursive: true });
  await build(dir);
  expect(await siteHashes(join(dir, 'dist'))).toEqual(warm);
  expect(warm.some((line) => line.includes('gauge'))).toBe(false);
}, 120_000);

test('an invalid blog: the report of check, exit 1, and dist as it was', async () => {
  const dir = await tempBlog();
  await build(dir);
  const before = await siteHashes(join(dir, 'dist'));
  await writeFiles(dir, { 'content/posts/high-water.mdx': postText({ authors: ['nobody'] }) });
  const { code, stdout, stderr } = await build(dir);
  expect([code, stdout]).toEqual([1, '']);
  const report = (await runScript('check', ['--blog', dir, '--now', NOW])).stdout;
  expect(report).toContain('unknown-author');
  expect(stderr.startsWith(report)).toBe(true);
  expect(await siteHashes(join(dir, 'dist'))).toEqual(before);
}, 60_000);

test('a page of the owners that throws is named, without a stack trace, and dist is as it was', async () => {
  const dir = await tempBlog();
  await build(dir);
  const before = await siteHashes(join(dir, 'dist'));
  await writeFiles(dir, {
    'content/pages/odd.mdx': '---\ntitle: Odd\ndescription: It throws.\n---\n\n{missing.value}\n',
  });
  const { code, stderr } = await build(dir);
  expect(code).toBe(1);
  expect(stderr).toContain('missing is not defined');
  expect(stderr).toContain('odd.mdx');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(await siteHashes(join(dir, 'dist'))).toEqual(before);
}, 60_000);

test('a link that leads nowhere stops the build, whoever wrote it', async () => {
  const dir = await tempBlog({
    'content/pages/about.mdx':
      '---\ntitle: About\ndescription: Us.\n---\n\n<a href="/nowhere/">Nowhere</a>\n',
  });
  const { code, stderr } = await build(dir);
  expect(code).toBe(1);
  expect(stderr).toContain('about.mdx (about/index.html) names /nowhere/, which does not exist.');
}, 60_000);

test('drafts are built apart, asked not to be indexed, without feeds and sitemap', async () => {
  const dir = await tempBlog({
    'content/posts/soon.mdx': postText({ title: 'Not yet', draft: true, date: undefined }),
    'content/pages/about.mdx': '---\ntitle: About\ndescription: Who.\n---\n\n[Feed](/rss.xml)\n',
  });
  expect((await runScript('build', ['--blog', dir, '--now', NOW, '--drafts'])).code).toBe(0);
  expect(await siteHashes(join(dir, 'dist'))).toEqual([]);
  const files = await siteBytes(join(dir, 'drafts'));
  expect([...files.keys()]).toContain('posts/soon/index.html');
  expect([...files.keys()].filter((path) => path.endsWith('.xml'))).toEqual([]);
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  const indexed = pages.filter(
    ([, bytes]) => !/<meta name="robots" content="[^"]*noindex/.test(String(bytes)),
  );
  expect(indexed.map(([path]) => path)).toEqual([]);
}, 60_000);

test('--out puts the site elsewhere, and never over files that are no site', async () => {
  const dir = await tempBlog();
  const out = join(dir, '..', `${dir.split(/[\\/]/).at(-1)}-out`);
  const args = ['--blog', dir, '--now', NOW, '--out'];
  expect((await runScript('build', [...args, out])).code).toBe(0);
  expect((await stat(join(out, 'index.html'))).size).toBeGreaterThan(0);
  expect((await runScript('build', [...args, out])).code).toBe(0);
  await rm(out, { recursive: true });
  for (const precious of [dir, join(dir, 'content'), join(dir, 'authors', 'x'), join(dir, '..')]) {
    const { code, stderr } = await runScript('build', [...args, precious]);
    expect(code).toBe(1);
    expect(stderr).toContain('--out');
  }
  await writeFile(join(dir, 'notes'), 'mine');
  expect((await runScript('build', [...args, join(dir, 'notes')])).code).toBe(1);
  expect(await readFile(join(dir, 'notes'), 'utf8')).toBe('mine');
}, 120_000);

/** Cuts every file of the caches short, as a full disk or a killed process does. */
async function spoil(folder: string): Promise<void> {
  for (const [path, bytes] of await siteBytes(folder)) {
    if (/(^|\/)cache\//.test(path))
      await writeFile(join(folder, path), bytes.subarray(0, bytes.length >> 1));
  }
}

function build(dir: string) {
  return runScript('build', ['--blog', dir, '--now', NOW]);
}
