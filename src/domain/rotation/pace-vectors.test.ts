import { expect, test } from 'vitest';
import { author, blogFiles, post, rotation } from '../../test/builders.ts';
import { assembleBlog } from '../assemble-blog.ts';
import { dayAt } from '../calendar.ts';
import { membersOf } from '../membership/member.ts';
import { countedPulls, type Pull } from '../membership/pulls.ts';
import { paceObligation } from './pace.ts';
import { standingOf } from './standing.ts';

/** The vectors P of the rotation's specification: standing, due, late, missed. */
const PACE: [id: string, given: Given, today: string, ...result: Result][] = [
  ['P1', {}, '01-10', 'new', '2026-01-20', 0, 0],
  ['P2 before', {}, '01-16', 'new'],
  ['P2 from', {}, '01-17', 'due-soon'],
  ['P3 on the day', {}, '01-20', 'due-soon', '2026-01-20', 0],
  ['P3 late', {}, '01-21', 'late', '2026-01-20', 1],
  ['P3 still late', {}, '01-23', 'late', '2026-01-20', 3],
  ['P3 overdue', {}, '01-24', 'overdue', '2026-01-20', 4, 0],
  ['P5', { posts: ['02-10'] }, '02-11', 'on-track', '2026-02-24', 0, 0],
  ['P6', { posts: ['01-08', '01-10'] }, '01-11', 'on-track', '2026-01-24'],
  ['P8 away', { posts: ['03-01'], away: [['03-10', '03-20']] }, '03-15', 'on-leave', '2026-03-26'],
  ['P8 back', { posts: ['03-01'], away: [['03-10', '03-20']] }, '03-27', 'late', '2026-03-26', 1],
  ['P9 before', { posts: ['03-01'], away: [['03-20', '04-20']] }, '03-19', 'overdue', '2026-03-15', 4],
  ['P9 after', { posts: ['03-01'], away: [['03-20', '04-20']] }, '04-21', 'on-track', '2026-05-04'],
  ['P11', { posts: ['2026-12-15'], breaks: [['2026-12-21', '2027-01-03']] }, '12-28', 'on-track', '2027-01-12'],
  ['P16 near', { posts: ['02-03'] }, '01-24', 'scheduled', '2026-01-20', 4],
  ['P16 too far', { posts: ['02-08'] }, '01-24', 'overdue', '2026-01-20', 4],
  ['P17 open', { pulls: [pull({})] }, '01-24', 'in-review'],
  ['P17 changes requested', { pulls: [pull({ changesRequested: true })] }, '01-24', 'overdue'],
  ['P17 draft', { pulls: [pull({ isDraft: true })] }, '01-24', 'overdue'],
  ['P17 of somebody else', { pulls: [pull({ posts: [{ file: newPost(), authors: ['bo-lind'] }] })] }, '01-24', 'overdue'],
  ['P18', { pulls: [pull({})] }, '01-10', 'new'],
  ['P19', { every: '4w' }, '01-25', 'new', '2026-02-03'],
  ['P20', { until: '2026-03-31' }, '04-01', 'left'],
  ['P21', {}, '01-01', 'upcoming'],
  ['P23', { drafts: ['01-15'] }, '01-24', 'overdue', '2026-01-20', 4],
  ['P24', { posts: ['2025-12-30'] }, '01-07', 'new', '2026-01-20'],
  ['P25', { posts: ['01-02'], pulls: [pull({ posts: [{ file: 'content/posts/a-01-02.mdx', authors: ['ada-okafor'] }] })] }, '01-24', 'overdue', '2026-01-20', 4],
  ['P26 between', { posts: ['03-01'], away: [['03-16', '04-20']] }, '04-21', 'on-track', '2026-05-04'],
  ['P26 without end', { posts: ['03-01'], away: [['03-20', null]] }, '03-25', 'on-leave', null],
]; // prettier-ignore

test.each(PACE)('%s', (_, given, today, standing, due, late, missed) => {
  const found = stands(given, full(today));
  expect(found.standing).toBe(standing);
  if (due !== undefined) expect(found.due).toBe(due);
  if (late !== undefined) expect(found.late).toBe(late);
  if (missed !== undefined) expect(found.missed).toBe(missed);
});

test('P7 a shared post counts for both', () => {
  const given = { posts: ['01-15'], together: true };
  expect(stands(given, '2026-01-16', 'ada-okafor').due).toBe('2026-01-29');
  expect(stands(given, '2026-01-16', 'bo-lind').due).toBe('2026-01-29');
});

test('P7 with `credit: first` it counts for the first alone', () => {
  const given = { posts: ['01-15'], together: true, rotation: { credit: 'first' } };
  expect(stands(given, '2026-01-16', 'ada-okafor').due).toBe('2026-01-29');
  expect(stands(given, '2026-01-16', 'bo-lind').due).toBe('2026-01-20');
});

test.each([
  ['Europe/Berlin', '2026-04-04', 'late', 1],
  ['UTC', '2026-04-03', 'due-soon', 0],
  ['Etc/GMT+12', '2026-04-03', 'due-soon', 0],
])('P13 in %s', (timezone, today, standing, late) => {
  const now = Date.parse('2026-04-03T22:30:00Z');
  expect(dayAt(now, timezone)).toBe(today);
  expect(stands({ posts: ['03-20'], timezone }, today)).toMatchObject({ standing, late });
});

