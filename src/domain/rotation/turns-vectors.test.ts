import { expect, test } from 'vitest';
import { author, blogFiles, guest, post, slot, turns } from '../../test/builders.ts';
import { assembleBlog } from '../assemble-blog.ts';
import type { BlogFiles } from '../blog-files.ts';
import type { BlogRecords } from '../blog.ts';
import { membersOf } from '../membership/member.ts';
import { changesBetween } from '../report/changes.ts';
import { obligationsOf } from './obligation.ts';
import { turnsOf } from './queue.ts';
import { standingOf } from './standing.ts';

/** The vectors T of the rotation's specification that concern the queue: whose slot it is. */
const TURNS: [id: string, given: Given, turns: string][] = [
  ['T1', {}, '01-06 ada, 01-13 bo, 01-20 cy, 01-27 ada, 02-03 bo'],
  ['T2', { join: { dee: ['2026-01-15'] } }, '01-06 ada, 01-13 bo, 01-20 cy, 01-27 ada, 02-03 bo, 02-10 dee, 02-17 cy, 02-24 ada'],
  ['T4', { slots: { '01-27': { author: 'bo', 'instead-of': 'ada' }, '02-03': { author: 'ada', 'instead-of': 'bo' } } }, '01-06 ada, 01-13 bo, 01-20 cy, 01-27 bo, 02-03 ada, 02-10 cy, 02-17 ada, 02-24 bo'],
  ['T5', { away: { bo: ['01-10', '01-15'] } }, '01-06 ada, 01-13 open, 01-20 cy, 01-27 ada, 02-03 bo'],
  ['T7', { breaks: [['01-18', '01-24']] }, '01-06 ada, 01-13 bo, 01-27 cy, 02-03 ada'],
  ['T8', { slots: { '01-20': { skip: 'a holiday' } } }, '01-06 ada, 01-13 bo, 01-20 skipped, 01-27 ada, 02-03 bo'],
  ['T18', { rotation: { every: '2w', start: '2026-12-22' } }, '12-22 ada, 01-05 bo, 01-19 cy'],
  ['T21', { only: { zed: ['2026-01-20'] } }, '01-06 open, 01-13 open, 01-20 zed, 01-27 zed'],
  ['T23', { rotation: { start: '2026-03-24' } }, '03-24 ada, 03-31 bo, 04-07 cy'],
]; // prettier-ignore

test.each(TURNS)('%s', (_, given, expected) => {
  expect(firstTurns(given, expected.split(',').length)).toBe(expected);
});

/** Those that concern what is owed: who, standing, due, late, missed. */
const OWED: [id: string, given: Given, today: string, who: string, ...result: Result][] = [
  ['T9 in time', { posts: { '01-14': ['cy'] } }, '01-15', 'cy', 'on-track', '02-10', 0, 0],
  ['T9 before the turn opened', { posts: { '01-13': ['cy'] } }, '01-21', 'cy', 'late', '01-20', 1, 0],
  ['T10 late', {}, '01-23', 'cy', 'late', '01-20', 3, 0],
  ['T10 overdue', {}, '01-24', 'cy', 'overdue', '01-20', 4, 1],
  ['T10 filled late', { posts: { '01-25': ['cy'] } }, '01-26', 'cy', 'on-track', '02-10', 0, 0],
  ['T13 three missed', {}, '03-07', 'cy', 'dormant', '03-03', 4, 3],
  ['T13 one post clears the flag', { posts: { '03-08': ['cy'] } }, '03-09', 'cy', 'on-track', '03-24', 0, 0],
  ['T14 who took the slot', { ...gaveToAda(), posts: { '01-06': ['ada'], '01-20': ['ada'] } }, '01-22', 'ada', 'on-track', '01-27', 0, 0],
  ['T14 who gave it', { ...gaveToAda(), posts: { '01-06': ['ada'], '01-20': ['ada'] } }, '01-22', 'cy', 'new', '02-10', 0, 0],
  ['T17 whose turn it was', { posts: { '01-13': ['bo', 'cy'] } }, '01-21', 'bo', 'on-track', '02-03', 0, 0],
  ['T17 whose turn had not opened', { posts: { '01-13': ['bo', 'cy'] } }, '01-21', 'cy', 'late', '01-20', 1, 0],
  ['T20', { posts: { '01-20': ['cy'] } }, '01-16', 'cy', 'scheduled', '01-20', 0, 0],
  ['T24', { posts: { '03-20': ['cy'] } }, '03-21', 'cy', 'on-track', '04-14', 0, 0],
]; // prettier-ignore

