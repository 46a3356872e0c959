import type { Day } from '../../domain/calendar.ts';

/** "Tue 20 Jan", with the year where it is not that of `today`. */
export function dayInWords(day: Day, today: Day): string {
  const short = `${weekdayOf(day).slice(0, 3)} ${dateInWords(day)}`;
  return day.slice(0, 4) === today.slice(0, 4) ? short : `${short} ${day.slice(0, 4)}`;
}

/** "20 Jan". */
export function dateInWords(day: Day): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
}

export function weekdayOf(day: Day): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
