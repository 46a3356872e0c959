import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countedPulls, isInReview } from '../../domain/membership/pulls.ts';
import type { ListedPull } from '../../domain/schema/listed-pull.ts';
import { listedPull, postFile } from '../../test/listed-pull.ts';
import { commitAll, git } from '../../test/temp-git.ts';
import { postText, tempBlog, writeFiles } from '../../test/temp-blog.ts';
import { checkSchedule } from '../check-schedule.ts';
import { readPulls } from './read-pulls.ts';

const NEW = 'content/posts/by-pull.mdx';

test('a fork, which git does not have: the post belongs to whoever opened it', async () => {
  const dir = await blog();
  const [pull] = await read(dir, [listedPull()]);
  expect(pull).toEqual({
    number: 41,
    url: 'https://github.com/company/blog/pull/41',
    isDraft: false,
    changesRequested: false,
    opened: '2026-01-15',
    posts: [{ file: NEW, authors: ['ada-okafor'] }],
  });
});

test.each([
  ['in other case', { login: 'ADA-at-Sea' }, ['ada-okafor']],
  ['a stranger', { login: 'somebody' }, []],
  ['a bot', { login: 'app/dependabot', is_bot: true }, []],
  ['a deleted account', { login: 'ghost' }, []],
  ['a deleted account, as gh tells it', { login: '' }, []],
  ['nobody', null, []],
])('opened by %s', async (_, author, expected) => {
  const dir = await blog();
  const pulls = await read(dir, [listedPull({ author })]);
  expect(pulls[0]!.posts).toEqual([{ file: NEW, authors: expected }]);
});

test('where git has the commit the post itself tells whose it is', async () => {
  const dir = await blog();
  const head = await branch(dir, {
    [NEW]: postText({ authors: ['bo-lind', 'ada-okafor', 'bo-lind', 'new-guest', '@all'] }),
    'content/posts/broken.mdx': '---\nauthors: [ada\n---\n',
    'content/posts/folder/index.mdx': postText({ authors: ['bo-lind'] }).replaceAll('\n', '\r\n'),
    'content/posts/folder/tide.png': 'no post',
    'content/pages/about.mdx': postText(),
  });
  const files = [
    ...['by-pull.mdx', 'broken.mdx', 'folder/index.mdx', 'folder/tide.png'].map((name) =>
      postFile(`content/posts/${name}`),
    ),
    postFile('content/pages/about.mdx'),
    postFile('authors/new-guest.yaml'),
  ];
  const [pull] = await read(dir, [listedPull({ headRefOid: head, files })]);
  expect(pull!.posts).toEqual([
    { file: NEW, authors: ['bo-lind', 'ada-okafor', 'new-guest'] },
    { file: 'content/posts/broken.mdx', authors: ['ada-okafor'] },
    { file: 'content/posts/folder/index.mdx', authors: ['bo-lind'] },
  ]);
});

test('a post that names thousands fills no report', async () => {
  const dir = await blog();
  const many = Array.from({ length: 5000 }, (_, index) => `guest-${index}`);
  const head = await branch(dir, {
    [NEW]: postText({ authors: ['x'.repeat(10_000), 'bo-lind', ...many] }),
  });
  const [pull] = await read(dir, [listedPull({ headRefOid: head })]);
  expect(pull!.posts[0]!.authors).toEqual(['bo-lind', ...many.slice(0, 49)]);
});

test('a blog in a folder of the repository: what lies beside it is no post of it', async () => {
  const dir = await blog();
  const root = join(dir, '..', `${dir.split(/[\\/]/).at(-1)}-root`);
  const inner = join(root, 'blogs', 'tides');
  await mkdir(join(root, 'blogs'), { recursive: true });
  await cp(dir, inner, { recursive: true, filter: (path) => !path.includes('.git') });
  await git(root, 'init', '--quiet');
  await commitAll(root);
  await writeFiles(inner, { [NEW]: postText({ authors: ['bo-lind'] }) });
  const head = await commitAll(root);
  const files = [postFile(`blogs/tides/${NEW}`), postFile(NEW), postFile(`blogs/tides-2/${NEW}`)];
  const [pull] = await read(inner, [listedPull({ headRefOid: head, files })]);
  await rm(root, { recursive: true, force: true });
  expect(pull!.posts).toEqual([{ file: NEW, authors: ['bo-lind'] }]);
});

test.each([
  ['told by gh', { changeType: 'DELETED', additions: 0, deletions: 9 }, 0],
  ['guessed from its lines', { changeType: undefined, additions: 0, deletions: 9 }, 0],
  ['only renamed', { changeType: 'RENAMED', additions: 0, deletions: 0 }, 0],
  ['renamed and changed', { changeType: 'RENAMED', additions: 3, deletions: 0 }, 1],
  ['shortened', { changeType: 'MODIFIED', additions: 0, deletions: 9 }, 1],
  ['without numbers', { changeType: undefined, additions: undefined, deletions: undefined }, 1],
])('a post that a fork removes counts for nothing: %s', async (_, more, posts) => {
  const dir = await blog();
  const file = { ...postFile(NEW), ...more } as ReturnType<typeof postFile>;
  const [pull] = await read(dir, [listedPull({ files: [file] })]);
  expect(pull!.posts).toHaveLength(posts);
});

test('what the commit does not hold any more counts for nothing, whatever gh tells', async () => {
  const dir = await blog();
  const head = await branch(dir, { 'content/posts/high-water.mdx': null });
  const files = [postFile('content/posts/high-water.mdx', { changeType: 'MODIFIED' })];
  expect((await read(dir, [listedPull({ headRefOid: head, files })]))[0]!.posts).toEqual([]);
});

