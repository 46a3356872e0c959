import { mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { runScript } from '../run-script.ts';
import { SMALL_BLOG, tempBlog, writeFiles, type TempFiles } from '../temp-blog.ts';
import { commitAll, git } from '../temp-git.ts';

const slow = { timeout: 60_000 };
const TODAY = '2026-02-01';

/** Ada, Bo and Cy in turn on Tuesdays; Eli writes every two weeks. */
const BLOG: TempFiles = {
  ...Object.fromEntries(Object.keys(SMALL_BLOG).map((path) => [path, null])),
  'content/site.yaml': SMALL_BLOG['content/site.yaml']!,
  'content/topics.yaml': SMALL_BLOG['content/topics.yaml']!,
  'content/schedule/main.yaml': 'title: Main blog\nkind: pace\nevery: 2w\n',
  'content/schedule/tuesdays.yaml':
    'title: Tuesday essay\nkind: turns\nstart: 2026-01-06\nevery: 1w\norder: [ada, bo, cy]\n',
  ...member('ada', 'Ada Okafor'),
  ...member('bo', 'Bo Lind'),
  ...member('cy', 'Cy Marsh'),
  'authors/eli.yaml': 'name: Eli Tam\njoins:\n  - { rotation: main, from: 2026-01-24 }\n',
};

test('diff: somebody leaves, and whose turns that makes', slow, async () => {
  const dir = await history([BLOG, member('cy', 'Cy Marsh', 'until: 2026-03-20')]);
  const { code, stdout, stderr } = await rota(dir, ['diff', '--base', 'main~1']);
  expect(stdout.split('\n').slice(0, 4)).toEqual([
    '  tuesdays  Cy Marsh    leaves after Fri 20 Mar',
    '  tuesdays  Tue 24 Mar  Cy Marsh -> Ada Okafor',
    '  tuesdays  Tue 31 Mar  Ada Okafor -> Bo Lind',
    '  tuesdays  Tue 7 Apr   Bo Lind -> Ada Okafor',
  ]);
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^Compared with main~1 \([0-9a-f]+\)\.\n$/)]);
  expect((await check(dir, 'main~1')).code).toBe(0);
  const none = await rota(dir, ['diff', '--base', 'HEAD', '--format', 'md']);
  expect([none.code, none.stdout]).toEqual([0, 'Nothing moves.\n']);
}); // prettier-ignore

test('T16: who leaves in the past takes turns from others, which is refused', slow, async () => {
  const dir = await history([BLOG, member('bo', 'Bo Lind', 'until: 2026-01-10')]);
  const { code, problems } = await check(dir, 'HEAD~1');
  expect(code).toBe(1);
  expect(problems).toEqual([
    {
      code: 'history-changed',
      severity: 'error',
      file: 'authors/bo.yaml',
      line: 5,
      column: 12,
      message:
        'Past slots of "tuesdays" go to somebody else: 2026-01-13 bo -> cy, 2026-01-20 cy -> ada, 2026-01-27 ada -> cy. ' +
        'Write "until: 2026-02-01" or later instead. If it was so after all: --allow-history.',
    },
  ]);
  const allowed = await check(dir, 'HEAD~1', '--allow-history');
  expect([allowed.code, allowed.problems[0]!.severity]).toEqual([0, 'warning']);
  await writeFiles(dir, member('bo', 'Bo Lind', `until: ${TODAY}`));
  expect(await check(dir, 'HEAD~1')).toMatchObject({ code: 0, problems: [] });
});