test.each(OWED)('%s', (_, given, today, who, standing, due, late, missed) => {
  const found = stands(given, who, full(today));
  expect(found).toEqual({ standing, due: due && full(due), late, missed });
});

test('T15', () => {
  const files = filesOf({ slots: { '01-20': { author: 'ada', 'instead-of': 'bo' } } });
  const drift = assembleBlog(files, 0).problems.filter(({ severity }) => severity === 'error');
  expect(drift.map(({ code }) => code)).toContain('slot-drift');
});

test('T16', () => {
  const [before, after] = [{}, { join: { bo: ['2026-01-01', '2026-01-10'] as Joined } }].map(
    (given) => recordsOf(given),
  );
  const { rotations } = changesBetween(before!, after!, { today: '2026-02-01' });
  const past = rotations[0]!.turns.filter(({ isPast }) => isPast);
  expect(past.map(({ day, from, to }) => `${day} ${from?.author}->${to?.author}`)).toEqual([
    '2026-01-13 bo->cy',
    '2026-01-20 cy->ada',
    '2026-01-27 ada->cy',
  ]);
});

/** What the specification says beside its vectors. */
const BESIDE: typeof OWED = [
  ['before any turn has opened', {}, '01-05', 'cy', 'new', '01-20', 0, 0],
  ['an open turn, remind days before it', {}, '01-17', 'cy', 'due-soon', '01-20', 0, 0],
  ['the day before that', {}, '01-16', 'cy', 'new', '01-20', 0, 0],
  ['after a missed turn, from the day on which the next opens', {}, '02-04', 'cy', 'due-soon', '02-10', 0, 1],
  ['until then the missed one is owed', {}, '02-03', 'cy', 'overdue', '01-20', 14, 1],
  ['two missed', {}, '02-25', 'cy', 'due-soon', '03-03', 0, 2],
  ['an extra repairs for the record alone', { posts: { '02-05': ['cy'], '02-06': ['cy'] } }, '03-04', 'cy', 'late', '03-03', 1, 0],
  ['an extra fills no other turn', { posts: { '01-14': ['cy'], '01-15': ['cy'] } }, '02-11', 'cy', 'late', '02-10', 1, 0],
  ['a post dated later that fills the next turn', { posts: { '01-14': ['cy'], '02-08': ['cy'] } }, '01-22', 'cy', 'scheduled', '02-10', 0, 0],
  ['one that fills the turn after it covers nothing', { posts: { '01-14': ['cy'], '02-27': ['cy'] } }, '01-22', 'cy', 'on-track', '02-10', 0, 0],
  ['one dated before the next turn opens covers nothing', { posts: { '01-14': ['cy'], '01-30': ['cy'] } }, '01-22', 'cy', 'on-track', '02-10', 0, 0],
  ['whoever is away at their slot is excused', { away: { cy: ['01-20', '01-20'] } }, '01-24', 'cy', 'new', '02-10', 0, 0],
  ['days away after the slot do not count', { away: { cy: ['01-21', '01-23'] } }, '01-25', 'cy', 'late', '01-20', 2, 0],
  ['days of a break do not count', { breaks: [['01-21', '01-23']] }, '01-25', 'cy', 'late', '01-20', 2, 0],
  ['a skipped slot is nobody’s, and the next opens after it', { slots: { '01-20': { skip: 'x' } }, posts: { '01-21': ['ada'] } }, '01-28', 'ada', 'on-track', '02-17', 0, 0],
  ['a turn after a break opens after the slot before the break', { breaks: [['01-18', '01-24']], posts: { '01-14': ['cy'] } }, '01-28', 'cy', 'on-track', '02-17', 0, 0],
  ['who is to join', { join: { dee: ['2026-01-15'] } }, '01-10', 'dee', 'upcoming', '02-10', 0, 0],
  ['who has left owes nothing', { join: { cy: ['2026-01-01', '2026-01-25'] } }, '01-26', 'cy', 'left', null, 0, 0],
  ['no turn before the last day', { join: { cy: ['2026-01-01', '2026-02-05'] }, posts: { '01-14': ['cy'] } }, '01-26', 'cy', 'on-track', null, 0, 0],
  ['away without end', { endless: { cy: '01-15' } }, '01-26', 'cy', 'on-leave', null, 0, 0],
  ['turns of an earlier membership are forgotten', { joins: { cy: [['2026-01-01', '2026-01-25'], ['2026-01-28']] } }, '02-02', 'cy', 'new', '02-17', 0, 0],
]; // prettier-ignore

