import type { BlogRecords, RotationRecord } from '../blog.ts';
import { addDays, type Day } from '../calendar.ts';
import { membersOf, type CreditedPost, type Member } from './member.ts';
import { comingTurns } from './next.ts';
import type { Obligation } from './obligation.ts';
import { paceObligation } from './pace.ts';
import { countedPulls, type OwnedPull, type Pull } from './pulls.ts';
import type { Turn } from './queue.ts';
import { severityOf, standingOf, type Severity, type Standing } from './standing.ts';

/** Who owes what in every rotation, by id. `pulls` is null where they are not known. */
export function reportOf(records: BlogRecords, { today, pulls }: ReportFor): RotaReport {
  const counted = countedPulls(pulls ?? [], records.posts, today);
  return {
    today,
    timezone: records.site.timezone,
    pullsAreKnown: pulls !== null,
    names: new Map(records.authors.map(({ id, name }) => [id, name])),
    rotations: records.rotations.map((rotation) => {
      const members = membersOf(records, rotation, today);
      return {
        rotation,
        members,
        standings:
          rotation.kind === 'pace'
            ? members
                .map((member) => paceLine(member, rotation, today, counted))
                .toSorted(byUrgency)
            : null,
        next: comingTurns(records, rotation, { today, count: HORIZON, pulls: counted }),
      };
    }),
  };
}

function paceLine(
  member: Member,
  rotation: RotationRecord,
  today: Day,
  pulls: OwnedPull[],
): StandingLine {
  const obligation = paceObligation(member, rotation, today);
  const standing = standingOf({ member, obligation, rotation, today, pulls });
  const { due } = obligation;
  return {
    member,
    standing,
    severity: severityOf(standing, obligation),
    obligation,
    pullBy: due && addDays(due, -rotation.reviewDays),
    lastPost: member.posts.findLast(({ day }) => day <= today) ?? null,
    scheduled: member.posts.find(({ day }) => day > today) ?? null,
    pull: pulls.find(({ authors }) => authors.includes(member.id)) ?? null,
  };
}

/** Worst first, then by due day (none last), then by id. */
function byUrgency(one: StandingLine, two: StandingLine): number {
  if (one.severity !== two.severity) return two.severity - one.severity;
  const [first, second] = [one, two].map(
    ({ obligation, member }) => `${obligation.due ?? 'none'} ${member.id}`,
  );
  return first! < second! ? -1 : 1;
}

/** How many turns ahead a report looks. */
export const HORIZON = 8;

interface ReportFor {
  today: Day;
  pulls: readonly Pull[] | null;
}

export interface RotaReport {
  today: Day;
  timezone: string;
  pullsAreKnown: boolean;
  /** Of every author, by id. */
  names: ReadonlyMap<string, string>;
  rotations: RotationReport[];
}

export interface RotationReport {
  rotation: RotationRecord;
  members: Member[];
  /** Null in a rotation of the kind `turns`, whose standings are not made yet. */
  standings: StandingLine[] | null;
  next: Turn[];
}

export interface StandingLine {
  member: Member;
  standing: Standing;
  severity: Severity;
  obligation: Obligation;
  /** Until when editors want the pull request. */
  pullBy: Day | null;
  /** The last credited post up to today, and the first after it. */
  lastPost: CreditedPost | null;
  scheduled: CreditedPost | null;
  pull: OwnedPull | null;
}
