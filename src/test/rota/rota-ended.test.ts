import { expect, test } from 'vitest';
import { runScript } from '../run-script.ts';
import { tempBlog, type TempFiles } from '../temp-blog.ts';

const slow = { timeout: 60_000 };
const NOTHING = 'Every rotation of this blog has ended: nobody owes a post.\n';

/** The essays ended with 2025, and with them everybody's turn; main goes on. */
const BLOG: TempFiles = {
  'content/posts/high-water.mdx': null,
  'content/posts/gauges/index.mdx': null,
  'content/schedule/essays.yaml':
    'title: Old essays\nkind: turns\nevery: 1w\nstart: 2025-11-04\nuntil: 2025-12-31\n',
  'content/schedule/main.yaml': 'title: Main blog\nkind: pace\nevery: 2w\n',
  'authors/ada-okafor.yaml':
    'name: Ada Okafor\njoins:\n  - { rotation: essays, from: 2025-11-01 }\n  - { rotation: main, from: 2026-01-20 }\n',
};

test('a rotation that is history is told to programs, and to whoever asks for it', slow, async () => {
  const dir = await tempBlog(BLOG);
  for (const format of ['text', 'md', 'slack', 'html']) {
    const { stdout } = await rota(dir, 'status', '--format', format);
    expect(stdout, format).toMatch(/main|Main blog/);
    expect(stdout, format).not.toMatch(/essays/);
  }
  expect((await rota(dir, 'next')).stdout).not.toContain('essays');
  expect((await rota(dir, 'next', '--format', 'md')).stdout).not.toContain('essays');
  for (const verb of ['status', 'next']) {
    const ids = JSON.parse((await rota(dir, verb, '--format', 'json')).stdout).rotations;
    expect(ids).toMatchObject([{ id: 'essays' }, { id: 'main' }]);
    const asked = await rota(dir, verb, '--rotation', 'essays');
    expect(asked.stdout).toContain('essays - one author each Tuesday - ');
    expect(asked.stdout).toContain('ended on Wed 31 Dec 2025');
  }
  const past = await rota(dir, 'next', '--from', '2025-12-30');
  expect(past.stdout).toContain('Tue 30 Dec 2025  Ada Okafor');
}); // prettier-ignore

test('until its last day it is told, and as long as a guest owes a slot', slow, async () => {
  const dir = await tempBlog({
    ...BLOG,
    'authors/guest.yaml': 'name: A Guest\n',
    'content/schedule/essays/2025-12-30.yaml': 'author: guest\n',
  });
  const on = async (now: string) => (await runScript('rota', ['status', '--blog', dir, '--now', now])).stdout;
  expect(await on('2025-12-31')).toContain('essays - ');
  expect(await on('2026-01-06')).toContain('Given away: essays 30 Dec 2025 A Guest (for Ada Okafor), 7 days late');
  expect(await on('2026-01-07')).not.toContain('essays');
}); // prettier-ignore

test('where nothing else is left, one sentence says so', slow, async () => {
  const dir = await tempBlog({
    ...BLOG,
    'content/schedule/main.yaml': 'title: Main blog\nkind: pace\nevery: 2w\nuntil: 2026-01-22\n',
  });
  expect((await rota(dir, 'status')).stdout).toBe(NOTHING);
  expect((await rota(dir, 'next')).stdout).toBe(NOTHING);
  expect((await rota(dir, 'status', '--format', 'md')).stdout).toBe(NOTHING);
  expect((await rota(dir, 'status', '--format', 'github')).stdout).toBe(NOTHING);
  expect((await rota(dir, 'status', '--format', 'html')).stdout).toContain(`>${NOTHING.trim()}</h1>`);
  const json = JSON.parse((await rota(dir, 'status', '--format', 'json')).stdout);
  expect(json.rotations).toHaveLength(2);
}); // prettier-ignore

function rota(dir: string, verb: string, ...args: string[]) {
  return runScript('rota', [verb, ...args, '--blog', dir, '--now', '2026-01-24']);
}
