import type { RotationRecord } from '../blog.ts';
import { addDays, daysBetween, hasDays, spanHas, type Day, type Span } from '../calendar.ts';
import type { Member } from '../membership/member.ts';

/** Whether the clock of somebody with these absences and breaks runs on `day`. */
export function isActive(day: Day, { away, breaks }: Rest): boolean {
  return !isWithin(day, away) && !isWithin(day, breaks);
}

export function isWithin(day: Day, spans: readonly Span[]): boolean {
  return spans.some((span) => spanHas(span, day));
}

/** Active days in (`after`, `last`]. */
export function activeDays(after: Day, last: Day, rest: Rest): number {
  let count = 0;
  for (let day = addDays(after, 1); day <= last; day = addDays(day, 1)) {
    if (isActive(day, rest)) count++;
  }
  return count;
}

/** Absences of at least `days` days, those that touch or overlap taken together, by first day. */
export function longAbsences(away: readonly Span[], days: number): Span[] {
  return mergedSpans(away).filter(
    ({ from, to }) => to === null || daysBetween(from, to) + 1 >= days,
  );
}

/** Spans by first day, those that touch or overlap as one. */
export function mergedSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  const sorted = spans.filter(hasDays).toSorted((one, two) => (one.from < two.from ? -1 : 1));
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && (last.to === null || span.from <= addDays(last.to, 1))) {
      merged[merged.length - 1] = { from: last.from, to: later(last.to, span.to) };
    } else merged.push(span);
  }
  return merged;
}

function later(one: Day | null, two: Day | null): Day | null {
  if (one === null || two === null) return null;
  return one > two ? one : two;
}

export function restOf({ author }: Member, { breaks }: RotationRecord): Rest {
  return { away: author.away, breaks };
}

/** When somebody does not write: their own absences, and the breaks of the rotation. */
export interface Rest {
  away: readonly Span[];
  breaks: readonly Span[];
}
