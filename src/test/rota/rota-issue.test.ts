import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BOT, fakeGithub, writesTo, type FakeGithub, type FakeIssue } from './fake-github.ts';
import { listedPull } from '../listed-pull.ts';
import { runScript } from '../run-script.ts';
import { postText, tempBlog, writeFiles, type TempFiles } from '../temp-blog.ts';

const slow = { timeout: 60_000 };
const TOKEN = 'ghs_secret0123456789';

/** Ada owes her first post by 20 January; Bo, without a name at GitHub, is on track. */
const BLOG: TempFiles = {
  'content/schedule/main.yaml': 'title: Main blog\nkind: pace\nevery: 2w\n',
  'content/posts/high-water.mdx': null,
  'content/posts/gauges/index.mdx': null,
  'authors/ada-okafor.yaml': member('Ada Okafor', '2026-01-06', 'github: ada-at-sea'),
  'authors/bo-lind.yaml': member('Bo <b> @all', '2025-12-01', 'github: bolind'),
  'content/posts/bo.mdx': postText({ authors: ['bo-lind'], date: '2026-01-09' }),
};

beforeEach(() => {
  for (const name of ['GITHUB_API_URL', 'GITHUB_SERVER_URL', 'GITHUB_STEP_SUMMARY'])
    vi.stubEnv(name, '');
  vi.stubEnv('GITHUB_TOKEN', TOKEN);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the first run opens the issue, mentions nobody, and says where it is', slow, async () => {
  const hub = await fakeGithub();
  const { code, stdout, stderr } = await issue(await tempBlog(BLOG), hub, '2026-01-24');
  expect([code, stdout, stderr]).toEqual([0, 'Opened #5: https://github.com/company/blog/issues/5\n', '']);
  expect(hub.issues).toMatchObject([{ labels: [{ name: 'rota' }], state: 'open' }]);
  expect(writesTo(hub)).toEqual(['POST /repos/company/blog/issues']);
  expect(new Set(hub.requests.map(({ token }) => token))).toEqual(new Set([`Bearer ${TOKEN}`]));
  const body = hub.issues[0]!.body!;
  expect(body).toMatch(/OVERDUE.*\[Ada Okafor\]\(https:\/\/github\.com\/company\/blog\/blob\/HEAD\/authors\/ada-okafor\.yaml\).*4 days.*due Tue 20 Jan/);
  expect(body).toContain('[write the post](https://github.com/company/blog/new/trunk/content/posts?');
  expect(body).toContain('## Who is next');
  expect(body).not.toMatch(/@\w/);
}); // prettier-ignore

