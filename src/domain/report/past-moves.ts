import type { BlogRecords } from '../blog.ts';
import type { Day } from '../calendar.ts';
import { isWithin } from '../rotation/active-days.ts';
import { changedRules } from './changed-rules.ts';
import { movedTurns, type MovedTurn, type Side } from './moved-turns.ts';

/**
 * The slots before `today` that are said to have been another person's than before, or that a
 * changed rule takes from under them, by rotation and day. What somebody's absence has opened
 * afterwards is theirs no more and may go to anybody.
 */
export function pastMoves(before: BlogRecords, after: BlogRecords, today: Day): PastMove[] {
  return before.rotations.flatMap((was) => {
    const is = after.rotations.find(({ id }) => id === was.id);
    if (!is || was.kind !== 'turns') return [];
    const sides: [Side, Side] = [
      { records: before, rotation: was },
      { records: after, rotation: is },
    ];
    return movesBetween(...sides, today);
  });
}

function movesBetween(before: Side, after: Side, today: Day): PastMove[] {
  const changed = changedRules(before.rotation, after.rotation);
  const isOtherGrid = changed.some(({ key }) => GRID.includes(key));
  const now = after.rotation.kind === 'turns' ? after : null;
  return movedTurns(before, now, today).flatMap((moved) => {
    const from = moved.from?.author ?? null;
    const to = moved.to?.author ?? null;
    if (!moved.isPast || from === null || (to === null && !(isOtherGrid && moved.to === null))) {
      return [];
    }
    if (isOpenedByAbsence(moved, from, after.records)) return [];
    return [{ rotation: before.rotation.id, day: moved.day, from, to }];
  });
}

/** Whether it is still theirs by the rule, and they were away. */
function isOpenedByAbsence({ day, to }: MovedTurn, from: string, after: BlogRecords): boolean {
  const away = after.authors.find(({ id }) => id === from)?.away ?? [];
  return to?.base === from && isWithin(day, away);
}

/** The lines that decide on which days there are slots. */
const GRID = ['kind', 'every', 'start'];

export interface PastMove {
  rotation: string;
  day: Day;
  /** Whose the slot was. */
  from: string;
  /** Whose it is now; null where there is no such slot any more. */
  to: string | null;
}
