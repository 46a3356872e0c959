/** A civil day, "YYYY-MM-DD", in the blog's own time zone. Days compare as strings. */
export type Day = string;

/** Milliseconds since the epoch, always whole seconds when it comes from a person. */
export type Instant = number;

/** A stretch of days that includes both ends; without `to` it goes on until further notice. */
export interface Span {
  from: Day;
  to: Day | null;
}

const FIRST_DAY: Day = '2000-01-01';
export const LAST_DAY: Day = '2100-12-31';

/** The day itself when `text` is a plain ISO day that exists between 2000 and 2100, else null. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_DAY || text > LAST_DAY) return null;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) return null;
  return new Date(milliseconds).toISOString().slice(0, 10) === text ? text : null;
}

/**
 * The instant that an ISO date and time with an offset names ("2026-01-20T23:30:00-08:00"),
 * else null. A time without an offset names no instant.
 */
export function parseInstant(text: string): Instant | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(:\d{2}(\.\d+)?)?(Z|z|[+-]\d{2}:?\d{2})$/.exec(text);
  if (!match || parseDay(match[1]!) === null) return null;
  if (Number(match[2]) > 23 || Number(match[3]) > 59) return null;
  const milliseconds = Date.parse(text.replace(' ', 'T').toUpperCase());
  return Number.isNaN(milliseconds) ? null : milliseconds;
}

export function addDays(day: Day, days: number): Day {
  const date = Number(day.slice(8)) + days;
  // Most steps stay in days that every month has; whole projections are made of them.
  if (date >= 1 && date <= 28) return `${day.slice(0, 8)}${String(date).padStart(2, '0')}`;
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

export function spanHas(span: Span, day: Day): boolean {
  return span.from <= day && (span.to === null || day <= span.to);
}

/** Whether any day is in it: what ends before it begins has none. */
export function hasDays({ from, to }: Span): boolean {
  return to === null || from <= to;
}

/** Days in "10d", "2w" or "0d", else null. */
export function parseDuration(text: string): number | null {
  const match = /^(0|[1-9]\d{0,3})([dw])$/.exec(text);
  return match ? Number(match[1]) * (match[2] === 'w' ? 7 : 1) : null;
}

/** The civil day at `instant` in `timezone` (IANA). */
export function dayAt(instant: Instant, timezone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timezone)
    .toPlainDate()
    .toString();
}

/** The first moment of `day` in `timezone`, which is not midnight where a clock change skips it. */
export function startOfDay(day: Day, timezone: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(timezone).epochMilliseconds;
}