test('without a change nothing is written; a new day updates the text alone', slow, async () => {
  const [dir, hub] = [await tempBlog(BLOG), await fakeGithub()];
  await issue(dir, hub, '2026-01-10');
  hub.issues[0]!.body = hub.issues[0]!.body!.replaceAll('\n', '\r\n');
  hub.requests.length = 0;
  const same = await issue(dir, hub, '2026-01-10', '--comment-on-change');
  expect(same.stdout).toMatch(/^Nothing has changed in #5: /);
  expect(writesTo(hub)).toEqual([]);
  const later = await issue(dir, hub, '2026-01-11', '--comment-on-change');
  expect(later.stdout).toMatch(/^Updated #5: /);
  expect(writesTo(hub)).toEqual(['PATCH /repos/company/blog/issues/5']);
  expect(hub.issues[0]!.body).toContain('Sun 11 Jan 2026');
  expect(hub.issues).toHaveLength(1);
});

test('who becomes due soon, overdue, dormant is told once each; who is late or recovers is not', slow, async () => {
  const [dir, hub] = [await tempBlog(BLOG), await fakeGithub()];
  const told = async (now: string) => {
    const before = hub.comments.length;
    const { code, stdout } = await issue(dir, hub, now, '--comment-on-change');
    expect(code).toBe(0);
    return [stdout.split(':')[0], ...hub.comments.slice(before).map(({ body }) => body.split('\n')[0])];
  };
  expect(await told('2026-01-16')).toEqual(['Opened #5']);
  expect(await told('2026-01-17')).toEqual([
    'Updated #5, and told Ada Okafor',
    expect.stringMatching(/^- @ada-at-sea \(Ada Okafor\): your post for Main blog is due Tue 20 Jan\. Please open the pull request by Sun 18 Jan\. \[Write your post\]\(https:/),
  ]);
  expect(await told('2026-01-19')).toEqual(['Updated #5']);
  expect(await told('2026-01-22')).toEqual([
    'Updated #5, and told Bo <b> @all',
    expect.stringContaining('- @bolind (Bo \\<b\\> @\u200ball): your post for Main blog is due Fri 23 Jan.'),
  ]);
  expect(await told('2026-01-24')).toEqual([
    'Updated #5, and told Ada Okafor',
    expect.stringContaining('was due Tue 20 Jan. If you have been away, say so under `away` in [authors/ada-okafor.yaml](https:'),
  ]);
  await writeFiles(dir, { 'content/posts/ada.mdx': postText({ date: '2026-01-25' }) });
  expect(await told('2026-01-25')).toEqual(['Updated #5']);
  expect(hub.issues[0]!.body).not.toContain('[Ada Okafor]');
  expect(await told('2026-02-05')).toEqual(['Updated #5, and told Bo <b> @all and Ada Okafor', expect.stringContaining('@bolind')]);
  expect(await told('2026-04-01')).toEqual(['Updated #5, and told Bo <b> @all and Ada Okafor', expect.stringMatching(/were missed in a row\. Editors, please talk; if this is a farewell: `[^`]+`\.$/)]);
  expect(hub.issues).toHaveLength(1);
}); // prettier-ignore

test('without --comment-on-change nobody is told, nor later of what was before', slow, async () => {
  const [dir, hub] = [await tempBlog(BLOG), await fakeGithub()];
  for (const now of ['2026-01-10', '2026-01-17', '2026-01-24']) await issue(dir, hub, now);
  await issue(dir, hub, '2026-01-25', '--comment-on-change');
  expect(hub.comments).toEqual([]);
});

test('two first runs at once leave one issue', slow, async () => {
  const dir = await tempBlog(BLOG);
  // Neither sees what the other has opened until both have.
  const hub = await fakeGithub({
    answerInstead: ({ method, path }, { issues }) =>
      method === 'GET' && path.endsWith('/issues') && issues.length < 2 ? [200, []] : null,
  });
  const runs = await Promise.all([1, 2].map(() => issue(dir, hub, '2026-01-24')));
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  hub.answerInstead = () => null;
  await issue(dir, hub, '2026-01-24');
  expect(hub.issues.map(({ number, state }) => `${number} ${state}`)).toEqual(['5 open', '6 closed']);
  expect(hub.issues[1]!.body).toBe('A second copy of #5, which is kept.');
}); // prettier-ignore

test('two later runs at once leave one comment', slow, async () => {
  const dir = await tempBlog(BLOG);
  const hub = await fakeGithub();
  await issue(dir, hub, '2026-01-10');
  let posted = 0;
  // Neither comments before both have looked for the other's.
  const both = Promise.withResolvers<void>();
  hub.answerInstead = async ({ method, path }) => {
    if (method === 'POST' && path.endsWith('/comments')) {
      if (++posted === 2) both.resolve();
      await both.promise;
    }
    return null;
  };
  const runs = await Promise.all([1, 2].map(() => issue(dir, hub, '2026-01-24', '--comment-on-change')));
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect([posted, hub.comments.length, hub.issues.length]).toEqual([2, 1, 1]);
}); // prettier-ignore

test('a run that failed after its comment is made good without a second one', slow, async () => {
  const [dir, hub] = [await tempBlog(BLOG), await fakeGithub()];
  await issue(dir, hub, '2026-01-10');
  hub.answerInstead = ({ method }) => (method === 'PATCH' ? [422, { message: 'Validation Failed' }] : null);
  const failed = await issue(dir, hub, '2026-01-24', '--comment-on-change');
  expect([failed.code, failed.stderr]).toEqual([3, 'GitHub refuses it (422) ("Validation Failed").\n']);
  hub.answerInstead = () => null;
  await issue(dir, hub, '2026-01-24', '--comment-on-change');
  expect(hub.comments).toHaveLength(1);
}); // prettier-ignore

test('what strangers write into comments silences nobody', slow, async () => {
  const [dir, hub] = [await tempBlog(BLOG), await fakeGithub()];
  await issue(dir, hub, '2026-01-10');
  const keys = ['main/ada-okafor overdue 2026-01-20', 'main/bo-lind late 2026-01-23'];
  const body = `<!-- rota:told ${JSON.stringify({ since: '2026-01-10', keys })} -->`;
  hub.comments.push({ id: 1, issue: 5, body, user: { type: 'User' }, author_association: 'NONE' });
  await issue(dir, hub, '2026-01-24', '--comment-on-change');
  expect(hub.comments.map((comment) => comment.body.includes('@ada-at-sea'))).toEqual([false, true]);
}); // prettier-ignore

test('closed by hand it stays closed until somebody falls behind, or further', slow, async () => {
  const [dir, hub] = [await tempBlog(BLOG), await fakeGithub()];
  const stateAfter = async (now: string) => {
    const { stdout } = await issue(dir, hub, now);
    return `${hub.issues[0]!.state}: ${stdout.split(' #')[0]}`;
  };
  await stateAfter('2026-01-10');
  hub.issues[0]!.state = 'closed';
  expect(await stateAfter('2026-01-18')).toBe('closed: Updated');
  expect(await stateAfter('2026-01-21')).toBe('open: Opened again');
  hub.issues[0]!.state = 'closed';
  expect(await stateAfter('2026-01-22')).toBe('closed: Updated');
  expect(await stateAfter('2026-01-24')).toBe('open: Opened again');
  expect(hub.issues).toHaveLength(1);
});

test('a body and its mark that somebody has spoilt are written anew, and nobody is told', slow, async () => {
  const [dir, hub] = [await tempBlog(BLOG), await fakeGithub()];
  await issue(dir, hub, '2026-01-10');
  for (const spoilt of ['{"day":7}', '{"day":"2026-01-10","overdue":{"__proto__":1}}', '[', 'null', '{"overdue":["x"]']) {
    hub.issues[0]!.body = `Mine! <!-- rota:state ${spoilt} -->`;
    const { code } = await issue(dir, hub, '2026-01-24');
    expect(code).toBe(0);
    expect(hub.issues[0]!.body).toContain('## Main blog');
  }
  expect([hub.comments, hub.issues.length]).toEqual([[], 1]);
}); // prettier-ignore

test('what others have put under the label is none of ours', slow, async () => {
  const body = '<!-- rota:state {"day":"2026-01-10"} -->';
  const labels = [{ name: 'rota' }];
  const one = (changes: Partial<FakeIssue>): FakeIssue =>
    ({ number: 1, title: '', state: 'open', labels, html_url: 'x', body, ...BOT, ...changes });
  const others = Array.from({ length: 130 }, (_, at) => one({ number: at + 10, body: 'A wish.' }));
  const hub = await fakeGithub({
    issues: [
      one({ body: null }),
      one({ number: 2, pull_request: {} }),
      one({ number: 3, user: { type: 'User' }, author_association: 'NONE' }),
      ...others,
      one({ number: 500, user: { type: 'User' }, author_association: 'MEMBER' }),
    ],
  });
  const { stdout } = await issue(await tempBlog(BLOG), hub, '2026-01-24');
  expect(stdout).toMatch(/^Updated #500: /);
  expect(writesTo(hub)).toEqual(['PATCH /repos/company/blog/issues/500']);
}); // prettier-ignore

test(
  'of a body that would be too long the lists are cut, never what the next run needs',
  slow,
  async () => {
    const people = Array.from({ length: 600 }, (_, at) => `somebody-with-a-long-name-${at}`);
    const dir = await tempBlog({
      ...BLOG,
      ...Object.fromEntries(
        people.map((id) => [`authors/${id}.yaml`, member(id, '2026-01-06', `github: ${id}`)]),
      ),
    });
    const hub = await fakeGithub();
    await issue(dir, hub, '2026-01-24');
    const body = hub.issues[0]!.body!;
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/\nand \d{3} more\n/);
    expect(body).toMatch(/<!-- rota:state \{.*somebody-with-a-long-name-599.*\} -->$/);
    const again = await issue(dir, hub, '2026-01-24', '--comment-on-change');
    expect([again.stdout.split(' #')[0], hub.comments.length]).toEqual([
      'Nothing has changed in',
      0,
    ]);
    await issue(dir, hub, '2026-03-20', '--comment-on-change');
    expect(hub.comments).toHaveLength(1);
    expect(hub.comments[0]!.body.length).toBeLessThanOrEqual(65_536);
    expect(hub.comments[0]!.body).toMatch(/\n- and \d+ more, in the list above\n/);
  },
);

test('pull requests shield, and wait on editors', slow, async () => {
  const [dir, hub] = [await tempBlog(BLOG), await fakeGithub()];
  await writeFiles(dir, { 'pulls.json': JSON.stringify([listedPull()]) });
  const { code } = await issue(dir, hub, '2026-01-24', '--pulls', `${dir}/pulls.json`);
  expect(code).toBe(0);
  expect(hub.issues[0]!.body).toMatch(/- \[\\?#41\]\(https:\/\/github\.com\/company\/blog\/pull\/41\) Ada Okafor, open for 9 days \(over a week\)/);
  expect(hub.issues[0]!.body).not.toContain('OVERDUE');
}); // prettier-ignore

test('a public repository: nothing is done, and it says why, unless told --public', slow, async () => {
  const [dir, hub] = [await tempBlog(BLOG), await fakeGithub({ isPrivate: false })];
  const { code, stdout, stderr } = await issue(dir, hub, '2026-01-24');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toBe('company/blog is public, and the issue would name people who are late: nothing is done without --public.\n');
  expect(hub.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /repos/company/blog']);
  const told = await issue(dir, hub, '2026-01-24', '--public');
  expect(told.stdout).toMatch(/^Opened #5/);
}); // prettier-ignore

test('without a token: the report on stdout, and 3', slow, async () => {
  const hub = await fakeGithub();
  vi.stubEnv('GITHUB_TOKEN', '');
  const { code, stdout, stderr } = await issue(await tempBlog(BLOG), hub, '2026-01-24');
  expect([code, stderr]).toEqual([3, 'GITHUB_TOKEN is not set: without it the report goes to stdout alone.\n']);
  expect(stdout).toContain('## Main blog');
  expect(stdout).not.toContain('<!--');
  expect(hub.requests).toEqual([]);
}); // prettier-ignore

const inAnHour = Math.floor(Date.parse('2026-01-24T15:07:00Z') / 1000);
test.each<[string, Awaited<ReturnType<FakeGithub['answerInstead']>>, RegExp]>([
  ['rate limit', [403, { message: 'API rate limit exceeded' }, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${inAnHour}` }], /used up until 15:07 UTC/],
  ['secondary rate limit', [403, { message: 'You have exceeded a secondary rate limit' }, { 'retry-after': '60' }], /try again in 60 seconds/],
  ['too many requests', [429, {}], /rate limit is used up/],
  ['missing permission', [403, { message: 'Resource not accessible by integration' }, { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' }], /needs the permission "issues: write" \("Resource not accessible by integration"\)/],
  ['missing permission, untold', [403, { message: `Bad ${TOKEN}` }], /needs the permission "issues: read" \("Bad \*\*\*"\)/],
  ['wrong token', [401, { message: 'Bad credentials' }], /GITHUB_TOKEN is wrong, or has expired/],
  ['no repository', [404, { message: 'Not Found' }], /There is no repository company\/blog, or the token may not see it/],
  ['renamed', [301, { message: 'Moved Permanently' }, { location: '/repositories/7' }], /has moved: it is now --repo company\/journal/],
  ['renamed to elsewhere', [301, {}, { location: 'https://127.0.0.1:nowhere/' }], /has moved: give --repo its new name/],
  ['issues turned off', [410, { message: 'Issues are disabled for this repo' }], /Issues are turned off/],
  ['no GitHub', [200, '<html>'], /What answered is not GitHub/],
  ['an answer without end', [200, 'x'.repeat(40_000_000)], /What answered is not GitHub: it does not end/],
])('%s: the report on stdout, one sentence, 3', slow, async (_, instead, sentence) => {
  const hub = await fakeGithub({
    answerInstead: ({ path }) => (path === '/repositories/7' ? [200, { full_name: 'company/journal' }] : instead),
  });
  const { code, stdout, stderr } = await issue(await tempBlog(BLOG), hub, '2026-01-24');
  expect([code, stdout.includes('## Main blog')]).toEqual([3, true]);
  expect(stderr).toMatch(sentence);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stdout + stderr).not.toContain(TOKEN);
}); // prettier-ignore

test(
  'a server that fails is asked three times; when it recovers nothing is lost',
  slow,
  async () => {
    const [dir, hub] = [await tempBlog(BLOG), await fakeGithub()];
    let failures = 2;
    hub.answerInstead = () => (failures-- > 0 ? [502, '<html>'] : null);
    expect((await issue(dir, hub, '2026-01-24')).stdout).toMatch(/^Opened #5/);
    hub.answerInstead = () => [500, { message: 'Server Error' }];
    hub.requests.length = 0;
    const { code, stderr } = await issue(dir, hub, '2026-01-25');
    expect([code, stderr]).toEqual([3, 'GitHub failed three times over (500).\n']);
    expect(hub.requests).toHaveLength(3);
  },
);

test('an answer that never comes, a server that is not there', slow, async () => {
  const [dir, hub] = [await tempBlog(BLOG), await fakeGithub({ answerInstead: () => 'nothing' })];
  const { code, stderr } = await issue(dir, hub, '2026-01-24');
  expect([code, stderr]).toEqual([3, expect.stringMatching(/^GitHub \(127.*\) did not answer within 10 seconds\.\n$/)]);
  await hub.stop();
  const gone = await issue(dir, hub, '2026-01-24');
  expect([gone.code, gone.stderr]).toEqual([3, expect.stringMatching(/^GitHub \(127.*\) cannot be reached: ECONNREFUSED\.\n$/)]);
}); // prettier-ignore

test('a label that GitHub does not put would be lost: the issue is closed again', slow, async () => {
  const hub = await fakeGithub();
  hub.answerInstead = ({ method, path, body }) => {
    if (method !== 'POST' || !path.endsWith('/issues')) return null;
    hub.issues.push({ number: 5, title: '', state: 'open', html_url: 'x', body: String(body['body']), labels: [], ...BOT });
    return [201, hub.issues[0]];
  };
  const { code, stderr } = await issue(await tempBlog(BLOG), hub, '2026-01-24');
  expect([code, stderr]).toEqual([3, expect.stringContaining('the token may not label issues')]);
  expect(hub.issues[0]!.state).toBe('closed');
}); // prettier-ignore

test.each([
  ['two words\nand a line', 'GITHUB_TOKEN is no token'],
  ['schlüssel', 'GITHUB_TOKEN is no token'],
])('a token such as %j is not sent, nor shown', slow, async (token, sentence) => {
  const hub = await fakeGithub();
  vi.stubEnv('GITHUB_TOKEN', token);
  const { code, stdout, stderr } = await issue(await tempBlog(BLOG), hub, '2026-01-24');
  expect([code, stderr]).toEqual([3, expect.stringContaining(sentence)]);
  expect(stdout + stderr).not.toContain(token.split('\n')[0]);
  expect(hub.requests).toEqual([]);
});

test('an address with a password is not asked, nor shown', slow, async () => {
  const hub = await fakeGithub();
  const url = hub.url.replace('//', '//user:opensesame@');
  const { code, stdout, stderr } = await issue(await tempBlog(BLOG), { ...hub, url }, '2026-01-24');
  expect([code, stderr]).toEqual([3, expect.stringContaining('GITHUB_API_URL is no address')]);
  expect(stdout + stderr).not.toContain('opensesame');
});

test('wrong use, wrong data, a blog without rotations', slow, async () => {
  const hub = await fakeGithub();
  const dir = await tempBlog(BLOG);
  for (const repo of ['blog', 'company/blog/issues', '../../..', '../blog', 'company/..', '']) {
    const { code, stderr } = await runScript('rota', ['issue', '--blog', dir, '--repo', repo]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('OWNER/NAME')]);
  }
  const none = await runScript('rota', ['issue', '--blog', dir]);
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining("'--repo <owner/name>' not specified")]);
  await writeFiles(dir, { 'content/schedule/main.yaml': 'title: M\nkind: pace\nevery: often\n' });
  const wrong = await issue(dir, hub, '2026-01-24');
  expect([wrong.code, wrong.stdout]).toEqual([2, '']);
  const empty = await issue(await tempBlog(), hub, '2026-11-20');
  expect([empty.code, empty.stdout]).toEqual([0, 'This blog has no rotations: nobody owes a post.\n']);
  expect(hub.requests).toEqual([]);
}); // prettier-ignore

function issue(dir: string, { url }: FakeGithub, now: string, ...args: string[]) {
  vi.stubEnv('GITHUB_API_URL', url);
  return runScript('rota', [
    'issue',
    '--blog',
    dir,
    '--now',
    now,
    '--repo',
    'company/blog',
    ...args,
  ]);
}

function member(name: string, from: string, more: string): string {
  return `name: "${name}"\njoins:\n  - { rotation: main, from: ${from} }\n${more}\n`;
}
