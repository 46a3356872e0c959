import { existsSync } from 'node:fs';
import { readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { runScript } from './run-script.ts';
import { NOW, postText, SMALL_BLOG, tempBlog, writeFiles } from './temp-blog.ts';
import { commitAll, git } from './temp-git.ts';

const slow = { timeout: 120_000 };
const LIST = [
  '/authors/ada-okafor/',
  '/posts/gauges/\thttps://blog.example/posts/gauges/',
  '/posts/high-water/\thttps://blog.example/posts/high-water/',
  '/topics/tides/',
  '',
].join('\n');

test(
  'S7: --accept-urls writes what is public, says so, and a second time nothing',
  slow,
  async () => {
    const dir = await tempBlog({
      'content/posts/later.mdx': postText({ date: '2026-11-21' }),
      'content/posts/half.mdx': postText({ draft: true }),
    });
    const first = await accept(dir);
    expect([first.code, first.stderr, await list(dir)]).toEqual([0, '', LIST]);
    expect(first.stdout).toBe(
      'content/urls.txt\n  + /authors/ada-okafor/\n  + /posts/gauges/\n  + /posts/high-water/\n  + /topics/tides/\n4 addresses recorded: 4 addresses in all.\nNo problems in 4 posts and 1 author.\n',
    );
    const { mtimeMs } = await stat(join(dir, 'content/urls.txt'));
    const second = await accept(dir);
    expect(second.stdout).toMatch(/^content\/urls\.txt\nNothing new: 4 addresses in all\.\n/);
    expect((await stat(join(dir, 'content/urls.txt'))).mtimeMs).toBe(mtimeMs);
    await runScript('check', ['--accept-urls', '--blog', dir, '--now', '2026-11-21']);
    expect(await list(dir)).toContain('/posts/later/\thttps://blog.example/posts/later/\n');
  },
);

test('S7: while anything else is wrong nothing is written, and it ends with 2', slow, async () => {
  const files = { 'content/posts/low.mdx': '---\ntitle: [\n---\n', 'content/urls.txt': LIST };
  const dir = await tempBlog({ ...files, 'content/posts/high-water.mdx': null });
  const { code, stdout, stderr } = await accept(dir);
  expect([code, await list(dir)]).toEqual([2, LIST]);
  expect(stdout).toMatch(/^content\/posts\/low\.mdx:2:8\n {2}error/);
  expect(stderr).toMatch(/Nothing was written: mend it first\.\n$/);
});

test(
  'S7: a deletion on purpose, alone by its name, and data for programs on stdout',
  slow,
  async () => {
    const urls = `${LIST}/posts/other/\ttag:other\n`;
    const dir = await tempBlog({ 'content/urls.txt': urls, 'content/posts/high-water.mdx': null });
    const before = await check(dir);
    expect(before.stdout.match(/address-vanished/g)).toHaveLength(2);
    const one = await accept(dir, join(dir, 'content/posts/high-water.mdx'), '--format', 'json');
    expect([one.code, JSON.parse(one.stdout).problems]).toEqual([0, []]);
    expect(one.stderr).toMatch(/^content\/urls\.txt\n {2}- \/posts\/high-water\/\n/);
    expect((await check(dir)).stdout).toMatch(/The address \/posts\/other\/ has been public/);
    expect((await accept(dir)).code).toBe(0);
    expect((await check(dir)).code).toBe(0);
  },
);

test('S7: a slip in a name accepts nothing, and is told', slow, async () => {
  const urls = `${LIST}/posts/other/\ttag:other\n`;
  const dir = await tempBlog({ 'content/urls.txt': urls });
  const { code, stdout, stderr } = await accept(dir, join(dir, 'content/posts/othr.mdx'));
  expect([code, stdout, await list(dir)]).toEqual([2, '', urls]);
  expect(stderr).toBe(
    'There is no file content/posts/othr.mdx, and content/urls.txt has no address that it made. Did you mean "content/posts/other.mdx"?\n',
  );
  const long = await accept(dir, join(dir, `content/posts/${'x'.repeat(5000)}.mdx`));
  expect([long.code, long.stderr]).toEqual([2, expect.stringMatching(/^There is no file .*\n$/)]);
});

test('S7: a folder in the place of the list is told', slow, async () => {
  const dir = await tempBlog({ 'content/urls.txt/x': '' });
  for (const { code, stdout } of [await check(dir), await accept(dir)]) {
    expect(code).toBeGreaterThan(0);
    expect(stdout).toContain(
      'content/urls.txt:1:1\n  error  The file cannot be read: it is a folder',
    );
  }
});

test('S7: line ends of Windows, a mark, disorder and doubles are no problem, and put right', slow, async () => {
  const lines = LIST.split('\n').toReversed();
  const dir = await tempBlog({ 'content/urls.txt': `\uFEFF${[...lines, lines[1]].join('\r\n')}` });
  expect((await check(dir)).stdout).toBe('No problems in 2 posts and 1 author.\n');
  await accept(dir);
  expect(await list(dir)).toBe(LIST);
}); // prettier-ignore

test('S7: a post that moves into a folder keeps its address', slow, async () => {
  const dir = await tempBlog({ 'content/urls.txt': LIST, 'content/posts/high-water.mdx': null });
  await writeFiles(dir, { 'content/posts/high-water/index.mdx': postText() });
  expect((await check(dir)).code).toBe(0);
});

test(
  'S7: two branches that both add posts and record them merge without a word',
  slow,
  async () => {
    const attributes = await readFile('.gitattributes', 'utf8');
    const dir = await tempBlog({ 'content/urls.txt': LIST, '.gitattributes': attributes, '.gitignore': '.rota/\n' }); // prettier-ignore
    await git(dir, 'init', '--quiet');
    await commitAll(dir);
    for (const branch of ['one', 'two']) {
      await git(dir, 'switch', '--quiet', '--create', branch, 'main');
      await writeFiles(dir, { [`content/posts/h-${branch}.mdx`]: postText() });
      await accept(dir);
      await commitAll(dir);
    }
    await git(dir, 'merge', '--quiet', '--no-edit', 'one');
    expect((await check(dir)).stdout).toBe('No problems in 4 posts and 1 author.\n');
    expect((await accept(dir)).stdout).toMatch(
      /^content\/urls\.txt\nNothing new: 6 addresses in all/,
    );
  },
);

test('S7: git tells what a post became: committed, since then, and after several names', slow, async () => {
  const dir = await tempBlog({ 'content/urls.txt': LIST, '.gitignore': '.rota/\n' });
  await git(dir, 'init', '--quiet');
  await commitAll(dir);
  await git(dir, 'mv', 'content/posts/high-water.mdx', 'content/posts/flood.mdx');
  const sure = (now: string) => `Add \`aliases: [/posts/high-water/]\` to content/posts/${now}`;
  expect((await check(dir)).stdout).toContain(sure('flood.mdx'));
  await commitAll(dir);
  expect((await check(dir)).stdout).toContain(sure('flood.mdx'));
  await git(dir, 'mv', 'content/posts/flood.mdx', 'content/posts/springs.mdx');
  await commitAll(dir);
  expect((await check(dir)).stdout).toContain(sure('springs.mdx'));
}); // prettier-ignore

test('S7, F9: after a rename and another url the old addresses lead on, and feeds know the post', slow, async () => {
  const dir = await tempBlog({ 'content/urls.txt': LIST });
  const before = await build(dir);
  expect(before.code).toBe(0);
  const guids = await guidsIn(dir, 'rss.xml');
  await rename(join(dir, 'content/posts/high-water.mdx'), join(dir, 'content/posts/flood.mdx'));
  const told = await build(dir);
  expect([told.code, told.stderr]).toEqual([1, expect.stringContaining('address-vanished')]);
  await rename(join(dir, 'authors/ada-okafor.jpg'), join(dir, 'authors/ada.jpg'));
  const site = String(SMALL_BLOG['content/site.yaml']);
  const author = String(SMALL_BLOG['authors/ada-okafor.yaml']);
  const gauges = String(SMALL_BLOG['content/posts/gauges/index.mdx']);
  await writeFiles(dir, {
    'content/site.yaml': site.replace('https://blog.example/', 'https://new.example/journal'),
    'content/topics.yaml': 'water: { label: Water, aliases: [tides] }\n',
    'authors/ada-okafor.yaml': null,
    'authors/ada.yaml': `${author.replace('[tides]', '[water]')}aliases: [ada-okafor]\n`,
    'content/posts/gauges/index.mdx': gauges.replace('ada-okafor', 'ada').replace('tides', 'water'),
    'content/posts/flood.mdx': postText({ authors: ['ada'], topics: ['water'], aliases: ['/posts/high-water/'] }),
    'public/_redirects': '/jobs https://company.example/jobs 302\n',
  });
  const after = await build(dir);
  expect([after.stderr, after.code]).toEqual(['', 0]);
  expect(await guidsIn(dir, 'rss.xml')).toEqual(guids);
  expect(guids.map((guid) => guid?.isPermaLink)).not.toContain(undefined);
  const pages = ['posts/high-water', 'authors/ada-okafor', 'authors/ada-okafor/embed', 'topics/tides'];
  const leads = await Promise.all(pages.map(async (page) => /0; url=([^"]+)"/.exec(await built(dir, `${page}/index.html`))?.[1]));
  expect(leads).toEqual(['/posts/flood/', '/authors/ada/', '/authors/ada/embed/', '/topics/water/'].map((path) => `/journal${path}`));
  for (const file of ['rss.xml', 'atom.xml', 'feed.json', 'card.vcf']) {
    expect(await built(dir, `authors/ada-okafor/${file}`)).toBe(await built(dir, `authors/ada/${file}`));
  }
  expect(await guidsIn(dir, 'topics/tides/rss.xml')).toEqual(guids);
  expect(await built(dir, 'posts/high-water/index.md')).toBe(await built(dir, 'posts/flood/index.md'));
  const redirects = (await built(dir, '_redirects')).split('\n');
  expect(redirects).toEqual(expect.arrayContaining([
    '/journal/posts/high-water/ /journal/posts/flood/ 301',
    '/journal/posts/high-water /journal/posts/flood/ 301',
    '/journal/authors/ada-okafor/rss.xml /journal/authors/ada/rss.xml 301',
  ]));
  expect(redirects.at(-2)).toBe('/jobs https://company.example/jobs 302');
  expect(existsSync(join(dir, 'dist/urls.txt'))).toBe(false);
}); // prettier-ignore

function accept(dir: string, ...args: string[]) {
  return check(dir, '--accept-urls', ...args);
}

function check(dir: string, ...args: string[]) {
  return runScript('check', [...args, '--blog', dir, '--now', NOW]);
}

function build(dir: string) {
  return runScript('build', ['--blog', dir, '--now', NOW, '--leave-out', 'cards', 'search']);
}

function list(dir: string): Promise<string> {
  return readFile(join(dir, 'content/urls.txt'), 'utf8');
}

function built(dir: string, path: string): Promise<string> {
  return readFile(join(dir, 'dist', path), 'utf8');
}

async function guidsIn(dir: string, path: string) {
  const { format, feed } = parseFeed(await built(dir, path));
  if (format !== 'rss') throw new Error(`${path} is no RSS.`);
  return (feed.items ?? []).map(({ guid }) => guid && { value: guid.value, isPermaLink: guid.value?.startsWith('https://blog.example/') }); // prettier-ignore
}
