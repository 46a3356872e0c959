import { parseDay, type Day } from '../domain/calendar.ts';
import { Refusal } from './refusal.ts';

/** The day that somebody typed; what is none is refused. */
export function knownDay(text: string): Day {
  const day = parseDay(text);
  if (day !== null) return day;
  throw new Refusal(`"${text}" is no day between 2000 and 2100: write one such as 2026-01-27.`);
}
