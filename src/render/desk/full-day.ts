import type { Day } from '../../domain/calendar.ts';
import { weekdayOf } from '../rota/day-in-words.ts';

/** "Tuesday 17 November". */
export function fullDay(day: Day): string {
  return `${weekdayOf(day)} ${Number(day.slice(8))} ${monthOf(day)}`;
}

export function monthOf(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1]!;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
