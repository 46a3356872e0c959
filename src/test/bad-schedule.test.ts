import { expect, test } from 'vitest';
import { idOfFile } from '../domain/addresses.ts';
import { assembleBlog } from '../domain/assemble-blog.ts';
import type { BlogFiles, SourceFile } from '../domain/blog-files.ts';
import type { BlogRecords } from '../domain/blog.ts';
import { startOfDay, type Day } from '../domain/calendar.ts';
import { problemMessage } from '../domain/problem.ts';
import { changesBetween } from '../domain/report/changes.ts';
import { checkHistory } from '../domain/report/check-history.ts';
import { reportOf } from '../domain/report/report.ts';
import { stopsReport } from '../domain/report/stops-report.ts';
import { checkSchedule } from '../read/check-schedule.ts';
import { parseYaml } from '../read/yaml/parse-yaml.ts';
import { changesAsText } from '../render/rota/changes/changes-as-text.ts';
import { blogFiles, post } from './builders.ts';
import { tempBlog } from './temp-blog.ts';

const FILES: Record<string, string> = {
  'content/schedule/main.yaml': [
    'title: Main blog',
    'kind: pace',
    'every: 2w',
    'review: 2d',
    'grace: 3d',
    'dormant: 3',
    'credit: all',
    'breaks:',
    '  - { from: 2026-02-21, to: 2026-03-03, note: spring }',
  ].join('\n'),
  'content/schedule/tuesdays.yaml': [
    'title: Tuesday essay',
    'kind: turns',
    'start: 2026-01-06',
    'until: 2026-12-31',
    'every: 1w',
    'order: [ada, bo]',
    'when-away: next',
  ].join('\n'),
  'content/schedule/tuesdays/2026-01-27.yaml': 'author: bo\ninstead-of: ada\ntopic: Tides',
  'content/schedule/tuesdays/2026-02-10.yaml': 'skip: a holiday',
  'content/schedule/tuesdays/2026-02-17.yaml': 'author: null',
  ...Object.fromEntries(
    ['ada', 'bo', 'cy'].map((id) => [
      `authors/${id}.yaml`,
      [
        `name: ${id}`,
        'joins:',
        '  - rotation: tuesdays',
        '    from: 2026-01-01',
        '    until: 2026-11-30',
        '  - rotation: main',
        '    from: 2026-01-06',
        '    every: 4w',
        'away:',
        '  - { from: 2026-03-10, to: 2026-03-20 }',
        '  - from: 2026-06-01',
      ].join('\n'),
    ]),
  ),
};

const NO_POSTS = { 'content/posts/high-water.mdx': null, 'content/posts/gauges/index.mdx': null };

/** What people and programs write where something else belongs. */
const ODD = [
  ...['', 'null', '~', '[]', '{}', '0', '-1', '1.5', 'true', '""', '" "', '"\\0"', '.inf', 'nobody'],
  ...['2026-02-30', '2026-13-01', '1999-12-31', '2100-12-31', '2101-01-01', '20260106', '2026-1-6'],
  ...['2026-01-06T00:00:00Z', '0d', '0w', '1d', '9999w', '10000d', '2 weeks', '2W', 'P2W', '-2w'],
  ...['main', 'tuesdays', 'ada', 'pace', 'turns', 'next', '__proto__', 'constructor', '*anchor'],
  ...['&a [*a]', '[ada, ada]', '[[ada]]', '{ from: 2026-01-06 }', '{ to: 2026-01-06 }', '| x', '"'],
  ...['[{ from: 2000-01-01, to: 2100-12-31 }]', '[{ from: 2000-01-01 }]', '!!date 2026-01-06'],
]; // prettier-ignore

test('whatever the schedule says, there are problems or right answers', { timeout: 60_000 }, () => {
  const random = seeded(20_260_106);
  const sound = recordsFrom(FILES, '2026-02-01');
  let refused = 0;
  for (let run = 0; run < 300; run++) {
    const files = mutated(FILES, random);
    const today = DAYS[run % DAYS.length]!;
    const { records, stops } = recordsFrom(files, today);
    if (stops > 0) refused++;
    expect(() => answersOf(sound.records, records, today), JSON.stringify(files)).not.toThrow();
  }
  expect(refused).toBeGreaterThan(100);
  expect(refused).toBeLessThan(300);
});

