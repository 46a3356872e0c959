import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { listedPull, postFile } from '../listed-pull.ts';
import { finished, runScript, startScript } from '../run-script.ts';
import { commitAll, git } from '../temp-git.ts';
import { postText, tempBlog, writeFiles, type TempFiles } from '../temp-blog.ts';

const slow = { timeout: 60_000 };

/** On 2026-01-24 Ada is overdue by four days; Bo's post of the 12th is public. */
const BLOG: TempFiles = {
  'content/schedule/main.yaml': 'title: Main blog\nkind: pace\nevery: 2w\n',
  'content/posts/high-water.mdx': null,
  'content/posts/gauges/index.mdx': null,
  'authors/ada-okafor.yaml': member('Ada Okafor', '2026-01-06', 'github: ada-at-sea'),
  'authors/bo-lind.yaml': member('Bo Lind', '2025-12-01', 'github: bolind'),
  'content/posts/bo.mdx': postText({ authors: ['bo-lind'], date: '2026-01-12' }),
};

test.each([
  ['open', {}, 'in-review', [41]],
  ['approved', { reviewDecision: 'APPROVED' }, 'in-review', [41]],
  ['where nobody need review', { reviewDecision: '' }, 'in-review', [41]],
  ['changes requested', { reviewDecision: 'CHANGES_REQUESTED' }, 'overdue', []],
  ['a draft', { isDraft: true }, 'overdue', []],
  ['of a stranger', { author: { login: 'somebody' } }, 'overdue', [41]],
  ['of a deleted account', { author: null }, 'overdue', [41]],
  ['without a post', { files: [postFile('README.md')] }, 'overdue', []],
  ['that removes a post', { files: [postFile('content/posts/x.mdx', { changeType: 'DELETED' })] }, 'overdue', []],
  ['that changes a public post', { files: [postFile('content/posts/bo.mdx', { changeType: 'MODIFIED' })] }, 'overdue', []],
  ['with several posts', { files: [postFile('content/posts/a.mdx'), postFile('content/posts/b/index.mdx'), postFile('content/posts/b/b.png')] }, 'in-review', [41]],
])('a pull request %s', slow, async (_, changes, standing, waiting) => {
  const report = await reported(await tempBlog(BLOG), [listedPull(changes)]);
  expect(report.pulls).toBe('known');
  expect(report.rotations[0]!.authors.find(({ id }) => id === 'ada-okafor')!.standing).toBe(standing);
  expect(report.waitingOnEditors.map(({ pull }) => pull)).toEqual(waiting);
}); // prettier-ignore

test('a post that is in the tree already, but not public, shields its author', slow, async () => {
  const dir = await tempBlog({
    ...BLOG,
    'content/posts/begun.mdx': postText({ draft: true, date: undefined }),
  });
  const files = [postFile('content/posts/begun.mdx', { changeType: 'MODIFIED', deletions: 3 })];
  const report = await reported(dir, [listedPull({ files })]);
  expect(report.rotations[0]!.authors.map(({ id, standing }) => `${id} ${standing}`)).toContain(
    'ada-okafor in-review',
  );
});

test('git tells whose post it is, not who opened the pull request', slow, async () => {
  const dir = await tempBlog(BLOG);
  await git(dir, 'init', '--quiet');
  await commitAll(dir);
  await git(dir, 'checkout', '--quiet', '-b', 'by-bo-for-ada');
  await writeFiles(dir, { 'content/posts/by-pull.mdx': postText({ authors: ['ada-okafor'] }) });
  const headRefOid = await commitAll(dir);
  await git(dir, 'checkout', '--quiet', 'main');
  const report = await reported(dir, [listedPull({ headRefOid, author: { login: 'bolind' } })]);
  expect(report.waitingOnEditors).toMatchObject([{ pull: 41, authors: ['ada-okafor'], days: 9 }]);
});

test('none, and 200: the oldest first, and a word that there may be more', slow, async () => {
  const dir = await tempBlog(BLOG);
  const none = await reported(dir, []);
  expect([none.pulls, none.waitingOnEditors]).toEqual(['known', []]);
  const many = Array.from({ length: 200 }, (_, at) =>
    listedPull({ number: at + 1, createdAt: `2026-01-${10 + (at % 10)}T12:00:00Z` }),
  );
  const { code, stdout, stderr } = await status(dir, JSON.stringify(many), '--format', 'json');
  const { waitingOnEditors } = JSON.parse(stdout) as Report;
  expect([code, waitingOnEditors.length, waitingOnEditors[0]!.days]).toEqual([0, 200, 14]);
  expect(stderr).toMatch(/pulls\.json has 200 pull requests: there may be more than gh printed\.\n/);
}); // prettier-ignore

test('from stdin, and from where the user stands', slow, async () => {
  const dir = await tempBlog(BLOG);
  const args = ['--blog', dir, '--now', '2026-01-24', '--format', 'json'];
  const running = startScript('rota', [...args, '--pulls', '-'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  running.child.stdin!.end(JSON.stringify([listedPull()]));
  const piped = await finished(running);
  await writeFile(join(dir, 'open.json'), JSON.stringify([listedPull()]));
  // As npm does it: the script runs in the checkout, the user stands elsewhere.
  vi.stubEnv('INIT_CWD', dir);
  const beside = await runScript('rota', [...args, '--pulls', 'open.json']);
  vi.unstubAllEnvs();
  expect([piped.code, piped.stdout]).toEqual([0, beside.stdout]);
  expect((JSON.parse(piped.stdout) as Report).waitingOnEditors).toHaveLength(1);
});

test.each([
  ['an empty file', '', 'is empty, as after a command that failed'],
  ['broken JSON', '[\n  {"number": 1,\n', 'ends too early, in line 3'],
  ['an object', '{"number": 1}', 'holds a mapping, not a list'],
  ['missing keys', '[{"number": 38}]', 'has in its pull request 1 (#38) no "url"'],
  ['UTF-16', Buffer.from('\uFEFF[]', 'utf16le'), 'cannot be read: it is not encoded as UTF-8'],
])('%s: a sentence with the command to type, and 2', slow, async (_, text, sentence) => {
  const { code, stdout, stderr } = await status(await tempBlog(BLOG), text);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`pulls.json ${sentence}`);
  expect(stderr).toContain('\n  gh pr list --limit 200 --json number,url,isDraft,');
  expect(stderr).not.toMatch(/^ +at |Usage:/m);
});

test('a file that is not there, a folder, stdin without anything', slow, async () => {
  const dir = await tempBlog(BLOG);
  for (const [path, sentence] of [
    [join(dir, 'gone.json'), 'There is no file '],
    [dir, 'cannot be read (EISDIR)'],
    ['-', 'What came from stdin is empty'],
  ] as const) {
    const { code, stderr } = await runScript('rota', ['--blog', dir, '--pulls', path]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  }
});

async function reported(dir: string, listed: object[]): Promise<Report> {
  const { code, stdout, stderr } = await status(dir, JSON.stringify(listed), '--format', 'json');
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Report;
}

async function status(dir: string, pulls: string | Buffer, ...args: string[]) {
  const path = join(dir, 'pulls.json');
  await writeFile(path, pulls);
  return runScript('rota', ['--blog', dir, '--now', '2026-01-24', '--pulls', path, ...args]);
}

function member(name: string, from: string, more: string): string {
  return `name: ${name}\njoins:\n  - { rotation: main, from: ${from} }\n${more}\n`;
}

interface Report {
  pulls: string;
  rotations: { authors: { id: string; standing: string }[] }[];
  waitingOnEditors: { pull: number; authors: string[]; days: number }[];
}
