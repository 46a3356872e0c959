import type { BlogRecords, RotationRecord } from '../blog.ts';
import type { Day } from '../calendar.ts';
import { turnsOf, type Turn } from '../rotation/queue.ts';

/**
 * The slots that are not held as they were, by day: all before `today`, and from then on as far as
 * `horizonOf` looks. A side without the rotation is null and has no slots.
 */
export function movedTurns(before: Side | null, after: Side | null, today: Day): MovedTurn[] {
  const last = horizonOf([before, after], today);
  const [was, is] = [before, after].map((side) => turnsUntil(last, side));
  const days = [...new Set([...was!.keys(), ...is!.keys()])].toSorted();
  return days.flatMap((day) => {
    const [from, to] = [was!.get(day) ?? null, is!.get(day) ?? null];
    return holderOf(from) === holderOf(to) ? [] : [{ day, from, to, isPast: day < today }];
  });
}

/** Whoever has a slot, "open" or "skipped"; null where there is none. No id has a colon. */
function holderOf(turn: Turn | null): string | null {
  return turn && (turn.author ?? `:${turn.state}`);
}

/**
 * The last slot to be compared: twelve from `today`, or a whole round of the queue and one more;
 * of two paces as far as the shorter looks.
 */
function horizonOf(sides: (Side | null)[], today: Day): Day {
  const count = Math.max(FEWEST, ...sides.map((side) => (side ? sizeOf(side) + 1 : 0)));
  const ends = sides.map((side) => {
    const coming = side ? [...turnsFrom(side, today).take(count)] : [];
    return { day: coming.at(-1)?.day ?? '', isFull: coming.length === count };
  });
  const full = ends.filter(({ isFull }) => isFull).map(({ day }) => day);
  return full.toSorted()[0] ?? [today, ...ends.map(({ day }) => day)].toSorted().at(-1)!;
}

function turnsFrom({ records, rotation }: Side, day: Day) {
  return turnsOf(records, rotation).filter((turn) => turn.day >= day);
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
}
