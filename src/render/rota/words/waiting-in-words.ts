import type { RotaReport, WaitingPull } from '../../../domain/report/report.ts';
import { printable } from '../columns.ts';
import { daysInWords } from './days-in-words.ts';

/** "#38 Dee Roy, open for 9 days (over a week)": what waits for the editors, the oldest first. */
export function waitingInWords({ waitingOnEditors, names }: RotaReport): string[] {
  return waitingOnEditors.map((waiting) => `#${waiting.pull.number} ${aboutPull(waiting, names)}`);
}

/** The same without the number, which may be told as a link. */
export function aboutPull(waiting: WaitingPull, names: ReadonlyMap<string, string>): string {
  const who = waiting.pull.authors.map((id) => printable(names.get(id) ?? id));
  const people = who.length > 0 ? who.join(', ') : '(author unknown)';
  const { days } = waiting;
  const since = days === 0 ? 'opened today' : `open for ${daysInWords(days)}`;
  return `${people}, ${since}${isLongWait(waiting) ? ' (over a week)' : ''}`;
}

export function isLongWait({ days }: WaitingPull): boolean {
  return days > 7;
}
