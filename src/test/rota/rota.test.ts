import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../run-script.ts';
import { postText, tempBlog } from '../temp-blog.ts';
import type { TempFiles } from '../temp-blog.ts';

const slow = { timeout: 60_000 };
const TODAY = '2026-01-24';

/** One of every standing that a blog without pull requests knows, and a rotation of turns. */
const ROTATIONS: TempFiles = {
  'content/schedule/main.yaml': 'title: Main blog\nkind: pace\nevery: 2w\n',
  'content/schedule/tuesdays.yaml':
    'title: Tuesday essay\nkind: turns\nevery: 1w\nstart: 2026-01-06\n',
  'content/schedule/tuesdays/2026-02-03.yaml': 'author: null\ntopic: "Tables | data"\n',
  'content/schedule/tuesdays/2026-02-10.yaml': 'skip: a holiday\n',
  'content/posts/high-water.mdx': null,
  'content/posts/gauges/index.mdx': null,
  'authors/ada-okafor.yaml': member('Ada Okafor', '2026-01-06'),
  'authors/bo-lind.yaml': `name: Bo Lind\nrole: Hydrologist\njoins:\n  - { rotation: tuesdays, from: 2026-01-01 }\n  - rotation: main\n    from: 2025-12-01\n`,
  'authors/cy-marsh.yaml': member('Cy Marsh', '2026-01-12'),
  'authors/dee-roy.yaml': member('Dee Roy', '2025-11-01'),
  'authors/eli-tam.yaml': `${member('Eli Tam', '2025-12-01')}away:\n  - { from: 2026-01-20 }\n`,
  'authors/fay-o.yaml': member('Fay O', '2026-01-20'),
  'authors/gil.yaml': member('Gil Away', '2025-12-01'),
  'authors/hal.yaml': member('Hal Left', '2025-01-01, until: 2025-12-31'),
  'authors/ivy.yaml': member('Ivy Soon', '2026-03-01'),
  'authors/jo.yaml': 'name: Jo Guest\n',
  'content/posts/bo.mdx': own('bo-lind', '2026-01-09'),
  'content/posts/dee.mdx': own('dee-roy', '2025-11-20'),
  'content/posts/gil.mdx': own('gil', '2026-01-12'),
  'content/posts/gil-next.mdx': own('gil', '2026-01-30'),
  'content/posts/why-wasm/index.mdx': postText({ date: undefined, draft: true }),
};

test('who is behind, worst first, who is due soon, the others counted, what to do', slow, async () => {
  const { code, stdout, stderr } = await rota(await tempBlog(ROTATIONS));
  expect(stdout).toBe(
    [
      'main - everyone every 2w - Sat 24 Jan 2026, Europe/Berlin',
      '  DORMANT   Dee Roy     3 missed  due Thu 4 Dec 2025  last post 20 Nov 2025',
      '  OVERDUE   Ada Okafor  4 days    due Tue 20 Jan      last post -  drafting why-wasm',
      '  late      Bo Lind     1 day     due Fri 23 Jan      last post 9 Jan',
      '  due soon  Cy Marsh    in 2 d    due Mon 26 Jan      open the pull request by Sat 24 Jan',
      '  1 new, 1 on leave, 1 scheduled, 1 upcoming',
      'tuesdays - one author each Tuesday',
      '  DORMANT  Bo Lind  3 missed  due Tue 27 Jan  last post -',
      'Open slots: tuesdays 3 Feb (offered) - nobody else is free',
      'Blog: 0 posts this week, 0.5 a week over four weeks',
      'Pull requests are unknown: whoever has one in review may be listed here.',
      'To do: talk to Dee Roy and Bo Lind; whoever leaves: npm run rota -- leave ID ROTATION',
      '       ask Ada Okafor and Bo Lind for a post, or for the days away: npm run rota -- away ID FROM TO',
      '       remind Cy Marsh',
      '',
    ].join('\n'),
  );
  expect([code, stderr]).toEqual([0, '']);
}); // prettier-ignore

test('a healthy blog takes three lines', slow, async () => {
  const dir = await tempBlog({
    'content/schedule/main.yaml': 'title: Main\nkind: pace\nevery: 10d\n',
    'authors/ada-okafor.yaml': member('Ada Okafor', '2025-06-01'),
    'content/posts/high-water.mdx': postText({ date: '2026-01-23' }),
  });
  expect((await rota(dir)).stdout).toBe(
    [
      'main - everyone every 10d - Sat 24 Jan 2026, Europe/Berlin',
      '  1 on track - nobody is behind; pull requests are unknown',
      'Blog: 1 post this week, 0 a week over four weeks',
      '',
    ].join('\n'),
  );
});

