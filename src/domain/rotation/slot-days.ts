import type { RotationRecord } from '../blog.ts';
import { addDays, daysBetween, LAST_DAY, spanHas, type Day } from '../calendar.ts';

/** Whether a rotation of turns has a slot on `day`: every so many days, but not in a break. */
export function hasSlot(rotation: RotationRecord, day: Day): boolean {
  const { start, until, everyDays, breaks } = rotation;
  if (start === null || day < start || day > (until ?? LAST_DAY)) return false;
  return daysBetween(start, day) % everyDays === 0 && !breaks.some((span) => spanHas(span, day));
}

/** The last slot before `day` and the first after it, as far as there are any. */
export function slotsNear(rotation: RotationRecord, day: Day): Day[] {
  return [slotFrom(rotation, day, -1), slotFrom(rotation, day, 1)].flatMap((slot) => slot ?? []);
}

function slotFrom(rotation: RotationRecord, day: Day, direction: 1 | -1): Day | null {
  const { start, until, everyDays } = rotation;
  if (start === null) return null;
  const steps = daysBetween(start, day) / everyDays;
  const first = direction === 1 ? Math.max(0, Math.ceil(steps)) : Math.floor(steps);
  for (let step = first; step >= 0; step += direction) {
    const slot = addDays(start, step * everyDays);
    if (direction === 1 && slot > (until ?? LAST_DAY)) return null;
    if (hasSlot(rotation, slot)) return slot;
  }
  return null;
}
