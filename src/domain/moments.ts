import { dayAt, parseDay, parseInstant, startOfDay, type Day, type Instant } from './calendar.ts';

/**
 * Reads days and instants in one time zone: a plain day begins at its first moment there. Each
 * day is worked out once, since thousands of posts share them.
 */
export function momentsIn(timezone: string): Moments {
  const starts = new Map<Day, Instant>();
  const startOf = (day: Day) => {
    const known = starts.get(day);
    if (known !== undefined) return known;
    const start = startOfDay(day, timezone);
    starts.set(day, start);
    return start;
  };
  const momentOf = (text: string) => {
    const day = parseDay(text);
    if (day !== null) return { day, instant: startOf(day) };
    const instant = parseInstant(text);
    return instant === null ? null : { day: dayAt(instant, timezone), instant };
  };
  return { startOf, momentOf };
}

export interface Moments {
  startOf: (day: Day) => Instant;
  momentOf: (text: string) => { day: Day; instant: Instant } | null;
}
