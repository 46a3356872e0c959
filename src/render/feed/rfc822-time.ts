import type { Instant } from '../../domain/calendar.ts';
import { zonedTime } from '../zoned-time.ts';

/**
 * An instant as RSS and OPML write it, in the blog's zone: "Tue, 03 Nov 2026 00:00:00 +0100". Zones
 * that lie a quarter of an hour off are taken for a slip by validators: there it is Greenwich time.
 */
export function rfc822Time(instant: Instant, timezone: string): string {
  const [date = '', clock = ''] = zonedTime(instant, timezone).split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
  const [, time, offset] = /^([\d:]{8})(.*)$/.exec(clock) ?? [];
  if (!/(00|30)$/.test(offset ?? '')) return new Date(instant).toUTCString();
  return `${weekday}, ${day} ${MONTHS[Number(month) - 1]} ${year} ${time} ${offset?.replace(':', '')}`;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
