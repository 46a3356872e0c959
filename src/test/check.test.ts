import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from './run-script.ts';
import { NOW, postText, tempBlog } from './temp-blog.ts';

const slow = { timeout: 60_000 };
const wrong = {
  'content/posts/low.mdx': postText({ authors: ['ada-okafr'] }),
  'content/posts/mid.mdx': postText({ topics: ['tidez'] }),
};

test('a sound blog ends with 0 and says how much was read', slow, async () => {
  const { code, stdout, stderr } = await check(await tempBlog());
  expect([code, stdout, stderr]).toEqual([0, 'No problems in 2 posts and 1 author.\n', '']);
});

test('errors end with 1, warnings alone with 0', slow, async () => {
  const broken = await check(await tempBlog(wrong));
  expect(broken.code).toBe(1);
  expect(broken.stdout).toMatch(/^content\/posts\/low\.mdx:5:11\n {2}error {2}The author/);
  expect(broken.stdout).toMatch(/2 errors in 2 files\.\n$/);
  const warned = await check(await tempBlog({ 'content/posts/notes.txt': 'x' }));
  expect([warned.code, warned.stdout.includes('1 warning in 1 file.')]).toEqual([0, true]);
});

test('FILES narrow what is reported, from where one stands, never what is read', slow, async () => {
  const dir = await tempBlog(wrong);
  const posts = join(dir, 'content', 'posts');
  expect(codesOf(await check(dir, [join(posts, 'low.mdx'), '--format', 'json']))).toEqual([
    'content/posts/low.mdx unknown-author',
  ]);
  expect(codesOf(await check(dir, [posts, '--format', 'json']))).toHaveLength(2);
  const sound = await check(dir, [join(posts, 'high-water.mdx')]);
  expect([sound.code, sound.stdout]).toEqual([0, expect.stringMatching(/^No problems in .*high/)]);
});

test('FILES may be named as problems name them, from wherever one stands', slow, async () => {
  const dir = await tempBlog(wrong);
  const told = await check(dir, ['content/posts/low.mdx', '--format', 'json']);
  expect(codesOf(told)).toEqual(['content/posts/low.mdx unknown-author']);
});

test('a name that is no file of the blog ends with 2 and a proposal', slow, async () => {
  const dir = await tempBlog();
  const missing = await check(dir, [join(dir, 'content/posts/high-watr.mdx')]);
  expect([missing.code, missing.stdout]).toEqual([2, '']);
  expect(missing.stderr).toMatch(
    /There is no file .*high-watr\.mdx\. Did you mean ".*high-water\.mdx"\?/,
  );
  const elsewhere = await check(dir, ['README.md', 'package.json']);
  expect([elsewhere.code, elsewhere.stderr]).toEqual([
    2,
    expect.stringContaining('of the blog in'),
  ]);
});

test('github paths count from the root of the repository', slow, async () => {
  const dir = await tempBlog();
  await mkdir(join(dir, '.git'));
  const inner = await tempBlog(wrong);
  const plain = await check(inner, ['--format', 'github']);
  expect(plain.stdout).toMatch(
    /^::error file=content\/posts\/low\.mdx,line=5,col=11,title=unknown-author::/,
  );
  const { default: fs } = await import('node:fs/promises');
  await fs.cp(inner, join(dir, 'blogs', 'tides'), { recursive: true });
  const nested = await check(join(dir, 'blogs', 'tides'), ['--format', 'github']);
  expect(nested.stdout).toMatch(/^::error file=blogs\/tides\/content\/posts\/low\.mdx,/);
});

test('a blog of a time of its own says so beside the result; --now wins', slow, async () => {
  const site =
    'name: S\ndescription: D\nurl: https://s.example\nlanguage: en\ntimezone: UTC\nnow: 2026-11-20\n';
  const dir = await tempBlog({ 'content/site.yaml': site });
  const own = await runScript('check', ['--blog', dir]);
  expect([own.code, own.stdout]).toEqual([0, 'No problems in 2 posts and 1 author.\n']);
  expect(own.stderr).toBe('content/site.yaml sets the time: 2026-11-20. --now overrides it.\n');
  expect((await check(dir)).stderr).toBe('');
});

test('--no-cache leaves nothing behind', slow, async () => {
  const dir = await tempBlog();
  await check(dir, ['--no-cache']);
  await expect(mkdir(join(dir, '.rota'))).resolves.not.toThrow();
});

test.each([
  [['--fromat', 'json'], "unknown option '--fromat'", 'Did you mean --format?'],
  [['--format', 'xml'], "argument 'xml' is invalid", 'text, github, json'],
  [['--now', 'yesterday'], '--now is "yesterday"', '2026-11-20T09:30:00Z'],
  [['--now', '2026-02-30'], '--now is "2026-02-30"', 'neither a day'],
  [['--blog', 'nowhere'], 'There is no folder', 'nowhere'],
  [['--blog', 'package.json'], 'is no folder', 'package.json'],
  [['--blog', ''], '--blog needs', 'folder'],
])('%j is wrong use', slow, async (args, ...texts) => {
  const { code, stdout, stderr } = await runScript('check', args);
  expect([code, stdout]).toEqual([2, '']);
  for (const text of texts) expect(stderr).toContain(text);
  expect(stderr).toContain('Usage: npm run check -- [options] [files...]');
  expect(stderr).not.toMatch(/^ +at /m);
});

test('--help shows every flag and one example', slow, async () => {
  const { code, stdout } = await runScript('check', ['--help']);
  expect(code).toBe(0);
  for (const text of ['--blog', '--now', '--format', '--no-cache', 'Example:\n  npm run check']) {
    expect(stdout).toContain(text);
  }
});

function check(dir: string, args: string[] = []) {
  return runScript('check', ['--blog', dir, '--now', NOW, ...args]);
}

function codesOf({ stdout }: { stdout: string }): string[] {
  const { problems } = JSON.parse(stdout) as { problems: { code: string; file: string }[] };
  return problems.map(({ code, file }) => `${file} ${code}`);
}