test('P14 an instant counts on its day in the zone of the blog', () => {
  const posts = [post('tides', { date: '2026-01-20T23:30:00-08:00' })];
  const records = assembleBlog(blogFiles({ posts }), 0).records!;
  expect(membersOf(records, records.rotations[0]!, '2026-01-30')[0]!.posts).toEqual([
    { slug: 'tides', day: '2026-01-21' },
  ]);
});

test('dormant after as many misses as the rotation says; a late post clears everything', () => {
  expect(stands({}, '2026-03-02')).toMatchObject({ standing: 'overdue', late: 41, missed: 2 });
  expect(stands({}, '2026-03-03')).toMatchObject({ standing: 'dormant', late: 42, missed: 3 });
  expect(stands({ posts: ['03-03'] }, '2026-03-03')).toMatchObject({
    standing: 'on-track',
    missed: 0,
  });
});

test.each<[string, Given, string | null]>([
  ['a break only pauses, however long', { breaks: [['01-10', '02-28']] }, '2026-03-11'],
  ['two absences that touch are one', { away: [['01-08', '01-14'], ['01-15', '01-21']] }, '2026-02-04'],
  ['two that do not only pause', { away: [['01-08', '01-14'], ['01-16', '01-22']] }, '2026-02-03'],
  ['one day less than the pace only pauses', { away: [['01-08', '01-20']] }, '2026-02-02'],
  ['a pace of one’s own decides what is long', { every: '4w', away: [['01-08', '01-21']] }, '2026-02-17'],
  ['an absence before joining', { away: [['2025-12-01', '2026-01-10']] }, '2026-01-24'],
  ['the span ends before', { until: '2026-01-19' }, null],
  ['the rotation ends before', { rotation: { until: '2026-01-19' } }, null],
  ['the span ends on the day', { until: '2026-01-20' }, '2026-01-20'],
])('due: %s', (_, given, due) => {
  expect(stands(given, '2026-01-07').due).toBe(due);
}); // prettier-ignore

test('whoever leaves owes nothing', () => {
  expect(stands({ until: '2026-03-31' }, '2026-04-01')).toEqual({
    standing: 'left',
    due: null,
    soonFrom: null,
    late: 0,
    missed: 0,
    covering: null,
    start: null,
    turns: [],
  });
});

test('a return is a new membership: what was before does not count', () => {
  const joins = [
    { rotation: 'main', from: '2025-01-06', until: '2025-12-31' },
    { rotation: 'main', from: '2026-03-01' },
  ];
  const given = { joins, posts: ['2025-12-30'] };
  expect(stands(given, '2026-02-01')).toMatchObject({ standing: 'upcoming', due: '2026-03-15' });
  expect(stands(given, '2026-03-02')).toMatchObject({ standing: 'new', due: '2026-03-15' });
});

function stands(given: Given, today: string, id = 'ada-okafor') {
  const records = assembleBlog(filesOf(given), 0).records!;
  const main = records.rotations[0]!;
  const member = membersOf(records, main, today).find((one) => one.id === id)!;
  const obligation = paceObligation(member, main, today);
  const pulls = countedPulls(given.pulls ?? [], records.posts, today);
  const standing = standingOf({ member, obligation, rotation: main, today, pulls });
  return { standing, ...obligation };
}

function filesOf(given: Given) {
  const authors = given.together ? ['ada-okafor', 'bo-lind'] : ['ada-okafor'];
  const joins = given.joins ?? [
    { rotation: 'main', from: '2026-01-06', ...(given.until && { until: given.until }), ...(given.every && { every: given.every }) },
  ];
  const posts = (days: string[], data: object) =>
    days.map((day) => post(`a-${day}`, { date: full(day), authors, ...data }));
  return blogFiles({
    site: given.timezone ? { timezone: given.timezone } : {},
    rotations: [rotation('main', { breaks: given.breaks?.map(spanOf), ...given.rotation })],
    authors: [author('ada-okafor', { joins, away: given.away?.map(spanOf) }), author('bo-lind')],
    posts: [...posts(given.posts ?? [], {}), ...posts(given.drafts ?? [], { draft: true })],
  });
} // prettier-ignore

function spanOf([from, to]: WrittenSpan) {
  return to === null ? { from: full(from) } : { from: full(from), to: full(to) };
}

function pull(changes: Partial<Pull>): Pull {
  const posts = [{ file: newPost(), authors: ['ada-okafor'] }];
  const base = { number: 41, url: 'https://github.com/o/n/pull/41', opened: '2026-01-15', posts };
  return { ...base, isDraft: false, changesRequested: false, ...changes };
}

function newPost() {
  return 'content/posts/why-wasm.mdx';
}

/** Days are of 2026 where they name no year. */
function full(day: string): string {
  return day.length === 5 ? `2026-${day}` : day;
}

type WrittenSpan = [from: string, to: string | null];
type Result = [standing: string, due?: string | null, late?: number, missed?: number];

interface Given {
  posts?: string[];
  drafts?: string[];
  /** Bo is an author of every post, too. */
  together?: boolean;
  away?: WrittenSpan[];
  breaks?: WrittenSpan[];
  every?: string;
  until?: string;
  joins?: object[];
  rotation?: object;
  timezone?: string;
  pulls?: Pull[];
}
