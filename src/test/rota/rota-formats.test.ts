import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { STANDINGS } from '../../domain/rotation/standing.ts';
import { listedPull, postFile } from '../listed-pull.ts';
import { runScript } from '../run-script.ts';
import { postText, tempBlog, type TempFiles } from '../temp-blog.ts';

const slow = { timeout: 60_000 };
const WITH_PULLS = ['--pulls', 'pulls.json'];

/** A Saturday on which there is something of everything; Dee has a pull request, Bo a draft of one. */
const MONDAY: TempFiles = {
  'content/site.yaml':
    'name: S\ndescription: D.\nurl: https://blog.example/\nlanguage: en\ntimezone: Europe/Berlin\ngoal: { posts: 4, every: 1w }\n',
  'content/topics.yaml': 'tides: { label: Tides }\nlaw: { label: Law }\n',
  'content/schedule/main.yaml': 'title: Main blog\nkind: pace\nevery: 2w\n',
  'content/schedule/tuesdays.yaml':
    'title: Tuesday essay\nkind: turns\nevery: 1w\nstart: 2026-01-06\norder: [bo-ek, fay-o, eli-tam, dee-roy]\n',
  'content/posts/high-water.mdx': null,
  'content/posts/gauges/index.mdx': null,
  ...person('ada-okafor', 'Ada Okafor', 'main', '2026-01-06'),
  ...person('bo-lind', 'Bo Lind', 'main', '2025-12-01', 'github: bo\nshort: Bo L.\n'),
  ...person('cy-marsh', 'Cy Marsh', 'main', '2026-01-12'),
  ...person('gil-day', 'Gil Day', 'main', '2025-12-01'),
  ...person('hana', 'Hana Ito', 'main', '2025-12-01', away('2026-01-20', '2026-02-20')),
  ...person('bo-ek', 'Bo Ek', 'tuesdays', '2026-01-01', away('2026-02-03', '2026-02-03')),
  ...person('dee-roy', 'Dee Roy', 'tuesdays', '2026-01-01', 'github: dee\n'),
  ...person('eli-tam', 'Eli Tam', 'tuesdays', '2026-01-01'),
  ...person('fay-o', 'Fay O', 'tuesdays', '2026-01-01'),
  'authors/guest.yaml': 'name: A Guest\n',
  'content/posts/why-wasm/index.mdx': postText({ date: undefined, draft: true }),
  ...post('bo-lind', '01-09'),
  ...post('gil-day', '01-12'),
  ...post('gil-day', '02-06'),
  ...post('bo-ek', '01-05'),
  ...post('fay-o', '01-12'),
  ...post('eli-tam', '01-20'),
  ...post('guest', '01-25'),
  ...post('guest', '01-28'),
  ...[14, 15, 15, 16, 16, 17, 18, 21, 23].reduce((files, day, at) => {
    const id = `on-track-${at}`;
    return { ...files, ...person(id, `M${at}`, 'main', '2025-12-01'), ...post(id, `01-${day}`) };
  }, {}),
  'pulls.json': JSON.stringify([
    pull(38, 'dee', '2026-01-15T09:00:00Z'),
    pull(41, 'bo', '2026-01-22T09:00:00Z', true),
  ]),
};

test('a blog with something of everything, in text', slow, async () => {
  const { code, stdout, stderr } = await status(await tempBlog(MONDAY), WITH_PULLS);
  expect(stdout).toBe(
    [
      'main - everyone every 2w - Sat 24 Jan 2026, Europe/Berlin',
      '  OVERDUE   Ada Okafor  4 days  due Tue 20 Jan  last post -      drafting why-wasm',
      '  late      Bo Lind     1 day   due Fri 23 Jan  last post 9 Jan  drafting #41',
      '  due soon  Cy Marsh    in 2 d  due Mon 26 Jan  open the pull request by Sat 24 Jan',
      '  9 on track, 1 on leave, 1 scheduled',
      'tuesdays - one author each Tuesday',
      '  1 in review, 3 on track',
      'Waiting on editors: #38 Dee Roy, open for 9 days (over a week)',
      'Open slots: tuesdays 3 Feb (Bo away) - ask Eli (last post 20 Jan)',
      'Blog: 3 of 4 posts this week, 2.8 a week over four weeks, runway 6 days',
      'To do: ask Ada Okafor and Bo Lind for a post, or for the days away: npm run rota -- away ID FROM TO',
      '       review #38',
      '       ask Eli to take tuesdays 3 Feb: npm run rota -- cover tuesdays 2026-02-03 --by eli-tam',
      '       remind Cy Marsh',
      '',
    ].join('\n'),
  );
  expect([code, stderr]).toEqual([0, '']);
}); // prettier-ignore

