import type { Day } from '../../../domain/calendar.ts';
import type { RotationReport } from '../../../domain/report/report.ts';
import type { StandingLine } from '../../../domain/report/standing-line.ts';
import { isAsked } from './is-asked.ts';

/**
 * The slot that somebody of a rotation of turns still has and that editors may offer: of whoever is
 * behind, but not because they are a few days late with the one before.
 */
export function slotToGive(
  line: StandingLine,
  { rotation, next }: Pick<RotationReport, 'rotation' | 'next'>,
): Day | null {
  if (rotation.kind === 'pace' || !isAsked(line) || line.standing === 'late') return null;
  return next.find(({ author }) => author === line.member.id)?.day ?? null;
}

/** What is typed then. */
export function offering(day: Day, { rotation }: Pick<RotationReport, 'rotation'>): string {
  return `npm run rota -- offer ${rotation.id} ${day}`;
}
