import type { RotationRecord } from '../blog.ts';
import { addDays, LAST_DAY, type Day } from '../calendar.ts';
import type { Member } from '../membership/member.ts';
import { activeDays, isActive, isWithin, longAbsences, restOf, type Rest } from './active-days.ts';
import type { Obligation } from './obligation.ts';

/** What a member of a rotation of the kind `pace` owes on `today`. */
export function paceObligation(member: Member, rotation: RotationRecord, today: Day): Obligation {
  const { everyDays, posts } = member;
  if (member.presence === 'left') return NOTHING;
  const anchor = posts.findLast(({ day }) => day <= today)?.day ?? member.span.from;
  const { due, start } = paceClock(anchor, member, rotation, today);
  if (due === null) return { ...NOTHING, start };
  const late = activeDays(due, today, restOf(member, rotation));
  const scheduled = posts.find(({ day }) => day > today) ?? null;
  const lastCovering = addDays(due > today ? due : today, everyDays);
  return {
    due,
    soonFrom: addDays(due, -rotation.remindDays),
    late,
    missed: Math.floor(late / everyDays),
    covering: scheduled && scheduled.day <= lastCovering ? scheduled : null,
    start,
    turns: [],
  };
}

/**
 * `due`, the `every`-th active day after `anchor`. A long absence on the way, or one that has
 * begun after that day, restarts the clock on its last day, then `start`. Null: nothing is owed,
 * because such an absence has no end or the membership ends before.
 */
export function paceClock(
  anchor: Day,
  member: Member,
  rotation: RotationRecord,
  today: Day,
): { start: Day; due: Day | null } {
  const { everyDays, span } = member;
  const rest = restOf(member, rotation);
  const long = longAbsences(rest.away, everyDays);
  for (let start = anchor; ;) {
    const reached = nthActiveDay(start, everyDays, rest, (day) => isWithin(day, long));
    const absence = long.find(({ from, to }) =>
      from <= reached ? to === null || to >= reached : from <= today,
    );
    if (!absence) return { start, due: reached > (span.to ?? LAST_DAY) ? null : reached };
    if (absence.to === null) return { start, due: null };
    start = absence.to;
  }
}

/** The `count`-th active day after `start`, or the first day on the way at which to stop. */
function nthActiveDay(start: Day, count: number, rest: Rest, stops: (day: Day) => boolean): Day {
  let day = start;
  for (let found = 0; found < count;) {
    day = addDays(day, 1);
    if (stops(day)) return day;
    if (isActive(day, rest)) found++;
  }
  return day;
}

const NOTHING: Obligation = {
  ...{ due: null, soonFrom: null, late: 0, missed: 0, covering: null },
  ...{ start: null, turns: [] },
};