test('a swap moves two turns; half of one says who has two in a row', slow, async () => {
  const first = { [slotFile('2026-02-17')]: 'author: bo\ninstead-of: ada\n' };
  const second = { [slotFile('2026-02-24')]: 'author: ada\r\ninstead-of: bo\r\n' };
  const dir = await history([BLOG, first, second]);
  const whole = await rota(dir, ['diff', '--base', 'main~2']);
  expect(whole.stdout).toBe(
    '  tuesdays  Tue 17 Feb  Ada Okafor -> Bo Lind\n  tuesdays  Tue 24 Feb  Bo Lind -> Ada Okafor\n',
  );
  await git(dir, 'checkout', '--quiet', 'main~1');
  const half = await rota(dir, ['diff', '--base', 'main~2']);
  expect(half.stdout).toBe(
    '  tuesdays  Tue 17 Feb  Ada Okafor -> Bo Lind, who also has Tue 24 Feb\n',
  );
  // Whoever it was taken from has left since: the rule gives the slot to somebody else.
  await writeFiles(dir, member('ada', 'Ada Okafor', 'until: 2026-02-01'));
  expect((await check(dir, 'main~2')).problems).toMatchObject([
    { code: 'slot-drift', file: slotFile('2026-02-17'), line: 2 },
  ]);
});

test('a rule whose `every` changes moves what is past, and is refused at that line', slow, async () => {
  const dir = await history([BLOG, rule('every: 2w'), { 'content/schedule/main.yaml': 'title: Main blog\nkind: pace\nevery: 4w\n' }]);
  const { stdout } = await rota(dir, ['diff', '--base', 'main~2']);
  expect(stdout.split('\n').slice(0, 6)).toEqual([
    '  main      every       2w -> 4w',
    '  main      Eli Tam     due Sat 7 Feb -> Sat 21 Feb',
    '  tuesdays  every       1w -> 2w',
    '  tuesdays  Tue 13 Jan  Bo Lind -> no slot, in the past',
    '  tuesdays  Tue 20 Jan  Cy Marsh -> Bo Lind, in the past',
    '  tuesdays  Tue 27 Jan  Ada Okafor -> no slot, in the past',
  ]);
  const { code, problems } = await check(dir, 'main~2');
  expect([code, problems]).toEqual([1, [expect.objectContaining({ code: 'history-changed', file: 'content/schedule/tuesdays.yaml', line: 4 })]]);
  expect(problems[0]!.message).toMatch(/2026-01-13 bo -> none, .*Leave this line as it was: end the rotation with "until"/);
}); // prettier-ignore

test('the past rewritten by a slot file, and by one that is gone', slow, async () => {
  const cover = { [slotFile('2026-01-20')]: 'author: ada\ninstead-of: cy\n' };
  const dir = await history([BLOG, cover, { [slotFile('2026-01-20')]: null }]);
  await git(dir, 'checkout', '--quiet', 'main~1');
  expect((await check(dir, 'main~2')).problems).toMatchObject([
    { code: 'history-changed', file: slotFile('2026-01-20'), line: 1, column: 9 },
  ]);
  await git(dir, 'checkout', '--quiet', 'main');
  const gone = await rota(dir, ['check', '--base', 'main~1', '--format', 'github']);
  expect(gone.stdout).toMatch(/^::error file=content\/schedule\/tuesdays\/2026-01-20\.yaml,line=1,/);
  expect(gone.stdout).toContain('2026-01-20 ada -> cy. Put content/schedule/tuesdays/2026-01-20.yaml back.');
}); // prettier-ignore

test('a past turn that an absence opens afterwards may stay open or be covered', slow, async () => {
  const away = { 'authors/bo.yaml': `${BLOG['authors/bo.yaml']}away:\n  - { from: 2026-01-12, to: 2026-01-14 }\n` };
  const cover = { [slotFile('2026-01-13')]: 'author: cy\ninstead-of: bo\n' };
  const dir = await history([BLOG, away, cover]);
  const { stdout } = await rota(dir, ['diff', '--base', 'main~2']);
  expect(stdout).toMatch(/^ {2}tuesdays {2}Tue 13 Jan {2}Bo Lind -> Cy Marsh, .*in the past\n$/);
  expect(await check(dir, 'main~2')).toMatchObject({ code: 0, problems: [] });
  await git(dir, 'checkout', '--quiet', 'main~1');
  expect(await check(dir, 'main~1')).toMatchObject({ code: 0, problems: [] });
}); // prettier-ignore

