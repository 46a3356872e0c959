import type { RotationRecord } from '../blog.ts';
import type { Day } from '../calendar.ts';
import type { RotaReport, RotationReport } from './report.ts';

/** The report without the rotations that are history: ended, everybody gone, nothing to come. */
export function withoutEnded(report: RotaReport): RotaReport {
  const rotations = report.rotations.filter((one) => !isHistory(one, report.today));
  return { ...report, rotations };
}

export function hasEnded({ until }: RotationRecord, today: Day): boolean {
  return until !== null && until < today;
}

/** The slot of a guest may be owed a little longer. */
function isHistory({ rotation, standings, next, givenAway }: RotationReport, today: Day): boolean {
  const isGone = standings.every(({ standing }) => standing === 'left');
  return hasEnded(rotation, today) && isGone && next.length === 0 && givenAway.length === 0;
}