test('the same on the disk: every problem has its place', { timeout: 60_000 }, async () => {
  const random = seeded(30);
  for (let run = 0; run < 30; run++) {
    const files = mutated(FILES, random);
    const dir = await tempBlog({ ...NO_POSTS, ...files });
    const checked = await checkSchedule(dir, startOfDay(DAYS[run % DAYS.length]!, 'UTC'), {});
    for (const { file, line, column } of [...checked.problems, ...checked.warnings]) {
      expect(line, file).toBeGreaterThan(0);
      expect(line! <= (files[file] ?? '').split('\n').length + 1 && column! > 0, file).toBe(true);
    }
  }
});

function answersOf(sound: BlogRecords, odd: BlogRecords, today: Day): void {
  reportOf(odd, { today, pulls: [] });
  for (const [one, two] of [[sound, odd], [odd, sound], [odd, odd]] as const) {
    const changes = changesBetween(one, two, { today });
    const text = changesAsText(changes, { paint: (_, plain) => plain, width: 60 });
    if (one === two && text !== 'Nothing moves.\n') throw new Error(`It moves by itself: ${text}`);
    checkHistory(one, two, today).map(problemMessage);
  }
} // prettier-ignore

function recordsFrom(texts: Record<string, string>, today: Day) {
  const parsed = Object.entries(texts).map(([file, text]) => ({ file, ...parseYaml(text, file) }));
  const of = (pattern: RegExp): SourceFile[] =>
    parsed.flatMap(({ file, data }) =>
      pattern.test(file) && data !== undefined ? [{ file, id: idOfFile(file)!, data }] : [],
    );
  const files: BlogFiles = {
    ...blogFiles(),
    authors: of(/^authors\//),
    rotations: of(/^content\/schedule\/[^/]+$/),
    slots: of(/^content\/schedule\/.+\//),
    posts: ['2025-12-30', '2026-01-13', '2026-01-20', '2026-02-20'].map((date, at) =>
      post(`p-${at}`, { date, authors: at % 2 === 0 ? ['ada', 'bo'] : ['bo'], rotation: 'main' }),
    ),
    problems: parsed.flatMap(({ problems }) => problems),
  };
  const { records, problems } = assembleBlog(files, startOfDay(today, 'Europe/Berlin'));
  for (const problem of problems) expect(problemMessage(problem)).toMatch(/^\S.*\S$/s);
  return { records: records!, stops: problems.filter(stopsReport).length };
}

/** One to four times: a value, a line or a name of a file becomes another, or goes. */
function mutated(files: Record<string, string>, random: () => number): Record<string, string> {
  const found = { ...files };
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  for (let count = Math.floor(random() * 2); count >= 0; count--) {
    const file = pick(Object.keys(found));
    const lines = found[file]!.split('\n');
    const at = Math.floor(random() * lines.length);
    const odd = pick(ODD);
    const [change] = [Math.floor(random() * 6)];
    if (change === 0) lines.splice(at, 1);
    else if (change === 1) lines.splice(at, 0, pick(lines));
    else if (change === 2) lines[at] = odd;
    else lines[at] = lines[at]!.replace(/((?:- |\{ |, )?[\w-]+: )[^,}]+/, (_, key: string) => key + odd);
    if (change === 5) delete found[file];
    const name = change === 5 && file.includes('tuesdays/') ? `content/schedule/${pick(['tuesdays', 'main', 'gone'])}/${pick(DAYS)}.yaml` : file;
    found[name] = lines.join('\n');
  }
  return found;
} // prettier-ignore

/** The same numbers from 0 to 1 each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const DAYS: Day[] = [
  '2026-01-27',
  '2026-02-01',
  '2026-03-15',
  '2027-02-01',
  '2025-01-01',
  '2100-12-31',
];
