import type { Day } from '../../../domain/calendar.ts';

/** "Tue 20 Jan", with the year where it is not that of `today`. */
export function dayInWords(day: Day, today: Day): string {
  return `${weekdayOf(day).slice(0, 3)} ${shortDate(day, today)}`;
}

/** "20 Jan", with the year where it is not that of `today`. */
export function shortDate(day: Day, today: Day): string {
  return withYear(dateInWords(day), day, today);
}

/** "20 January", with the year where it is not that of `today`. */
export function longDate(day: Day, today: Day): string {
  return withYear(`${Number(day.slice(8))} ${monthOf(day)}`, day, today);
}

/** "20 Jan". */
export function dateInWords(day: Day): string {
  return `${Number(day.slice(8))} ${monthOf(day).slice(0, 3)}`;
}

export function weekdayOf(day: Day): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
}

function monthOf(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1]!;
}

function withYear(date: string, day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? date : `${date} ${day.slice(0, 4)}`;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
