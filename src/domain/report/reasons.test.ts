import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { author, blogFiles, post, rotation, turns } from '../../test/builders.ts';
import { randomRecords, someDay, somePulls, someRotations } from '../../test/random-rotations.ts';
import { assembleBlog } from '../assemble-blog.ts';
import { daysBetween, type Day } from '../calendar.ts';
import type { Reason } from './reason.ts';
import { reportOf } from './report.ts';
import type { StandingLine } from './standing-line.ts';

// Hundreds of blogs each: more than a second or two on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

test('P8 as one would tell it', () => {
  const away = [{ from: '2026-03-10', to: '2026-03-20' }];
  expect(reasons({ away, posts: ['2026-03-01'] }, '2026-03-27')).toEqual([
    { code: 'joined', day: '2026-01-06', everyDays: 14 },
    { code: 'last-post', slug: 'p-2026-03-01', day: '2026-03-01' },
    { code: 'away', ...away[0], days: 11 },
    { code: 'due', day: '2026-03-26' },
    { code: 'today', day: '2026-03-27', late: 1, left: -1 },
  ]);
});

test('a long absence is told once, as what the clock counts from', () => {
  const away = [{ from: '2026-03-20', to: '2026-04-20' }];
  expect(reasons({ away, posts: ['2026-03-01'] }, '2026-04-21')).toEqual([
    { code: 'joined', day: '2026-01-06', everyDays: 14 },
    { code: 'last-post', slug: 'p-2026-03-01', day: '2026-03-01' },
    { code: 'restarted', ...away[0] },
    { code: 'due', day: '2026-05-04' },
    { code: 'today', day: '2026-04-21', late: 0, left: 13 },
  ]);
});

test.each<[string, Given, Reason]>([
  ['away without an end', { away: [{ from: '2026-01-10' }] }, { code: 'away-without-end', day: '2026-01-10' }],
  ['a last day before the due day', { until: '2026-01-19' }, { code: 'leaves-before', day: '2026-01-19' }],
  ['a last day before an absence without an end', { until: '2026-01-19', away: [{ from: '2026-02-10' }] }, { code: 'leaves-before', day: '2026-01-19' }],
])('why nothing is owed: %s', (_, given, reason) => {
  expect(reasons(given, '2026-01-12')).toContainEqual(reason);
}); // prettier-ignore

test('the turns before the one that is owed, and what became of them', () => {
  const posts = ['2026-01-14', '2026-01-15'];
  expect(reasons({ posts, rotation: turns('main') }, '2026-01-16')).toEqual([
    { code: 'joined', day: '2026-01-06', everyDays: null },
    { code: 'turn-missed', day: '2026-01-06' },
    { code: 'turn-repaired', day: '2026-01-13', slug: 'p-2026-01-15', on: '2026-01-15' },
    { code: 'turn-filled', day: '2026-01-20', slug: 'p-2026-01-14', on: '2026-01-14' },
    { code: 'turn', day: '2026-01-27', opens: '2026-01-21', hasOpened: false },
    { code: 'today', day: '2026-01-16', late: 0, left: 11 },
  ]);
});

test('pace: the days that are told add up to the due day, and to the days late', () => {
  fc.assert(
    fc.property(someRotations, someDay, somePulls, (random, today, pulls) => {
      const { rotations } = reportOf(randomRecords(random), { today, pulls });
      const main = rotations.find(({ rotation: one }) => one.kind === 'pace')!;
      for (const line of main.standings.filter(isOwing)) expectSum(line, today);
    }),
    { numRuns: 300 },
  );
});

function isOwing({ member, obligation }: StandingLine): boolean {
  return member.presence === 'present' && obligation.due !== null;
}

function expectSum({ member, obligation, because }: StandingLine, today: Day): void {
  const due = obligation.due!;
  const at = because.findIndex(({ code }) => code === 'due');
  const start = because.slice(0, at).reduce((last, one) => startIn(one) ?? last, '');
  expect(daysBetween(start, due)).toBe(member.everyDays + lostIn(because.slice(0, at)));
  if (today <= due) return;
  expect(daysBetween(due, today)).toBe(obligation.late + lostIn(because.slice(at)));
}

/** The day after which the clock counts, if the reason names it. */
function startIn(reason: Reason): Day | null {
  if (reason.code === 'joined' || reason.code === 'last-post') return reason.day;
  return reason.code === 'restarted' ? reason.to : null;
}

function lostIn(told: Reason[]): number {
  return told.reduce((sum, one) => sum + ('days' in one ? one.days : 0), 0);
}

function reasons(
  { away, until, posts = [], rotation: rule = rotation('main') }: Given,
  today: Day,
) {
  const joins = [{ rotation: 'main', from: '2026-01-06', ...(until && { until }) }];
  const files = blogFiles({
    rotations: [rule],
    authors: [author('ada-okafor', { joins, away })],
    posts: posts.map((date) => post(`p-${date}`, { date })),
  });
  const report = reportOf(assembleBlog(files, 0).records!, { today, pulls: null });
  return report.rotations[0]!.standings[0]!.because;
}

interface Given {
  away?: object[];
  until?: string;
  posts?: string[];
  rotation?: ReturnType<typeof rotation>;
}
