import type { Instant } from '../domain/calendar.ts';

/** An instant as ISO 8601 with the offset of the blog's zone: "2026-11-03T00:00:00+01:00". */
export function zonedTime(instant: Instant, timezone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timezone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
