import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { eventually, finished, runScript, startScript } from './run-script.ts';
import { siteHashes } from './site-bytes.ts';
import { NOW, plainImage, postText, SMALL_BLOG, tempBlog, writeFiles } from './temp-blog.ts';

const canSignal = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;

test.skipIf(!canSignal)(
  'Ctrl-C: the build says so, tidies up and leaves dist whole',
  async () => {
    const dir = await tempBlog();
    await build(dir);
    const before = await siteHashes(join(dir, 'dist'));
    await writeFiles(dir, { 'content/posts/high-water.mdx': postText({ title: 'Changed' }) });
    const running = startScript('build', args(dir));
    await eventually(() => exists(join(dir, '.rota', 'build', 'staging')), 'a staging folder');
    running.child.kill('SIGINT');
    const { code, stderr } = await finished(running);
    expect(code).toBe(130);
    expect(stderr).toMatch(/^Stopped; .*dist\/? is as it was\.\n$/);
    expect(await siteHashes(join(dir, 'dist'))).toEqual(before);
    expect(await exists(join(dir, '.rota', 'build', 'lock.json'))).toBe(false);
  },
  60_000,
);

test.skipIf(!canSignal)(
  'kill -9 at ten moments: dist is the old site or the new one',
  async () => {
    const dir = await tempBlog();
    const started = Date.now();
    await build(dir);
    const length = Date.now() - started;
    const old = await siteHashes(join(dir, 'dist'));
    await writeFiles(dir, { 'content/posts/high-water.mdx': postText({ title: 'Changed' }) });
    for (let moment = 1; moment <= 10; moment += 1) {
      const running = startScript('build', args(dir));
      await wait((length * moment) / 10);
      running.child.kill('SIGKILL');
      await finished(running);
      expect((await runScript('check', args(dir))).code).toBe(0);
      const found = await siteHashes(join(dir, 'dist'));
      if (JSON.stringify(found) !== JSON.stringify(old)) await expectChanged(dir);
    }
    expect((await build(dir)).code).toBe(0);
    await expectChanged(dir);
  },
  400_000,
);

test('two builds at once of one blog: the second says so and ends, the first goes on', async () => {
  const dir = await tempBlog();
  const first = startScript('build', args(dir));
  await eventually(() => exists(join(dir, '.rota', 'build', 'lock.json')), 'a lock');
  const second = await build(dir);
  expect(second.code).toBe(1);
  expect(second.stderr).toContain(
    `Another build of this blog is running (process ${first.child.pid}`,
  );
  expect((await finished(first)).code).toBe(0);
  expect(await exists(join(dir, 'dist', 'index.html'))).toBe(true);
}, 60_000);

test('two builds at once of two blogs are both right', async () => {
  const dirs = [
    await tempBlog(),
    await tempBlog({
      'content/posts/gauges': null,
      'content/posts/gauges/index.mdx': null,
      'content/posts/gauges/gauge.png': null,
    }),
  ];
  const built = await Promise.all(dirs.map(build));
  expect(built.map(({ code, stderr }) => [code, stderr])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  expect(built.map(({ stdout }) => stdout.slice(0, 13))).toEqual([
    'Built 2 posts',
    'Built 1 post,',
  ]);
}, 60_000);

test('a --blog that is not there', async () => {
  const { code, stderr } = await runScript('build', ['--blog', '/no/such/blog']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^There is no folder .*blog\.\n/);
});

test('a folder without a blog', async () => {
  const dir = await tempBlog(
    Object.fromEntries(Object.keys(SMALL_BLOG).map((path) => [path, null])),
  );
  const { code, stderr } = await build(dir);
  expect(code).toBe(1);
  expect(stderr).toContain('missing-site');
});

test('an empty blog becomes a site that says so', async () => {
  const files = Object.keys(SMALL_BLOG).filter((path) => path !== 'content/site.yaml');
  const dir = await tempBlog(Object.fromEntries(files.map((path) => [path, null])));
  const { code, stdout } = await build(dir);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Built 0 posts, 0 authors: /);
  expect(await readFile(join(dir, 'dist', 'index.html'), 'utf8')).toMatch(
    /Nothing is published yet/,
  );
}, 60_000);

test('a post without a word, by an author without a picture', async () => {
  const dir = await tempBlog({
    'authors/ada-okafor.jpg': null,
    'content/posts/high-water.mdx': postText({}, ''),
  });
  expect((await build(dir)).code).toBe(0);
  const page = await readFile(join(dir, 'dist', 'posts', 'high-water', 'index.html'), 'utf8');
  expect(page).toContain('High water');
}, 60_000);

test('300 authors, all of them of one post', async () => {
  const ids = Array.from({ length: 300 }, (_, at) => `author-${at}`);
  const portrait = await plainImage('#555555', 'jpeg');
  const people = ids.flatMap((id, at) => [
    [`authors/${id}.yaml`, `name: Author ${at}\n`],
    ...(at % 50 === 0 ? [[`authors/${id}.jpg`, portrait]] : []),
  ]);
  const dir = await tempBlog({
    ...Object.fromEntries(people),
    'content/posts/high-water.mdx': postText({ authors: ids }),
  });
  const { code, stdout } = await build(dir);
  expect(code).toBe(0);
  expect(stdout).toContain('Built 2 posts, 301 authors');
  expect(await exists(join(dir, 'dist', 'authors', 'author-299', 'index.html'))).toBe(true);
}, 60_000);

test('a file where a folder should be is named', async () => {
  const dir = await tempBlog({ '.rota': 'no folder' });
  const { code, stderr } = await build(dir);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Cannot write .*\.rota.*: there is a file where a folder should be\.\n$/);
});

test.skipIf(!canSignal)('a folder that cannot be written to is named', async () => {
  const dir = await tempBlog();
  await mkdir(join(dir, 'dist'));
  await writeFile(join(dir, 'dist', 'index.html'), 'old');
  await chmod(dir, 0o555);
  // Root may write everywhere: then somebody else has to try.
  const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};
  const { code, stderr } = await runScript('build', args(dir), nobody);
  await chmod(dir, 0o755);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Cannot write .*: permission denied\.\n$/);
  expect(await readFile(join(dir, 'dist', 'index.html'), 'utf8')).toBe('old');
});

async function expectChanged(dir: string): Promise<void> {
  const page = await readFile(join(dir, 'dist', 'posts', 'high-water', 'index.html'), 'utf8');
  expect(page).toContain('Changed');
  expect(await exists(join(dir, 'dist', '404.html'))).toBe(true);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

function build(dir: string) {
  return runScript('build', args(dir));
}

function args(dir: string): string[] {
  return ['--blog', dir, '--now', NOW];
}
