import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { commitAll, git } from '../../test/temp-git.ts';
import { SMALL_BLOG, tempBlog, writeFiles, type TempFiles } from '../../test/temp-blog.ts';
import { readBlogAt } from './read-blog-at.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a blog as it was, whatever lies in the folder now', async () => {
  const dir = await committed({ 'content/schedule/main.yaml': MAIN });
  await writeFiles(dir, { content: null, authors: null });
  const { base, records, problems } = await readBlogAt(dir, 'HEAD', NOW);
  expect([base.isTip, problems]).toEqual([true, []]);
  expect(records!.authors.map(({ name }) => name)).toEqual(['Ada Okafor']);
  expect(records!.posts.map(({ slug, day }) => [slug, day])).toEqual([
    ['gauges', '2026-10-01'],
    ['high-water', '2026-11-01'],
  ]);
  expect(records!.rotations).toMatchObject([{ id: 'main', everyDays: 14 }]);
});

test('what site.yaml names elsewhere was there, too', async () => {
  const site = `${String(SMALL_BLOG['content/site.yaml'])}navigation: [about]\nlogo: /logo.svg\n`;
  const files = {
    'content/site.yaml': site,
    'content/pages/about.mdx': '---\ntitle: About\ndescription: Us.\n---\n',
    'public/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" />',
  };
  expect((await readBlogAt(await committed(files), 'HEAD', NOW)).problems).toEqual([]);
  const without = await committed({ ...files, 'content/pages/about.mdx': null });
  expect((await readBlogAt(without, 'HEAD', NOW)).problems).toMatchObject([{ code: 'unknown-page' }]);
}); // prettier-ignore

test('marks of byte order and line ends of Windows are read, dot files are not', async () => {
  const text = `\uFEFF${MAIN.replaceAll('\n', '\r\n')}`;
  const dir = await committed({
    'content/schedule/main.yaml': text,
    'content/schedule/.old.yaml': 'x: [',
  });
  const { records, problems } = await readBlogAt(dir, 'HEAD', NOW);
  expect([records!.rotations.length, problems]).toEqual([1, []]);
});

test.each<[string, TempFiles]>([
  ['yaml-syntax', { 'authors/bo.yaml': 'name: [' }],
  ['unreadable-file', { 'authors/bo.yaml': Buffer.from([0xe4, 0x0a]) }],
  ['unreadable-file', { 'authors/bo.yml': 'name: Bo\n' }],
  ['missing-date', { 'content/posts/high-water.mdx': '---\nauthors: [ada-okafor]\n---\n' }],
])('what was wrong then: %s', async (code, files) => {
  const { problems } = await readBlogAt(await committed(files), 'HEAD', NOW);
  expect(problems.map((problem) => problem.code)).toContain(code);
});

test.skipIf(process.platform === 'win32')('a file that was a link then is told', async () => {
  const dir = await tempBlog();
  await symlink('ada-okafor.yaml', join(dir, 'authors', 'bo.yaml'));
  await git(dir, 'init', '--quiet');
  await commitAll(dir);
  const { problems } = await readBlogAt(dir, 'HEAD', NOW);
  expect(problems).toMatchObject([{ code: 'unreadable-file', file: 'authors/bo.yaml' }]);
});

test('the same with and without what the last run has kept', async () => {
  const dir = await committed({ 'content/schedule/main.yaml': MAIN });
  const fresh = await readBlogAt(dir, 'HEAD', NOW, { cache: false });
  const { checkSchedule } = await import('../check-schedule.ts');
  await checkSchedule(dir, NOW, {});
  expect(await readBlogAt(dir, 'HEAD', NOW)).toEqual(fresh);
});

test('the settings of a hook lead nowhere else', async () => {
  const dir = await committed({});
  vi.stubEnv('GIT_DIR', '/nowhere/.git');
  vi.stubEnv('GIT_INDEX_FILE', '/nowhere/index');
  expect((await readBlogAt(dir, 'HEAD', NOW)).isThere).toBe(true);
});

test('without git there is a sentence', async () => {
  const dir = await committed({});
  vi.stubEnv('PATH', '');
  await expect(readBlogAt(dir, 'HEAD', NOW)).rejects.toThrow(/^Git is not installed/);
});

async function committed(files: TempFiles): Promise<string> {
  const dir = await tempBlog(files);
  await git(dir, 'init', '--quiet');
  await commitAll(dir);
  return dir;
}

const MAIN = 'title: Main\nkind: pace\nevery: 2w\n';