test('a break is told, and nobody is late by it', slow, async () => {
  const breaks = '  - { from: 2026-01-21, to: 2026-02-01, note: winter break }\n';
  const dir = await tempBlog({
    ...ROTATIONS,
    'content/schedule/main.yaml': `title: M\nkind: pace\nevery: 2w\nbreaks:\n${breaks}`,
  });
  const { stdout } = await rota(dir, ['--rotation', 'main', '--author', 'ada-okafor']);
  expect(stdout).toContain('Europe/Berlin - winter break until Sun 1 Feb\n');
  expect(stdout).toContain('  due soon  Ada Okafor  resting  due Tue 20 Jan  pull request wanted since Sun 18 Jan');
}); // prettier-ignore

test('JSON has everybody with file and line of their membership', slow, async () => {
  const { code, stdout } = await rota(await tempBlog(ROTATIONS), ['--format', 'json']);
  const report = JSON.parse(stdout) as Report;
  expect(report).toMatchObject({
    schema: 1,
    today: TODAY,
    timezone: 'Europe/Berlin',
    pulls: 'unknown',
    counts: { dormant: 2, overdue: 1, late: 1, 'due-soon': 1, 'in-review': 0, left: 1, upcoming: 1 },
  });
  expect(Object.keys(report.counts)).toHaveLength(11);
  const [main, tuesdays] = report.rotations;
  expect(main).toMatchObject({ id: 'main', title: 'Main blog', kind: 'pace', everyDays: 14 });
  expect(main!.authors.map(({ id, standing, severity }) => `${id} ${standing} ${severity}`)).toEqual([
    'dee-roy dormant 3',
    'ada-okafor overdue 2',
    'bo-lind late 1',
    'cy-marsh due-soon 0',
    'gil scheduled 0',
    'fay-o new 0',
    'ivy upcoming 0',
    'eli-tam on-leave 0',
    'hal left 0',
  ]);
  expect(main!.authors.slice(1, 3)).toMatchObject([
    { id: 'ada-okafor', name: 'Ada Okafor', standing: 'overdue', severity: 2, due: '2026-01-20', pullBy: '2026-01-18', daysLate: 4, missedInRow: 0, lastPost: null, scheduled: null, drafts: ['content/posts/why-wasm/index.mdx'], pull: null, file: 'authors/ada-okafor.yaml', line: 3 },
    { id: 'bo-lind', name: 'Bo Lind', standing: 'late', severity: 1, due: '2026-01-23', pullBy: '2026-01-21', daysLate: 1, missedInRow: 0, lastPost: { slug: 'bo', date: '2026-01-09' }, scheduled: null, drafts: [], pull: null, file: 'authors/bo-lind.yaml', line: 5 },
  ]);
  expect(main!.authors[4]).toMatchObject({ scheduled: { slug: 'gil-next', date: '2026-01-30' } });
  expect(main!.authors[7]).toMatchObject({ due: null, pullBy: null });
  expect(tuesdays!.authors).toMatchObject([
    { id: 'bo-lind', standing: 'dormant', severity: 3, due: '2026-01-27', pullBy: '2026-01-25', daysLate: 0, missedInRow: 3, lastPost: null, file: 'authors/bo-lind.yaml', line: 4 },
  ]);
  expect(tuesdays!.openSlots).toEqual([{ date: '2026-02-03', base: 'bo-lind', reason: 'offered', cover: [] }]);
  expect(tuesdays!.next[0]).toEqual({ date: '2026-01-27', base: 'bo-lind', author: 'bo-lind', state: 'assigned' });
  expect(code).toBe(0);
}); // prettier-ignore

test('--behind, --rotation and --author narrow the report', slow, async () => {
  const dir = await tempBlog(ROTATIONS);
  const behind = await rota(dir, ['--behind', '--rotation', 'main']);
  expect(behind.stdout).toMatch(/Dee Roy.*\n.*Ada Okafor.*\n.*Bo Lind.*\nPull requests/);
  expect(behind.stdout).not.toMatch(/Cy Marsh|on leave|tuesdays/);
  const own = await rota(dir, ['--author', 'gil']);
  expect(own.stdout.split('\n').slice(1)).toEqual([
    '  scheduled  Gil Away  in 6 d  post Fri 30 Jan  last post 12 Jan',
    'Gil Away is not behind; pull requests are unknown.',
    '',
  ]);
  const guest = await rota(dir, ['--author', 'jo']);
  expect([guest.code, guest.stdout]).toEqual([0, 'Jo Guest is in no rotation.\n']);
  const elsewhere = await rota(dir, ['--author', 'gil', '--rotation', 'tuesdays']);
  expect([elsewhere.code, elsewhere.stdout]).toEqual([0, 'Gil Away is not in tuesdays.\n']);
});