test.each(BESIDE)('turns: %s', (_, given, today, who, standing, due, late, missed) => {
  const found = stands(given, who, full(today));
  expect(found).toEqual({ standing, due: due && full(due), late, missed });
});

test('what became of each turn: filled, repaired by an extra, missed', () => {
  const posts = { '02-05': ['cy'], '02-06': ['cy'] };
  const { obligation } = owedBy({ posts }, 'cy', '2026-03-04');
  expect(obligation.turns).toEqual([
    { day: '2026-01-20', opens: '2026-01-14', post: null, repairedBy: { slug: 'p-02-06', day: '2026-02-06' } },
    { day: '2026-02-10', opens: '2026-02-04', post: { slug: 'p-02-05', day: '2026-02-05' }, repairedBy: null },
    { day: '2026-03-03', opens: '2026-02-25', post: null, repairedBy: null },
  ]); // prettier-ignore
});

test('each extra repairs one missed turn, the most recent first', () => {
  const posts = { '02-25': ['cy'], '02-26': ['cy'], '02-27': ['cy'] };
  const { obligation } = owedBy({ posts }, 'cy', '2026-03-04');
  const repaired = obligation.turns.map(({ post: filled, repairedBy }) => [
    filled?.slug ?? null,
    repairedBy?.slug ?? null,
  ]);
  expect(repaired.slice(0, 3)).toEqual([
    [null, 'p-02-27'],
    [null, 'p-02-26'],
    ['p-02-25', null],
  ]);
});

test.each<[string, Given, string]>([
  ['when-away: next takes the next, who was passed over stays in front', { rotation: { 'when-away': 'next' }, away: { bo: ['01-10', '01-15'] } }, '01-06 ada, 01-13 cy, 01-20 bo, 01-27 ada, 02-03 cy'],
  ['when-away: next, and everybody is away', { rotation: { 'when-away': 'next' }, away: { ada: ['01-10', '01-15'], bo: ['01-10', '01-15'], cy: ['01-10', '01-15'] } }, '01-06 ada, 01-13 open, 01-20 cy, 01-27 ada, 02-03 bo'],
  ['who takes a slot and is away that day leaves it open', { slots: { '01-13': { author: 'cy' } }, away: { cy: ['01-13', '01-13'] } }, '01-06 ada, 01-13 open, 01-20 cy'],
  ['an offered slot is open', { slots: { '01-13': { author: null } } }, '01-06 ada, 01-13 open, 01-20 cy'],
  ['a skip wins over an author', { slots: { '01-13': { author: 'cy', skip: 'a holiday' } } }, '01-06 ada, 01-13 skipped, 01-20 cy'],
  ['a guest takes a slot', { slots: { '01-13': { author: 'gil' } } }, '01-06 ada, 01-13 gil, 01-20 cy'],
  ['a guest takes a slot while nobody is in the queue', { only: { zed: ['2026-02-20'] }, slots: { '01-13': { author: 'gil' } } }, '01-06 open, 01-13 gil, 01-20 open'],
  ['who leaves is dropped', { join: { bo: ['2026-01-01', '2026-01-12'] } }, '01-06 ada, 01-13 cy, 01-20 ada, 01-27 cy'],
  ['the last day of a membership still counts', { join: { bo: ['2026-01-01', '2026-01-13'] } }, '01-06 ada, 01-13 bo, 01-20 cy, 01-27 ada, 02-03 cy'],
  ['who returns is a newcomer', { joins: { bo: [['2026-01-01', '2026-01-14'], ['2026-01-15']] } }, '01-06 ada, 01-13 bo, 01-20 cy, 01-27 ada, 02-03 bo, 02-10 cy'],
  ['a membership between two slots is never seen', { join: { dee: ['2026-01-07', '2026-01-12'] } }, '01-06 ada, 01-13 bo, 01-20 cy, 01-27 ada'],
  ['who joins on a slot is at its back at once', { only: { zed: ['2026-01-06'] } }, '01-06 zed, 01-13 zed'],
  ['without `order` by id', { rotation: { order: undefined } }, '01-06 ada, 01-13 bo, 01-20 cy'],
  ['`order` decides between those of one day alone', { rotation: { order: ['cy'] }, join: { dee: ['2025-12-31'] } }, '01-06 dee, 01-13 cy, 01-20 ada, 01-27 bo'],
  ['the rotation ends', { rotation: { until: '2026-01-14' } }, '01-06 ada, 01-13 bo'],
])('%s', (_, given, expected) => {
  expect(firstTurns(given, expected.split(',').length + Number(expected.length < 20))).toBe(expected);
}); // prettier-ignore

