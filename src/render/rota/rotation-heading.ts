import type { RotationRecord } from '../../domain/blog.ts';
import { spanHas, type Day } from '../../domain/calendar.ts';
import type { RotaReport } from '../../domain/report/report.ts';
import { hasEnded } from '../../domain/report/without-ended.ts';
import { printable } from './columns.ts';
import { dayInWords, weekdayOf } from './words/day-in-words.ts';

/** "main - everyone every 2w - Sat 24 Jan 2026, Europe/Berlin"; the first of a report is dated. */
export function rotationHeading(
  rotation: RotationRecord,
  { today, timezone }: Pick<RotaReport, 'today' | 'timezone'>,
  isFirst: boolean,
): string {
  const date = isFirst ? [`${dayInWords(today, '')}, ${timezone}`] : [];
  return [rotation.id, rhythmInWords(rotation), ...date, ...pauseInWords(rotation, today)].join(
    ' - ',
  );
}

/** "everyone every 2w", "one author each Tuesday" */
export function rhythmInWords({ kind, everyDays, start }: RotationRecord): string {
  const every = everyDays % 7 === 0 ? `${everyDays / 7}w` : `${everyDays}d`;
  if (kind === 'pace') return `everyone every ${every}`;
  const weekday = weekdayOf(start!);
  if (everyDays === 7) return `one author each ${weekday}`;
  return `one author every ${every}${everyDays % 7 === 0 ? `, on a ${weekday}` : ''}`;
}

/** What is to be said of a rotation that has ended or rests. */
export function pauseInWords(rotation: RotationRecord, today: Day): string[] {
  if (hasEnded(rotation, today)) return [`ended on ${dayInWords(rotation.until!, today)}`];
  const found = rotation.breaks.find((span) => spanHas(span, today));
  if (!found?.to) return [];
  const why = found.note === null ? 'a break' : printable(found.note);
  return [`${why} until ${dayInWords(found.to, today)}`];
}
