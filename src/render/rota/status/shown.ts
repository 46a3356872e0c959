import type { RotaReport } from '../../../domain/report/report.ts';
import type { StandingLine } from '../../../domain/report/standing-line.ts';

/** The report as far as it is printed: with `--behind` nothing but those who are. */
export function shownPart(report: RotaReport, { isBehindOnly }: Shown): RotaReport {
  if (!isBehindOnly) return report;
  const rotations = report.rotations
    .map((one) => ({
      ...one,
      standings: one.standings.filter(isBehind),
      openSlots: [],
      givenAway: [],
    }))
    .filter(({ standings }) => standings.length > 0);
  return { ...report, rotations, waitingOnEditors: [], waitingLetters: [] };
}

/** Who has a line of their own: whoever is behind or due soon; everybody where one was asked for. */
export function isNamed(line: StandingLine, { author }: Shown): boolean {
  return author !== null || isBehind(line) || line.standing === 'due-soon';
}

function isBehind({ severity }: StandingLine): boolean {
  return severity > 0;
}

/** What of a report is printed, in any format for people. */
export interface Shown {
  isBehindOnly: boolean;
  /** The name of the one author who was asked for, who has a row however they stand. */
  author: string | null;
  /** Whether the report is of the whole blog, and tells how often it publishes. */
  isWhole: boolean;
  /** Whether everybody who has a line is followed by the reasons. */
  isExplained: boolean;
}