test('a turn says whose it was and why it is open', () => {
  const given: Given = {
    slots: { '01-20': { author: null }, '01-27': { author: 'bo' }, '02-03': { author: 'bo' } },
    away: { ada: ['01-06', '01-06'] },
  };
  expect(turnsIn(given).map(({ base, author, state, reason }) => [base, author, state, reason])).toEqual([
    ['ada', null, 'open', 'away'],
    ['bo', 'bo', 'assigned', null],
    ['cy', null, 'open', 'offered'],
    ['ada', 'bo', 'handed-over', null],
    ['bo', 'bo', 'assigned', null],
  ]); // prettier-ignore
  expect(turnsIn({ only: { zed: ['2026-02-01'] } })[0]).toMatchObject({
    base: null,
    author: null,
    state: 'open',
    reason: 'nobody',
  });
});

function firstTurns(given: Given, count: number): string {
  return turnsIn(given, count)
    .map(({ day, author, state }) => `${day.slice(5)} ${author ?? state}`)
    .join(', ');
}

function stands(given: Given, who: string, today: string) {
  const { member, obligation, rotation } = owedBy(given, who, today);
  const standing = standingOf({ member, obligation, rotation, today, pulls: [] });
  const { due, late, missed } = obligation;
  return { standing, due, late, missed };
}

function owedBy(given: Given, who: string, today: string) {
  const records = recordsOf(given);
  const rotation = records.rotations[0]!;
  const members = membersOf(records, rotation, today);
  const owed = obligationsOf(rotation, members, [...turnsOf(records, rotation)], today);
  const member = members.find(({ id }) => id === who)!;
  return { member, obligation: owed.get(who)!, rotation };
}

function turnsIn(given: Given, count = 5) {
  const records = recordsOf(given);
  return [...turnsOf(records, records.rotations[0]!).take(count)];
}

function recordsOf(given: Given): BlogRecords {
  return assembleBlog(filesOf(given), 0).records!;
}

function filesOf(given: Given): BlogFiles {
  const everybody = { ada: ['2026-01-01'], bo: ['2026-01-01'], cy: ['2026-01-01'] };
  const once = given.only ?? { ...everybody, ...given.join };
  const spans = { ...Object.fromEntries(Object.entries(once).map(([id, span]) => [id, [span]])), ...given.joins };
  const awayOf = (id: string) => [
    ...(given.away?.[id] ? [spanOf(given.away[id])] : []),
    ...(given.endless?.[id] ? [{ from: full(given.endless[id]) }] : []),
  ];
  const people = Object.entries(spans).map(([id, list]) =>
    author(id, {
      joins: list.map(([from, until]) => ({ rotation: 'tuesdays', from, ...(until && { until }) })),
      away: awayOf(id),
    }),
  );
  const order = { order: given.only ? undefined : ['ada', 'bo', 'cy'] };
  return blogFiles({
    rotations: [turns('tuesdays', { ...order, breaks: given.breaks?.map(spanOf), ...given.rotation })],
    authors: [...people, guest('gil')],
    slots: Object.entries(given.slots ?? {}).map(([day, data]) => slot('tuesdays', full(day), data)),
    posts: Object.entries(given.posts ?? {}).map(([day, authors]) => post(`p-${day}`, { date: full(day), authors })),
  });
} // prettier-ignore

/** The slot of T14. */
function gaveToAda(): Given {
  return { slots: { '01-20': { author: 'ada', 'instead-of': 'cy' } } };
}

function spanOf([from, to]: [string, string]) {
  return { from: full(from), to: full(to) };
}

function full(day: string): string {
  return `2026-${day}`;
}

type Result = [standing: string, due: string | null, late: number, missed: number];
type Joined = [from: string, until?: string];

interface Given {
  /** Added to Ada, Bo and Cy, who joined on 2026-01-01. */
  join?: Record<string, Joined>;
  joins?: Record<string, Joined[]>;
  /** In the place of those three. */
  only?: Record<string, Joined>;
  away?: Record<string, [string, string]>;
  /** Away from that day until further notice. */
  endless?: Record<string, string>;
  breaks?: [string, string][];
  slots?: Record<string, Record<string, unknown>>;
  rotation?: Record<string, unknown>;
  /** Authors by day. */
  posts?: Record<string, string[]>;
}