test('what has happened on the base since is not held against a branch', slow, async () => {
  const dir = await history([BLOG]);
  await git(dir, 'checkout', '--quiet', '-b', 'topic');
  await git(dir, 'checkout', '--quiet', 'main');
  await writeFiles(dir, { [slotFile('2026-01-20')]: 'author: ada\n', ...member('dee', 'Dee Roy') });
  await commitAll(dir);
  await git(dir, 'checkout', '--quiet', 'topic');
  await writeFiles(dir, { 'content/schedule/note.txt': 'x' });
  await commitAll(dir);
  expect(await check(dir, 'main')).toMatchObject({ code: 0, problems: [] });
  const { stdout, stderr } = await rota(dir, ['diff', '--base', 'main']);
  expect(stdout).toBe('Nothing moves.\n');
  expect(stderr).toMatch(/^Compared with [0-9a-f]+, where this branch left main\.\n$/);
});

test('a base without the blog: all is new, and there is no past', slow, async () => {
  const dir = await history([{ ...BLOG, ...mapped(BLOG, () => null), 'README.md': 'Soon.\n' }, BLOG]);
  const { code, stdout, stderr } = await rota(dir, ['diff', '--base', 'main~1']);
  expect(stdout).toMatch(/^ {2}main {6}added {7}Main blog\n {2}main {6}Eli Tam {5}joins on Sat 24 Jan, due Sat 7 Feb\n/);
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^There was no blog yet at main~1 .*: all of it is new\.\n$/)]);
  const checked = await rota(dir, ['check', '--base', 'main~1']);
  expect([checked.code, checked.stderr]).toEqual([0, expect.stringMatching(/^There was no blog yet at .*no past/)]);
}); // prettier-ignore

test('a base with wrong data: diff is refused, check goes on without', slow, async () => {
  const wrong = { 'authors/bo.yaml': 'name: Bo Lind\njoins: [{ rotation: tuesdays, from: soon }]\n' };
  const dir = await history([{ ...BLOG, ...wrong }, BLOG]);
  const { code, stdout, stderr } = await rota(dir, ['diff', '--base', 'main~1']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^The data at main~1 \(.*\) are wrong, so what moves cannot be told:\n {2}authors\/bo\.yaml: .*"soon"/);
  const checked = await rota(dir, ['check', '--base', 'main~1']);
  expect([checked.code, checked.stderr]).toEqual([0, expect.stringContaining('so the past is not compared:\n  authors/bo.yaml')]);
}); // prettier-ignore

test.skipIf(process.platform === 'win32')('a name at the base begins no line of its own', slow, async () => {
  const file = 'authors/a\n::error::b.yaml';
  const dir = await history([{ ...BLOG, [file]: 'name: A\n' }, { [file]: null }]);
  const { stderr } = await rota(dir, ['diff', '--base', 'main~1']);
  expect(stderr).toContain('authors/a ::error::b.yaml: "a ::error::b" cannot be an id.');
}); // prettier-ignore

test('a shallow clone says how to fetch the rest', slow, async () => {
  const dir = await history([BLOG, { [slotFile('2026-02-17')]: 'author: null\n' }]);
  const clone = join(await tempFolder(), 'clone');
  await git(dir, 'clone', '--quiet', '--depth', '1', pathToFileURL(dir).href, clone);
  const shallow = await rota(clone, ['diff', '--base', 'HEAD~1']);
  expect([shallow.code, shallow.stdout]).toEqual([2, '']);
  expect(shallow.stderr).toMatch(/newest commits alone.*"git fetch --unshallow origin", or "fetch-depth: 0"/);
  await git(clone, 'fetch', '--quiet', '--unshallow', 'origin');
  const whole = await rota(clone, ['diff', '--base', 'HEAD~1']);
  expect([whole.code, whole.stdout]).toEqual([0, '  tuesdays  Tue 17 Feb  Ada Okafor -> open\n']);
  await git(clone, 'checkout', '--quiet', '--detach');
  await git(clone, 'branch', '--quiet', '-D', 'main');
  const hint = await rota(clone, ['diff', '--base', 'main']);
  expect(hint.stderr).toContain('Git knows no commit "main" here. Did you mean "origin/main"?');
}); // prettier-ignore