test('JSON has every key, in this order, and nothing else', slow, async () => {
  const dir = await tempBlog(MONDAY);
  const { stdout } = await status(dir, ['--format', 'json', ...WITH_PULLS]);
  const report = reportSchema.parse(JSON.parse(stdout));
  expect(JSON.stringify(report)).toBe(JSON.stringify(JSON.parse(stdout)));
  expect(report.pulls).toBe('known');
  const [main, tuesdays] = report.rotations;
  expect(main!.authors[0]).toMatchObject({
    ...{ id: 'ada-okafor', standing: 'overdue', severity: 2, due: '2026-01-20' },
    ...{ pullBy: '2026-01-18', daysLate: 4, missedInRow: 0, lastPost: null, pull: null },
    ...{ drafts: ['content/posts/why-wasm/index.mdx'], file: 'authors/ada-okafor.yaml', line: 4 },
    because: [
      { code: 'joined', day: '2026-01-06', everyDays: 14 },
      { code: 'due', day: '2026-01-20' },
      { code: 'today', day: '2026-01-24', late: 4, left: -4 },
    ],
  });
  expect(tuesdays!.authors.find(({ id }) => id === 'dee-roy')).toMatchObject({
    standing: 'in-review',
    pull: { number: 38, url: 'https://github.com/o/n/pull/38', draft: false, days: 9 },
  });
  expect(tuesdays!.openSlots).toEqual([
    { date: '2026-02-03', base: 'bo-ek', reason: 'away', cover: ['eli-tam'] },
  ]);
  expect(report.waitingOnEditors).toEqual([
    { pull: 38, url: 'https://github.com/o/n/pull/38', authors: ['dee-roy'], days: 9 },
  ]);
  expect(report.blog).toMatchObject({ goal: { posts: 4, everyDays: 7 }, meanOfFour: 2.8, runwayDays: 6 });
  expect(report.expertise.uncoveredTopics).toEqual(['law']);
  expect(report.counts).toMatchObject({ 'on-track': 12, 'in-review': 1, 'on-leave': 1, left: 0 });
  const again = await status(dir, ['--format', 'json', '--no-cache', ...WITH_PULLS]);
  expect(again.stdout).toBe(stdout);
}); // prettier-ignore

test('--explain tells why, of one author or of everybody who has a row', slow, async () => {
  const dir = await tempBlog(MONDAY);
  const own = await status(dir, ['--author', 'ada-okafor', '--explain']);
  expect(own.stdout).toContain(
    'Joined 6 January, every 14 days. So the first was due 20 January. Today is 24 January: 4 days late.\n',
  );
  expect(own.stdout).not.toMatch(/Blog:|Open slots/);
  const all = await status(dir, ['--explain', '--behind']);
  expect(all.stdout.match(/Joined /g)).toHaveLength(2);
  const json = await status(dir, ['--explain', '--format', 'slack']);
  expect([json.code, json.stdout]).toEqual([2, '']);
  expect(json.stderr).toContain('--explain goes with --format text, md, json.');
});

test('--author narrows what waits and what is open to what is theirs', slow, async () => {
  const { stdout } = await status(await tempBlog(MONDAY), ['--author', 'dee-roy', ...WITH_PULLS]);
  expect(stdout.split('\n').slice(1)).toEqual([
    '  in review  Dee Roy  in 3 d  due Tue 27 Jan  last post -  #38 in review for 9 d',
    'Waiting on editors: #38 Dee Roy, open for 9 days (over a week)',
    'Dee Roy is not behind.',
    'To do: review #38',
    '',
  ]);
});