test.each([
  ['late', '2026-01-20', 0],
  ['late', '2026-01-21', 1],
  ['overdue', '2026-01-23', 0],
  ['overdue', '2026-03-03', 1],
  ['dormant', '2026-03-02', 0],
])('--fail-on %s on %s ends with %i', slow, async (standing, now, expected) => {
  const dir = await tempBlog(ROTATIONS);
  const { code } = await rota(dir, ['--author', 'ada-okafor', '--fail-on', standing, '--now', now]);
  expect(code).toBe(expected);
});

test('next: both kinds, in text, JSON and Markdown', slow, async () => {
  const dir = await tempBlog(ROTATIONS);
  expect((await rota(dir, ['next', '-n', '4'])).stdout).toBe(
    [
      'main - everyone every 2w - Sat 24 Jan 2026, Europe/Berlin',
      '  Tue 20 Jan  Ada Okafor  was due',
      '  Fri 23 Jan  Bo Lind     was due',
      '  Mon 26 Jan  Cy Marsh',
      '  Fri 30 Jan  Gil Away    scheduled',
      'tuesdays - one author each Tuesday',
      '  Tue 27 Jan  Bo Lind',
      '  Tue 3 Feb   open     offered, on Tables | data',
      '  Tue 10 Feb  skipped  a holiday',
      '  Tue 17 Feb  Bo Lind',
      'Calendar: https://blog.example/schedule.ics',
      '',
    ].join('\n'),
  );
  const json = await rota(dir, ['next', '--format', 'json', '-n', '2', '--rotation', 'tuesdays', '--from', '2026-02-01']);
  expect(JSON.parse(json.stdout)).toEqual({
    schema: 1,
    today: TODAY,
    rotations: [
      {
        id: 'tuesdays',
        next: [
          { date: '2026-02-03', base: 'bo-lind', author: null, state: 'open' },
          { date: '2026-02-10', base: 'bo-lind', author: null, state: 'skipped' },
        ],
      },
    ],
  });
  const past = await rota(dir, ['next', '-n', '1', '--from', '2026-01-01']);
  expect(past.stdout).toMatch(/Ada Okafor {2}was due\ntuesdays.*\n {2}Tue 6 Jan {2}Bo Lind\nCalendar/);
  const md = await rota(dir, ['next', '--format', 'md', '-n', '1', '--from', '2026-02-01', '--rotation', 'tuesdays']);
  expect(md.stdout).toBe('## Tuesday essay\n\n| Day | Author | |\n| --- | --- | --- |\n| Tue 3 Feb | open | offered, on Tables \\| data |\n');
}); // prettier-ignore

test.each([
  ['status', 'content/site.yaml', 'name: S\ntimezone: Nowhere\n'],
  ['next', 'content/schedule/main.yaml', 'title: M\nkind: pace\nevery: often\n'],
  ['status', 'authors/bo-lind.yaml', member('Bo', '2026-13-01')],
  ['next', 'content/posts/bo.mdx', own('bo-lnd', '2026-01-09')],
  ['status', 'content/posts/bo.mdx', own('bo-lind', 'soon')],
  ['status', 'content/posts/bo.mdx', 'No front matter.\n'],
])('%s: wrong data in %s end with 2 and their problems', slow, async (verb, file, text) => {
  const dir = await tempBlog({ ...ROTATIONS, [file]: text });
  const { code, stdout, stderr } = await rota(dir, [verb]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`${file}:`);
  expect(stderr).toContain('No report is made from wrong data');
  expect(stderr).not.toContain('Usage:');
  expect(stderr).not.toMatch(/^ +at /m);
});

test(
  'what is wrong elsewhere stops no report: portraits, roles, topics, bodies',
  slow,
  async () => {
    const dir = await tempBlog({
      ...ROTATIONS,
      'authors/ada-okafor.jpg': null,
      'content/topics.yaml': 'tides: 5\n',
      'content/posts/bo.mdx': `${own('bo-lind', '2026-01-09')}\n<Nothing {...{}} /> [x](./gone.mdx)\n`,
      'content/pages/about.mdx': 'No front matter.\n',
    });
    const { code, stdout } = await rota(dir);
    expect([code, stdout.split('\n')[0]]).toEqual([0, expect.stringContaining('main - everyone')]);
  },
);

