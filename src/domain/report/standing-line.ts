import { addDays, type Day } from '../calendar.ts';
import type { CreditedPost } from '../membership/credit.ts';
import type { Member } from '../membership/member.ts';
import { isInReview, type OwnedPull } from '../membership/pulls.ts';
import type { Obligation } from '../rotation/obligation.ts';
import { severityOf, standingOf } from '../rotation/standing.ts';
import type { Facts, Severity, Standing } from '../rotation/standing.ts';
import type { Reason } from './reason.ts';
import { reasonsFor } from './reasons.ts';

/** How a member of a rotation stands, with what an editor wants to know of it. */
export function standingLine(facts: Facts): StandingLine {
  const { member, obligation, rotation, today, pulls } = facts;
  const standing = standingOf(facts);
  const { due } = obligation;
  return {
    member,
    standing,
    severity: severityOf(standing, obligation),
    obligation,
    pullBy: due && addDays(due, -rotation.reviewDays),
    lastPost: member.posts.findLast(({ day }) => day <= today) ?? null,
    scheduled: obligation.covering ?? member.posts.find(({ day }) => day > today) ?? null,
    pull: pullOf(member, pulls),
    because: reasonsFor(facts),
  };
}

/** Worst first, then by due day (none last), then by id. */
export function byUrgency(one: StandingLine, two: StandingLine): number {
  if (one.severity !== two.severity) return two.severity - one.severity;
  const [first, second] = [one, two].map(
    ({ obligation, member }) => `${obligation.due ?? 'none'} ${member.id}`,
  );
  return first! < second! ? -1 : 1;
}

/** One in review says more than a draft; of several the oldest. */
function pullOf({ id }: Member, pulls: readonly OwnedPull[]): OwnedPull | null {
  const own = pulls
    .filter(({ authors }) => authors.includes(id))
    .toSorted((one, two) => one.number - two.number);
  return own.find(isInReview) ?? own[0] ?? null;
}

export interface StandingLine {
  member: Member;
  standing: Standing;
  severity: Severity;
  obligation: Obligation;
  /** Until when editors want the pull request. */
  pullBy: Day | null;
  /** The last credited post up to today; the one dated later that covers what is owed, else the next. */
  lastPost: CreditedPost | null;
  scheduled: CreditedPost | null;
  pull: OwnedPull | null;
  /** How the standing came about, in the order in which one would tell it. */
  because: Reason[];
}
