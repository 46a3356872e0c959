import type { RotationRecord } from '../blog.ts';
import type { Day } from '../calendar.ts';
import type { Member } from '../membership/member.ts';
import { isInReview, type OwnedPull } from '../membership/pulls.ts';
import { isWithin } from './active-days.ts';
import type { Obligation } from './obligation.ts';

/** How a member stands on `today`: the first of the standings that fits. */
export function standingOf(facts: Facts): Standing {
  return standings.find(([, fits]) => fits(facts))![0];
}

/** 0: nothing to be done; 1 late; 2 overdue; 3 dormant. */
export function severityOf(standing: Standing, { missed }: Obligation): Severity {
  if (standing === 'dormant') return 3;
  if (standing === 'overdue') return 2;
  return standing === 'late' || (standing === 'due-soon' && missed > 0) ? 1 : 0;
}

const behindOrSoon: Row[] = [
  ['dormant', ({ obligation, rotation }) => obligation.missed >= rotation.dormant],
  ['overdue', ({ obligation, rotation }) => obligation.late > rotation.graceDays],
  ['late', ({ obligation }) => obligation.late >= 1],
  ['due-soon', ({ obligation: { soonFrom }, today }) => soonFrom !== null && today >= soonFrom],
];

const standings: Row[] = [
  ['left', ({ member }) => member.presence === 'left'],
  ['upcoming', ({ member }) => member.presence === 'upcoming'],
  ['on-leave', ({ member, today }) => isWithin(today, member.author.away)],
  ['scheduled', ({ obligation }) => obligation.covering !== null],
  ['in-review', (facts) => hasReview(facts) && behindOrSoon.some(([, fits]) => fits(facts))],
  ...behindOrSoon,
  ['new', ({ member, today }) => !member.posts.some(({ day }) => day <= today)],
  ['on-track', () => true],
];

function hasReview({ member, pulls }: Facts): boolean {
  return pulls.some((pull) => isInReview(pull) && pull.authors.includes(member.id));
}

export const STANDINGS = [
  ...(['upcoming', 'left', 'on-leave', 'scheduled', 'in-review', 'dormant'] as const),
  ...(['overdue', 'late', 'due-soon', 'new', 'on-track'] as const),
] as const;

export interface Facts {
  member: Member;
  obligation: Obligation;
  rotation: RotationRecord;
  today: Day;
  /** None where they are not known. */
  pulls: readonly OwnedPull[];
}

export type Standing = (typeof STANDINGS)[number];

export type Severity = 0 | 1 | 2 | 3;

type Row = [Standing, (facts: Facts) => boolean];
