import { addDays, daysBetween, type Day, type Span } from '../../../domain/calendar.ts';

/** The weeks that the desk shows, from Monday to Sunday: 39 before the running one, 12 after it. */
export function yearAround(today: Day): Year {
  const monday = addDays(today, -(daysBetween(A_MONDAY, today) % 7));
  const from = addDays(monday, -WEEKS_BEFORE * 7);
  return { from, to: addDays(from, WEEKS * 7 - 1), today };
}

/** Where the middle of a day lies in the year, in per cent of its width. */
export function middleOf(day: Day, { from }: Year): number {
  return percent(daysBetween(from, day) + 0.5);
}

/** Where a span begins and how wide it is, in per cent; null where none of it is in the year. */
export function stretchOf(span: Span, year: Year): { at: number; width: number } | null {
  const first = span.from > year.from ? span.from : year.from;
  const last = span.to === null || span.to > year.to ? year.to : span.to;
  if (first > last) return null;
  return {
    at: percent(daysBetween(year.from, first)),
    width: percent(daysBetween(first, last) + 1),
  };
}

export function isInYear(day: Day, { from, to }: Year): boolean {
  return day >= from && day <= to;
}

/** The first days of the months in it. */
export function monthsOf({ from, to }: Year): Day[] {
  const days = Array.from({ length: WEEKS * 7 }, (_, at) => addDays(from, at));
  return days.filter((day) => day <= to && day.endsWith('-01'));
}

function percent(days: number): number {
  return Math.round((days / (WEEKS * 7)) * 10_000) / 100;
}

const A_MONDAY: Day = '1999-01-04';
export const WEEKS_BEFORE = 39;
export const WEEKS = 52;

export interface Year extends Span {
  to: Day;
  today: Day;
}
