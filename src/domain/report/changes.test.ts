import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  randomRecords,
  someDay,
  someJoin,
  somePost,
  someRotations,
  someSlotDay,
  someSpan,
  someone,
  type RandomRotations,
} from '../../test/random-rotations.ts';
import { changesBetween } from './changes.ts';
import { checkHistory } from './check-history.ts';
import { pastMoves } from './past-moves.ts';

const slow = { timeout: 60_000 };

/** A line more, dated by its first day. */
const fact = fc.oneof(
  someJoin.map((join) => ({ day: join.span.from, more: { joins: [join] } })),
  fc
    .record({ id: someone, span: someSpan })
    .map((one) => ({ day: one.span.from, more: { away: [one] } })),
  someSlotDay.map((day) => ({ day, more: { slots: [{ day, data: { author: 'cy' } }] } })),
  somePost.map((post) => ({ day: post.day, more: { posts: [post] } })),
);

test('what is dated today or later never rewrites the past', slow, () => {
  fc.assert(
    fc.property(someRotations, fact, (random, { day, more }) => {
      const [before, after] = [random, withMore(random, more)].map(randomRecords);
      expect(checkHistory(before!, after!, day)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('nothing moves by itself, and the way back is the way there', slow, () => {
  fc.assert(
    fc.property(someRotations, fact, someDay, (random, { more }, today) => {
      const [one, two] = [random, withMore(random, more)].map(randomRecords);
      expect(changesBetween(one!, one!, { today }).rotations).toEqual([]);
      const there = changesBetween(one!, two!, { today });
      const back = changesBetween(two!, one!, { today });
      expect(movesIn(back, 'to', 'from')).toEqual(movesIn(there, 'from', 'to'));
    }),
    { numRuns: 200 },
  );
});

test('each past turn that goes to somebody else is told once, and diff tells it, too', slow, () => {
  fc.assert(
    fc.property(someRotations, fact, fact, someDay, (random, one, two, today) => {
      const before = randomRecords(random);
      const after = randomRecords(withMore(withMore(random, one.more), two.more));
      const moves = pastMoves(before, after, today);
      const told = checkHistory(before, after, today).map(({ args }) => countOf(args['slots']!));
      expect(told.reduce((sum, count) => sum + count, 0)).toBe(moves.length);
      const { rotations } = changesBetween(before, after, { today });
      const past = rotations.flatMap(({ turns }) => turns.map(({ day }) => day));
      expect(past).toEqual(expect.arrayContaining(moves.map(({ day }) => day)));
    }),
    { numRuns: 200 },
  );
});

function withMore(random: RandomRotations, more: Partial<RandomRotations>): RandomRotations {
  const slots = random.slots.filter(({ day }) => day !== more.slots?.[0]?.day);
  return {
    ...random,
    joins: [...random.joins, ...(more.joins ?? [])],
    away: [...random.away, ...(more.away ?? [])],
    posts: [...random.posts, ...(more.posts ?? [])],
    slots: [...slots, ...(more.slots ?? [])],
  };
}

function movesIn(changes: ReturnType<typeof changesBetween>, first: Side, second: Side) {
  return changes.rotations.flatMap(({ id, turns, members }) => [
    ...turns.map((turn) => [id, turn.day, turn[first]?.author, turn[second]?.author]),
    ...members.map(({ id: member, next }) => [id, member, next?.[first], next?.[second]]),
  ]);
}

/** Of a list such as "2026-01-13 bo -> cy, 3 more". */
function countOf(slots: string): number {
  const more = /(\d+) more$/.exec(slots);
  return slots.split(', ').length + (more ? Number(more[1]) - 1 : 0);
}

type Side = 'from' | 'to';