test('github: warnings in the log, everything in the summary of the run', slow, async () => {
  const dir = await tempBlog({ ...MONDAY, 'summary.md': 'Before.\n' });
  const summary = join(dir, 'summary.md');
  process.env['GITHUB_STEP_SUMMARY'] = summary;
  const { code, stdout } = await status(dir, ['--format', 'github', '--fail-on', 'late']).finally(
    () => delete process.env['GITHUB_STEP_SUMMARY'],
  );
  expect(stdout).toBe(
    [
      '::warning file=authors/ada-okafor.yaml,line=4,title=Overdue::Ada Okafor in main: 4 days late, due Tue 20 Jan, last post -, drafting why-wasm',
      '::warning file=authors/bo-lind.yaml,line=4,title=Late::Bo Lind in main: 1 day late, due Fri 23 Jan, last post 9 Jan',
      '',
    ].join('\n'),
  );
  expect(code).toBe(1);
  const { stdout: markdown } = await status(dir, ['--format', 'md']);
  expect(await readFile(summary, 'utf8')).toBe(`Before.\n${markdown}`);
  expect(markdown).toContain('| OVERDUE | Ada Okafor | 4 days | due Tue 20 Jan |');
}); // prettier-ignore

test('--out writes the report whole, and says so', slow, async () => {
  const dir = await tempBlog(MONDAY);
  const path = join(dir, 'reports', 'today.json');
  const { code, stdout, stderr } = await status(dir, ['--format', 'slack', '--out', path]);
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toBe(`Wrote ${path}, in a new folder.\n`);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    text: 'Sat 24 Jan 2026, Europe/Berlin: 2 behind: Ada Okafor (overdue) and Bo Lind (late)',
  });
  const text = await status(dir, ['--out', path, '--fail-on', 'overdue']);
  expect([text.code, text.stderr]).toEqual([1, `Wrote ${path}.\n`]);
  expect(await readFile(path, 'utf8')).toBe((await status(dir)).stdout);
});

test('--out that cannot be written is no report, and leaves what was there', slow, async () => {
  const dir = await tempBlog(MONDAY);
  const folder = await status(dir, ['--out', dir, '--fail-on', 'late']);
  expect([folder.code, folder.stdout]).toEqual([2, '']);
  expect(folder.stderr).toContain(`--out needs the name of a file: ${dir} is a folder.`);
  await writeFile(join(dir, 'file'), 'kept');
  const below = await status(dir, ['--out', join(dir, 'file', 'report.md')]);
  expect([below.code, below.stderr]).toEqual([2, expect.stringMatching(/^Cannot write .*: there is a file where/)]);
  expect(await readFile(join(dir, 'file'), 'utf8')).toBe('kept');
  const long = await status(dir, ['--out', join(dir, 'x'.repeat(300))]);
  expect([long.code, long.stderr]).toEqual([2, expect.stringMatching(/^Cannot write .*: the name is too long\.\n$/)]);
  const wrong = join(dir, 'never.txt');
  await status(dir, ['--out', wrong, '--author', 'nobody']);
  await expect(stat(wrong)).rejects.toThrow('ENOENT');
}); // prettier-ignore

test('--out takes nothing of the blog, and brings nothing before readers', slow, async () => {
  const dir = await tempBlog(MONDAY);
  const site = await readFile(join(dir, 'content/site.yaml'), 'utf8');
  for (const file of ['content/site.yaml', 'authors/x.html', 'public/desk.html', 'dist/desk/index.html']) {
    const { code, stderr } = await status(dir, ['--format', 'html', '--out', join(dir, file)]);
    expect([file, code, stderr]).toEqual([file, 2, expect.stringMatching(/ lies in \w+\/, .*: name another place/)]);
  }
  expect(await readFile(join(dir, 'content/site.yaml'), 'utf8')).toBe(site);
  await expect(stat(join(dir, 'public'))).rejects.toThrow('ENOENT');
}); // prettier-ignore

test.runIf(existsSync('/dev/full'))('a disk that is full is no finding', slow, async () => {
  const full = await open('/dev/full', 'w');
  const args = ['status', '--blog', await tempBlog(MONDAY), '--now', '2026-01-24', '--fail-on', 'late'];
  const { code, stderr } = await runScript('rota', args, { stdio: ['ignore', full.fd, 'pipe'] });
  await full.close();
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^The output cannot be written: ENOSPC.*\n$/)]);
}); // prettier-ignore

test.skipIf(process.platform === 'win32')(
  '--out replaces no pipe and no device',
  slow,
  async () => {
    const dir = await tempBlog(MONDAY);
    const pipe = join(dir, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    const { code, stderr } = await status(dir, ['--out', pipe]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`which ${pipe} is not`)]);
    expect((await stat(pipe)).isFIFO()).toBe(true);
  },
);