test('front matter alone is read, and kept for the next time unless asked otherwise', slow, async () => {
  const dir = await tempBlog(ROTATIONS);
  await rota(dir, ['--no-cache']);
  await expect(stat(join(dir, '.rota'))).rejects.toThrow('ENOENT');
  const first = await rota(dir);
  const cache = JSON.parse(await readFile(join(dir, '.rota', 'cache', 'files.json'), 'utf8')) as {
    sources: Record<string, { body?: unknown }>;
  };
  expect(Object.keys(cache.sources)).toContain('content/posts/bo.mdx');
  expect(Object.values(cache.sources).filter(({ body }) => body !== undefined)).toEqual([]);
  expect(await rota(dir)).toEqual(first);
  const checked = await runScript('check', ['--blog', dir, '--now', TODAY, '--format', 'json']);
  const fresh = await runScript('check', ['--blog', dir, '--now', TODAY, '--format', 'json', '--no-cache']);
  expect(checked.stdout).toBe(fresh.stdout);
  expect(await rota(dir)).toEqual(first);
}); // prettier-ignore

test('a blog without rotations says so', slow, async () => {
  const dir = await tempBlog();
  for (const args of [[], ['next'], ['next', '--format', 'md']]) {
    const { code, stdout } = await rota(dir, args);
    expect([code, stdout]).toEqual([0, 'This blog has no rotations: nobody owes a post.\n']);
  }
  const json = await rota(dir, ['--format', 'json']);
  expect(JSON.parse(json.stdout)).toMatchObject({ schema: 1, rotations: [] });
});

test.each([
  [['stauts'], 'Did you mean "status"?'],
  [['status', '--rotation', 'mian'], 'There is no rotation "mian". Did you mean "main"?'],
  [['status', '--author', 'nobody'], 'There is no author "nobody"'],
  [['next', '--rotation', 'x'], 'There are: main, tuesdays.'],
  [['next', '-n', '0'], 'whole number from 1'],
  [['next', '--from', '2026-02-30'], 'a day such as'],
  [['next', '--behind'], "unknown option '--behind'"],
  [['status', '--fail-on', 'soon'], 'never, late, overdue, dormant'],
])('%j is wrong use', slow, async (args, text) => {
  const { code, stdout, stderr } = await rota(await tempBlog(ROTATIONS), args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(text);
  expect(stderr).toContain('Usage: npm run rota -- ');
});

test('of many ids the first are told, and how many there are besides', slow, async () => {
  const names = Array.from({ length: 20 }, (_, at) => `authors/p-${at + 10}.yaml`);
  const people = Object.fromEntries(names.map((name) => [name, 'name: Somebody\n']));
  const { stderr } = await rota(await tempBlog({ ...ROTATIONS, ...people }), [
    '--author',
    'zzzzzz',
  ]);
  expect(stderr).toMatch(/There are: \S+, .*, p-\d+ and \d+ more\.\n/);
});

test('--help tells the verbs, and each verb its flags', slow, async () => {
  const all = await runScript('rota', ['--help']);
  expect(all.stdout).toMatch(/^ {2}status .*\n {2}next /m);
  const status = await runScript('rota', ['status', '--help']);
  for (const flag of ['--behind', '--fail-on', '--author', '--now', 'Example:']) {
    expect(status.stdout).toContain(flag);
  }
  expect([all.code, status.code]).toEqual([0, 0]);
});

function rota(dir: string, args: string[] = []) {
  const verb = args[0]?.startsWith('-') || args.length === 0 ? [] : [args[0]!];
  const now = args.includes('--now') ? [] : ['--now', TODAY];
  return runScript('rota', [...verb, '--blog', dir, ...now, ...args.slice(verb.length)]);
}

function member(name: string, from: string): string {
  return `name: ${name}\njoins:\n  - { rotation: main, from: ${from} }\n`;
}

function own(author: string, date: string): string {
  return postText({ authors: [author], date, ...(author === 'bo-lind' && { rotation: 'main' }) });
}

interface Report {
  counts: Record<string, number>;
  rotations: {
    authors: { id: string; standing: string; severity: number }[];
    next: object[];
    openSlots: object[];
  }[];
}
