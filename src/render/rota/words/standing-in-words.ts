import type { Day } from '../../../domain/calendar.ts';
import type { StandingLine } from '../../../domain/report/standing-line.ts';
import { dueInWords, howLate, notesOn } from '../status/status-row.ts';

/** "4 days late, due Tue 20 Jan, last post -, drafting why-wasm": a row as one line. */
export function standingInWords(line: StandingLine, today: Day): string {
  const isLate = line.standing === 'late' || line.standing === 'overdue';
  const late = `${howLate(line, today)}${isLate ? ' late' : ''}`;
  return [late, dueInWords(line, today), ...notesOn(line, today)]
    .filter((text) => text !== '')
    .join(', ');
}
