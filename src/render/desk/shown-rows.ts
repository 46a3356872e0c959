import type { Day } from '../../domain/calendar.ts';
import type { RotationReport } from '../../domain/report/report.ts';
import type { StandingLine } from '../../domain/report/standing-line.ts';
import type { Desk } from './desk.ts';

/** The members of a rotation who have a row. */
export function shownRows({ standings }: RotationReport, desk: Desk): StandingLine[] {
  return standings.filter(
    (line) => (desk.isBehindOnly !== true || line.severity > 0) && isInSight(line, desk),
  );
}

/** Those who left before the year that is shown have no row. */
export function isInSight({ standing, member }: StandingLine, { year }: Desk): boolean {
  return standing !== 'left' || (member.span.to as Day) >= year.from;
}