test('a blog in a folder with blanks and other letters, not yet committed, from anywhere', slow, async () => {
  const root = await tempFolder();
  const dir = join(root, 'our blögs', 'tides & weirs');
  await rename(await history([BLOG], { isCommitted: false }), await parentOf(dir));
  await git(root, 'init', '--quiet');
  await commitAll(root);
  await writeFiles(dir, { ...member('bo', 'Bo Lind', 'until: 2026-01-10'), [slotFile('2026-01-20')]: 'skip: Ferien\n' });
  const { stdout } = await rota(dir, ['check', '--base', 'HEAD', '--format', 'github']);
  expect(stdout).toMatch(/^::error file=our blögs\/tides & weirs\/authors\/bo\.yaml,line=5,col=12,/);
  expect((await rota(dir, ['diff', '--base', 'HEAD'])).stdout).toContain('Cy Marsh -> skipped, in the past');
}); // prettier-ignore

test.skipIf(process.platform === 'win32')('folders behind links, a second working tree, and a submodule', slow, async () => {
  const root = await history([mapped(BLOG, () => null)]);
  await writeFiles(join(root, 'shared'), BLOG);
  await writeFiles(root, { 'blog/README.md': 'x' });
  for (const name of ['authors', 'content']) {
    await symlink(join('..', 'shared', name), join(root, 'blog', name));
  }
  await commitAll(root);
  await writeFiles(root, { [`shared/${slotFile('2026-02-17')}`]: 'author: null\n' });
  const other = join(await tempFolder(), 'other');
  await git(root, 'worktree', 'add', '--quiet', '--detach', other);
  const linked = await rota(join(root, 'blog'), ['diff', '--base', 'HEAD']);
  expect(linked.stdout).toBe('  tuesdays  Tue 17 Feb  Ada Okafor -> open\n');
  expect((await rota(join(other, 'shared'), ['diff', '--base', 'main'])).stdout).toBe('Nothing moves.\n');

  const outer = await history([mapped(BLOG, () => null)]);
  await rm(join(outer, 'content'), { recursive: true });
  await git(outer, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', root, 'content');
  await commitAll(outer);
  await writeFiles(outer, BLOG);
  const submodule = await rota(outer, ['diff', '--base', 'HEAD']);
  expect([submodule.code, submodule.stderr]).toEqual([2, expect.stringContaining('was a submodule')]);
}); // prettier-ignore

test('a base that is none is wrong, in a sentence', slow, async () => {
  const dir = await history([BLOG]);
  for (const [ref, words] of [
    ['mian', 'Git knows no commit "mian" here. Did you mean "main"?'],
    ['--output=x', 'Git knows no commit "--output=x"'],
    ['', 'Git knows no commit ""'],
    ['^main', 'Git knows no commit "^main"'],
    ['\u001b[31mred\u009b0m', 'Git knows no commit "?[31mred?0m"'],
    ['main:content', 'Git knows no commit "main:content"'],
  ] as const) {
    const { code, stdout, stderr } = await rota(dir, ['diff', `--base=${ref}`]);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(words)]);
  }
  const alone = await history([BLOG], { isCommitted: false });
  expect((await rota(alone, ['check', '--base', 'main'])).stderr).toContain('is in no git repository');
  await git(alone, 'init', '--quiet');
  expect((await rota(alone, ['check', '--base', 'main'])).stderr).toContain('has no commit yet');
  const without = await rota(dir, ['check', '--allow-history']);
  expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('--base, which is missing')]);
  expect((await rota(dir, ['diff'])).code).toBe(2);
}); // prettier-ignore

