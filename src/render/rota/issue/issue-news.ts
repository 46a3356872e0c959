import type { RotationRecord } from '../../../domain/blog.ts';
import type { RotaReport } from '../../../domain/report/report.ts';
import type { StandingLine } from '../../../domain/report/standing-line.ts';
import type { Standing } from '../../../domain/rotation/standing.ts';
import { stateKey, urgencyOf, type IssueState } from './issue-state.ts';

/**
 * Who has become due soon, overdue or dormant since the run that left `before`, worst first. Due
 * soon is news also where it was so then, of what was owed before.
 */
export function issueNews(report: RotaReport, before: IssueState): News[] {
  return linesOf(report).filter(({ key, line: { standing, obligation } }) => {
    if (!TOLD.includes(standing)) return false;
    const then = before.standings.get(key);
    if (then === undefined) return !before.isCut;
    const began = standing === 'due-soon' ? obligation.soonFrom : null;
    return then !== standing || (began !== null && began > before.day);
  });
}

/** Whether somebody is behind who was not, or not so far. */
export function isWorse(report: RotaReport, before: IssueState | null): boolean {
  return linesOf(report).some(({ key, line: { standing, severity } }) => {
    const then = before?.standings.get(key);
    if (then === undefined && before?.isCut) return false;
    return severity > 0 && urgencyOf(standing) > urgencyOf(then);
  });
}

function linesOf({ rotations }: RotaReport): News[] {
  return rotations
    .flatMap(({ rotation, standings }) =>
      standings.map((line) => ({ key: stateKey(rotation.id, line.member.id), rotation, line })),
    )
    .toSorted((one, two) => two.line.severity - one.line.severity);
}

const TOLD: Standing[] = ['due-soon', 'overdue', 'dormant'];

/** Somebody's new standing. */
export interface News {
  key: string;
  rotation: RotationRecord;
  line: StandingLine;
}
