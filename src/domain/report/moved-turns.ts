import type { BlogRecords, RotationRecord } from '../blog.ts';
import { addDays, parseDay, type Day } from '../calendar.ts';
import { turnsOf, type Turn } from '../rotation/queue.ts';

/**
 * The slots that are not held as they were, by day: all before `today`, from then on a round of the
 * queue from the first that moves, and whatever has a file of its own. A side without the rotation
 * is null and has no slots.
 */
export function movedTurns(before: Side | null, after: Side | null, today: Day): MovedTurn[] {
  const last = lastDayOf([before, after], today);
  const was = turnsUntil(last, before);
  const is = turnsUntil(last, after);
  const days = [...new Set([...was.keys(), ...is.keys()])].toSorted();
  const moved = days.flatMap((day): MovedTurn[] => {
    const [from, to] = [was.get(day) ?? null, is.get(day) ?? null];
    if (holderOf(from) === holderOf(to)) return [];
    return [{ day, from, to, isPast: day < today, beside: besideOf(to, is) }];
  });
  const first = moved.find(({ isPast }) => !isPast)?.day ?? NEVER;
  const round = days.filter((day) => day >= first).slice(0, roundOf([before, after]));
  return moved.filter(
    ({ day, from, to, isPast }) => isPast || day <= round.at(-1)! || from?.slot || to?.slot,
  );
}

/** Where a file gives somebody a slot: those just before and after it that are theirs, too. */
function besideOf(turn: Turn | null, turns: Map<Day, Turn>): Day[] {
  if (turn?.state !== 'handed-over') return [];
  const all = [...turns.values()];
  const at = all.indexOf(turn);
  return [all[at - 1], all[at + 1]]
    .filter((other) => other?.author === turn.author)
    .map((other) => other!.day);
}

/** Whoever has a slot, "open" or "skipped"; null where there is none. No id has a colon. */
function holderOf(turn: Turn | null): string | null {
  return turn && (turn.author ?? `:${turn.state}`);
}

/** As far as one plans: what moves later moves for nobody yet, but for slots with a file. */
function lastDayOf(sides: (Side | null)[], today: Day): Day {
  const planned = sides.flatMap((side) =>
    side ? side.records.slots.filter(({ rotation }) => rotation === side.rotation.id) : [],
  );
  const days = planned.map(({ day }) => day).filter((day) => parseDay(day) !== null);
  return [addDays(today, YEARS_AHEAD * 365), ...days].toSorted().at(-1)!;
}

/** Slots in which everybody's turn comes, at least twelve. */
function roundOf(sides: (Side | null)[]): number {
  return Math.max(FEWEST, ...sides.map((side) => (side ? sizeOf(side) + 1 : 0)));
}

function turnsUntil(last: Day, side: Side | null): Map<Day, Turn> {
  const found = new Map<Day, Turn>();
  for (const turn of side ? turnsOf(side.records, side.rotation) : []) {
    if (turn.day > last) break;
    found.set(turn.day, turn);
  }
  return found;
}

function sizeOf({ records, rotation }: Side): number {
  const isIn = ({ joins }: { joins: { rotation: string }[] }) =>
    joins.some((join) => join.rotation === rotation.id);
  return records.authors.filter(isIn).length;
}

const FEWEST = 12;
const YEARS_AHEAD = 3;
const NEVER: Day = '9999-12-31';

/** A rotation of the kind `turns` with the blog that it is part of. */
export interface Side {
  records: BlogRecords;
  rotation: RotationRecord;
}

export interface MovedTurn {
  day: Day;
  /** Null: there was no such slot, or there is none any more. */
  from: Turn | null;
  to: Turn | null;
  isPast: boolean;
  /** The slots next to it that whoever takes it over has, too: half of a swap looks like that. */
  beside: Day[];
}
