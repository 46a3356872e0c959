import { expect, test } from 'vitest';
import { author, blogFiles, guest, slot, turns } from '../../test/builders.ts';
import { assembleBlog } from '../assemble-blog.ts';
import { turnsOf } from './queue.ts';

/** The vectors T of the rotation's specification that concern the queue. */
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

function turnsIn(given: Given, count = 5) {
  const everybody = { ada: ['2026-01-01'], bo: ['2026-01-01'], cy: ['2026-01-01'] };
  const once = given.only ?? { ...everybody, ...given.join };
  const spans = { ...Object.fromEntries(Object.entries(once).map(([id, span]) => [id, [span]])), ...given.joins };
  const people = Object.entries(spans).map(([id, list]) =>
    author(id, {
      joins: list.map(([from, until]) => ({ rotation: 'tuesdays', from, ...(until && { until }) })),
      away: given.away?.[id] && [spanOf(given.away[id])],
    }),
  );
  const order = { order: given.only ? undefined : ['ada', 'bo', 'cy'] };
  const files = blogFiles({
    rotations: [turns('tuesdays', { ...order, breaks: given.breaks?.map(spanOf), ...given.rotation })],
    authors: [...people, guest('gil')],
    slots: Object.entries(given.slots ?? {}).map(([day, data]) => slot('tuesdays', full(day), data)),
    posts: [],
  });
  const records = assembleBlog(files, 0).records!;
  return [...turnsOf(records, records.rotations[0]!).take(count)];
} // prettier-ignore

function spanOf([from, to]: [string, string]) {
  return { from: full(from), to: full(to) };
}

function full(day: string): string {
  return `2026-${day}`;
}

type Joined = [from: string, until?: string];

interface Given {
  /** Added to Ada, Bo and Cy, who joined on 2026-01-01. */
  join?: Record<string, Joined>;
  joins?: Record<string, Joined[]>;
  /** In the place of those three. */
  only?: Record<string, Joined>;
  away?: Record<string, [string, string]>;
  breaks?: [string, string][];
  slots?: Record<string, Record<string, unknown>>;
  rotation?: Record<string, unknown>;
}
