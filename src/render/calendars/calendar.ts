import ical, { escape, ICalEventTransparency } from 'ical-generator';
import { basePath } from '../../domain/addresses.ts';
import { addDays, type Day } from '../../domain/calendar.ts';

/**
 * An iCalendar file of all-day events. Whoever subscribes fetches the whole, so that an event with
 * a known UID replaces the one it was. The same calendar gives the same bytes whenever it is made.
 */
export function renderCalendar({ name, url, events }: Calendar): string {
  const calendar = ical({
    prodId: PROGRAM,
    name: escape(plain(name), false),
    url,
    ttl: A_DAY,
    events: events.toSorted(byDay).map(({ uid, day, summary, description, url: link }) => ({
      id: uid,
      stamp: startOf(day),
      start: startOf(day),
      end: startOf(addDays(day, 1)),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: plain(summary),
      description: description === null ? null : plain(description),
      url: link,
    })),
  });
  // The library numbers every version of an event, which those who fetch the whole do not need,
  // and ends without the end of its last line.
  return `${calendar.toString().replace(/^SEQUENCE:\d+\r\n/gm, '')}\r\n`;
}

/** Whether `text` is a calendar that `renderCalendar` made, of the same `url`. */
export function isCalendarOf(text: string, url: string): boolean {
  // Git may have changed how lines end.
  const [, , program, of] = text.split(/\r?\n(?! )/, 4);
  return program === `PRODID:-${PROGRAM}` && of?.replace(/\r?\n /g, '') === `URL:${url}`;
}

/**
 * The UID of an event: of a slot by its day, whoever has it; in a rotation of the kind `pace` by
 * whose it is, whenever that is.
 */
export function eventUid(siteUrl: string, rotation: string, of: Day | string): string {
  return `${rotation}/${of}@${new URL(siteUrl).host}${basePath(siteUrl)}`;
}

function byDay(one: CalendarEvent, two: CalendarEvent): number {
  return `${one.day} ${one.uid}` < `${two.day} ${two.uid}` ? -1 : 1;
}

/** Without what a line cannot hold: control characters, half a character, other ends of a line. */
function plain(text: string): string {
  return text.toWellFormed().replace(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
}

function startOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

const PROGRAM = '//Rota//Schedule//EN';

/** Seconds. */
const A_DAY = 86_400;

export interface Calendar {
  name: string;
  /** The page that it stands for. */
  url: string;
  events: CalendarEvent[];
}

export interface CalendarEvent {
  uid: string;
  day: Day;
  summary: string;
  description: string | null;
  url: string | null;
}