test('a public post under a new name is not a new post, a draft under a new name is', async () => {
  const dir = await blog({
    'content/posts/dated-later.mdx': postText({ date: '2026-12-24', authors: ['bo-lind'] }),
  });
  const moved = await branch(dir, {
    'content/posts/high-water.mdx': null,
    'content/posts/high-water/index.mdx': postText(),
  });
  const scheduled = await branch(dir, {
    'content/posts/dated-later.mdx': null,
    'content/posts/named-anew.mdx': postText({ date: '2026-12-24', authors: ['bo-lind'] }),
  });
  for (const changeType of ['RENAMED', undefined]) {
    const file = (path: string) => [{ ...postFile(path), changeType }];
    const listed = [
      listedPull({
        number: 1,
        headRefOid: moved,
        files: file('content/posts/high-water/index.mdx'),
      }),
      listedPull({ number: 2, headRefOid: scheduled, files: file('content/posts/named-anew.mdx') }),
    ];
    const { pulls, records } = await readWith(dir, listed as ListedPull[]);
    const counted = countedPulls(pulls, records.posts, '2026-11-20');
    expect(counted.map(({ number, authors }) => [number, authors])).toEqual([[2, ['bo-lind']]]);
  }
});

test('several posts, none, drafts, changes wanted: who is shielded and what waits', async () => {
  const dir = await blog();
  const listed = [
    listedPull({ number: 1, files: [postFile('README.md')] }),
    listedPull({ number: 2, files: [] }),
    listedPull({ number: 3, isDraft: true }),
    listedPull({ number: 4, reviewDecision: 'CHANGES_REQUESTED' }),
    listedPull({ number: 5, reviewDecision: '' }),
    listedPull({ number: 6, author: null }),
    listedPull({ number: 7, files: [postFile('content/posts/high-water.mdx', { changeType: 'MODIFIED' })] }),
    listedPull({ number: 8, files: [postFile(NEW), postFile('content/posts/other.md')] }),
    listedPull({ number: 9, createdAt: '2026-12-01T00:00:00Z' }),
  ]; // prettier-ignore
  const { pulls, records } = await readWith(dir, listed);
  const counted = countedPulls(pulls, records.posts, '2026-11-20');
  expect(counted.map(({ number, authors }) => [number, authors.length])).toEqual([
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 0],
    [8, 1],
  ]);
  expect(counted.filter(isInReview).map(({ number }) => number)).toEqual([5, 6, 8]);
});

test.each([
  ['2026-01-15T23:30:00Z', '2026-01-16'],
  ['2026-01-15T22:59:59Z', '2026-01-15'],
  ['2026-07-15T22:30:00Z', '2026-07-16'],
])('opened at %s is opened on %s in Berlin', async (createdAt, day) => {
  expect((await read(await blog(), [listedPull({ createdAt })]))[0]!.opened).toBe(day);
});

test('200 pull requests, every other of them known to git', async () => {
  const dir = await blog();
  const many = Array.from({ length: 200 }, (_, at) => `content/posts/many-${at}.mdx`);
  const head = await branch(
    dir,
    Object.fromEntries(many.map((path) => [path, postText({ authors: ['bo-lind'] })])),
  );
  const listed = many.map((path, at) => {
    const known = at % 2 === 0 ? { headRefOid: head } : {};
    return listedPull({ number: at + 1, files: [postFile(path)], ...known });
  });
  const pulls = await read(dir, listed);
  expect(pulls.map(({ posts }) => posts[0]!.authors[0])).toEqual(
    many.map((_, at) => (at % 2 === 0 ? 'bo-lind' : 'ada-okafor')),
  );
  expect(await read(dir, [])).toEqual([]);
});

test('without git, and with paths that no post can have', async () => {
  const dir = await tempBlog(PEOPLE);
  const files = [NEW, 'content/posts/a\nb.mdx', '/content/posts/x.mdx', '../x.mdx'];
  const listed = [listedPull({ files: files.map((path) => postFile(path)) })];
  expect((await read(dir, listed))[0]!.posts).toEqual([{ file: NEW, authors: ['ada-okafor'] }]);
});

async function read(dir: string, listed: object[]) {
  return (await readWith(dir, listed)).pulls;
}

async function readWith(dir: string, listed: object[]) {
  const { records } = await checkSchedule(dir, Date.parse('2026-11-20'), { cache: false });
  return { pulls: await readPulls(dir, listed as ListedPull[], records!), records: records! };
}

/** A blog in a repository with one commit. */
async function blog(files: Parameters<typeof tempBlog>[0] = {}): Promise<string> {
  const dir = await tempBlog({ ...PEOPLE, ...files });
  await git(dir, 'init', '--quiet');
  await commitAll(dir);
  return dir;
}

/** The head of a branch with `files` over what is checked out, which stays as it was. */
async function branch(dir: string, files: Parameters<typeof tempBlog>[0]): Promise<string> {
  await git(dir, 'checkout', '--quiet', '--detach');
  await writeFiles(dir, files!);
  const head = await commitAll(dir);
  await git(dir, 'checkout', '--quiet', 'main');
  return head;
}

const PEOPLE = {
  'authors/ada-okafor.yaml': 'name: Ada Okafor\ngithub: Ada-at-Sea\n',
  'authors/bo-lind.yaml': 'name: Bo Lind\ngithub: bolind\n',
};
