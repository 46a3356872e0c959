import type { RotationRecord } from '../blog.ts';
import { addDays, daysBetween, LAST_DAY, type Day } from '../calendar.ts';
import { isWithin } from './active-days.ts';

/** The days on which a rotation of turns has a slot: every so many, but not in a break. */
export function* slotDays(rotation: RotationRecord): Generator<Day> {
  const { start, until, everyDays, breaks } = rotation;
  const last = until ?? LAST_DAY;
  for (let day = start; day !== null && day <= last; day = addDays(day, everyDays)) {
    if (!isWithin(day, breaks)) yield day;
  }
}

export function hasSlot({ start, until, everyDays, breaks }: RotationRecord, day: Day): boolean {
  if (start === null || day < start || day > (until ?? LAST_DAY)) return false;
  return daysBetween(start, day) % everyDays === 0 && !isWithin(day, breaks);
}

/** The last slot before `day` and the first after it, as far as there are any. */
export function slotsNear(rotation: RotationRecord, day: Day): Day[] {
  const days = [...slotDays(rotation)];
  const near = [days.findLast((slot) => slot < day), days.find((slot) => slot > day)];
  return near.filter((slot) => slot !== undefined);
}