test('check: the schedule alone, as text, for programs, and nothing where there is no rotation', slow, async () => {
  const dir = await tempBlog(BLOG);
  const clean = await rota(dir, ['check']);
  expect([clean.code, clean.stdout]).toEqual([0, 'No problems in 2 rotations, 4 members and 0 changed slots.\n']);
  await writeFiles(dir, {
    [slotFile('2026-02-03')]: 'author: cy\n',
    'authors/cy.yaml': `${BLOG['authors/cy.yaml']}away:\n  - { from: 2026-02-01, to: 2026-02-05 }\n  - { from: 2026-02-04, to: 2026-02-06 }\n`,
  });
  const warned = await rota(dir, ['check']);
  expect(warned.code).toBe(0);
  expect(warned.stdout).toMatch(/away-overlap\n.*2026-02-03\.yaml:1:9\n.*assigned-while-away\n2 warnings in 2 files\.\n$/s);
  await writeFiles(dir, { [slotFile('2026-02-30')]: 'skip: x\n', [slotFile('2026-02-04')]: 'author: deé\n' });
  const wrong = await check(dir, null);
  expect([wrong.code, wrong.problems.map(({ code }) => code)]).toEqual([1, ['away-overlap', 'assigned-while-away', 'slot-off-grid', 'invalid-name', 'slot-off-grid']]);
  const bare = await rota(await tempBlog(), ['check']);
  expect([bare.code, bare.stdout]).toEqual([0, 'This blog has no rotations: nobody owes a post.\n']);
}); // prettier-ignore

/** A repository in which each of `states` is put over the one before and committed on main. */
async function history(states: TempFiles[], { isCommitted = true } = {}): Promise<string> {
  const [first = {}, ...others] = states;
  const dir = await tempBlog(first);
  if (!isCommitted) return dir;
  await git(dir, 'init', '--quiet');
  await commitAll(dir);
  for (const files of others) {
    await writeFiles(dir, files);
    await commitAll(dir);
  }
  return dir;
}

async function check(dir: string, base: string | null, ...more: string[]) {
  const given = base === null ? [] : ['--base', base];
  const { code, stdout } = await rota(dir, ['check', ...given, '--format', 'json', ...more]);
  const { problems } = JSON.parse(stdout) as { problems: Record<string, string>[] };
  return { code, problems };
}

function rota(dir: string, [verb = '', ...args]: string[]) {
  return runScript('rota', [verb, '--blog', dir, '--now', TODAY, ...args]);
}

function member(id: string, name: string, more = ''): TempFiles {
  const lines = [`name: ${name}`, 'joins:', '  - rotation: tuesdays', '    from: 2026-01-01'];
  return { [`authors/${id}.yaml`]: [...lines, ...(more ? [`    ${more}`] : []), ''].join('\n') };
}

function rule(line: string): TempFiles {
  const [key] = line.split(':');
  const text = String(BLOG['content/schedule/tuesdays.yaml']);
  return { 'content/schedule/tuesdays.yaml': text.replace(new RegExp(`^${key}:.*$`, 'm'), line) };
}

function slotFile(day: string): string {
  return `content/schedule/tuesdays/${day}.yaml`;
}

function mapped(files: TempFiles, change: (text: TempFiles[string]) => TempFiles[string]): TempFiles {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]));
} // prettier-ignore

async function tempFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'rota-git-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));
  return dir;
}

/** `dir` itself, whose parent is there afterwards. */
async function parentOf(dir: string): Promise<string> {
  await writeFiles(join(dir, '..'), { '.keep': '' });
  return dir;
}