test.each(['text', 'md', 'github', 'slack', 'json', 'html'])('without rotations, as %s', slow, async (format) => {
  const { code, stdout } = await status(await tempBlog(), ['--format', format]);
  expect(code).toBe(0);
  if (format === 'json') expect(reportSchema.parse(JSON.parse(stdout)).rotations).toEqual([]);
  else expect(stdout).toMatch(/no rotations/);
  if (format === 'slack') expect(JSON.parse(stdout)).toHaveProperty('blocks');
}); // prettier-ignore

const day = z.iso.date();
const id = z.string();
const credited = z.strictObject({ slug: z.string(), date: day }).nullable();

const authorSchema = z.strictObject({
  id,
  name: z.string(),
  standing: z.enum(STANDINGS),
  severity: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  due: day.nullable(),
  pullBy: day.nullable(),
  daysLate: z.int().min(0),
  missedInRow: z.int().min(0),
  lastPost: credited,
  scheduled: credited,
  drafts: z.array(z.string()),
  pull: z
    .strictObject({ number: z.int(), url: z.url(), draft: z.boolean(), days: z.int().min(0) })
    .nullable(),
  file: z.string().regex(/^authors\//),
  line: z.int().min(1),
  because: z.array(z.looseObject({ code: z.string() })).min(1),
});

const turnSchema = z.strictObject({
  date: day,
  base: id.nullable(),
  author: id.nullable(),
  state: z.enum(['assigned', 'handed-over', 'open', 'skipped']),
});

const rotationSchema = z.strictObject({
  id,
  title: z.string(),
  kind: z.enum(['pace', 'turns']),
  everyDays: z.int().min(1),
  authors: z.array(authorSchema),
  next: z.array(turnSchema).max(8),
  openSlots: z.array(
    z.strictObject({
      date: day,
      base: id.nullable(),
      reason: z.enum(['away', 'offered', 'nobody']),
      cover: z.array(id).max(3),
    }),
  ),
  givenAway: z.array(
    z.strictObject({ date: day, base: id.nullable(), author: id, daysLate: z.int().min(0) }),
  ),
});

const counts = STANDINGS.map((standing) => [standing, z.int().min(0)] as const);

const reportSchema = z.strictObject({
  schema: z.literal(1),
  today: day,
  timezone: z.string(),
  pulls: z.enum(['known', 'unknown']),
  rotations: z.array(rotationSchema),
  waitingOnEditors: z.array(
    z.strictObject({ pull: z.int(), url: z.url(), authors: z.array(id), days: z.int().min(0) }),
  ),
  waitingLetters: z.array(
    z.strictObject({
      id: z.string(),
      post: id,
      from: z.string(),
      date: day,
      days: z.int().min(14),
      ask: z.array(id),
      file: z.string(),
    }),
  ),
  expertise: z.strictObject({ uncoveredTopics: z.array(id), silentMembers: z.array(id) }),
  blog: z.strictObject({
    goal: z.strictObject({ posts: z.int(), everyDays: z.int() }).nullable(),
    weeks: z.array(z.int().min(0)).length(12),
    meanOfFour: z.number(),
    runwayDays: z.int().min(0).max(365).nullable(),
  }),
  counts: z.strictObject(Object.fromEntries(counts) as Record<string, z.ZodType<number>>),
});

function status(dir: string, args: string[] = []) {
  const own = args.map((arg) => (arg === 'pulls.json' ? join(dir, arg) : arg));
  return runScript('rota', ['status', '--blog', dir, '--now', '2026-01-24', ...own]);
}

function person(id: string, name: string, rotation: string, from: string, more = ''): TempFiles {
  const text = `name: ${name}\nexpertise: [tides]\njoins:\n  - { rotation: ${rotation}, from: ${from} }\n${more}`;
  return { [`authors/${id}.yaml`]: text };
}

function away(from: string, to: string): string {
  return `away: [{ from: ${from}, to: ${to} }]\n`;
}

function post(author: string, date: string): TempFiles {
  const text = postText({ authors: [author], date: `2026-${date}` });
  return { [`content/posts/${author}-${date}.mdx`]: text };
}

/** As `gh pr list --json` prints it. */
function pull(number: number, login: string, createdAt: string, isDraft = false) {
  const url = `https://github.com/o/n/pull/${number}`;
  const files = [postFile(`content/posts/new-of-${login}.mdx`, { changeType: undefined })];
  return listedPull({ number, url, isDraft, author: { login }, files, createdAt });
}
