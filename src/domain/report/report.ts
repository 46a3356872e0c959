import type { BlogRecords, RotationRecord } from '../blog.ts';
import { addDays, daysBetween, type Day } from '../calendar.ts';
import type { CreditedPost } from '../membership/credit.ts';
import { membersOf, type Member } from '../membership/member.ts';
import { countedPulls, isInReview, type OwnedPull, type Pull } from '../membership/pulls.ts';
import { cadenceOf, type Cadence } from '../rotation/cadence.ts';
import { coverFor } from '../rotation/cover.ts';
import { expertiseOf, type Expertise } from '../rotation/expertise.ts';
import { comingTurns } from '../rotation/next.ts';
import { obligationsOf, type Obligation } from '../rotation/obligation.ts';
import { turnsOf, type Turn } from '../rotation/queue.ts';
import { severityOf, standingOf, type Severity, type Standing } from '../rotation/standing.ts';
import { givenAwayAmong, type GivenAway } from './given-away.ts';
import { openSlotsAmong } from './open-slots.ts';
import type { Reason } from './reason.ts';
import { reasonsFor } from './reasons.ts';
import { unwrittenTurns } from './unwritten-turns.ts';

/** Who owes what in every rotation, by id, and what the blog as a whole lacks. */
export function reportOf(records: BlogRecords, { today, pulls }: ReportFor): RotaReport {
  const counted = countedPulls(pulls ?? [], records.posts, today);
  const rotations = records.rotations.map((rotation) =>
    rotationReport(records, rotation, today, counted),
  );
  const unwritten = rotations.flatMap(({ rotation }) => unwrittenTurns(records, rotation, today));
  return {
    today,
    timezone: records.site.timezone,
    pullsAreKnown: pulls !== null,
    names: new Map(records.authors.map(({ id, name }) => [id, name])),
    hasRotations: rotations.length > 0,
    rotations,
    waitingOnEditors: counted
      .filter(isInReview)
      .map((pull) => ({ pull, days: daysBetween(pull.opened, today) }))
      .toSorted((one, two) => two.days - one.days || one.pull.number - two.pull.number),
    expertise: expertiseOf(records, today),
    blog: cadenceOf(records, unwritten, today),
  };
}

function rotationReport(
  records: BlogRecords,
  rotation: RotationRecord,
  today: Day,
  pulls: OwnedPull[],
): RotationReport {
  const members = membersOf(records, rotation, today);
  const turns = [...turnsOf(records, rotation)];
  const obligations = obligationsOf(rotation, members, turns, today);
  const next = comingTurns(records, rotation, { members, today, count: HORIZON, pulls });
  const standings = members
    .map((member) => standingLine(member, obligations.get(member.id)!, rotation, today, pulls))
    .toSorted(byUrgency);
  const lineOf = (id: string) => standings.find(({ member }) => member.id === id)!;
  const openSlots = openSlotsAmong(next, (turn) =>
    coverFor(turn, turns, members, today).map(lineOf),
  );
  const givenAway = givenAwayAmong(turns, { records, rotation, members, today });
  return { rotation, members, standings, next, openSlots, givenAway };
}

function standingLine(
  member: Member,
  obligation: Obligation,
  rotation: RotationRecord,
  today: Day,
  pulls: OwnedPull[],
): StandingLine {
  const facts = { member, obligation, rotation, today, pulls };
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

/** One in review says more than a draft; of several the oldest. */
function pullOf({ id }: Member, pulls: OwnedPull[]): OwnedPull | null {
  const own = pulls
    .filter(({ authors }) => authors.includes(id))
    .toSorted((one, two) => one.number - two.number);
  return own.find(isInReview) ?? own[0] ?? null;
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
  /** Null: not known. */
  pulls: readonly Pull[] | null;
}

export interface RotaReport {
  today: Day;
  timezone: string;
  pullsAreKnown: boolean;
  /** Of every author, by id. */
  names: ReadonlyMap<string, string>;
  /** Whether the blog has any, told here or not. */
  hasRotations: boolean;
  rotations: RotationReport[];
  /** Pull requests in the editors' court, the oldest first. */
  waitingOnEditors: WaitingPull[];
  expertise: Expertise;
  blog: Cadence;
}

export interface RotationReport {
  rotation: RotationRecord;
  members: Member[];
  standings: StandingLine[];
  next: Turn[];
  openSlots: OpenSlot[];
  givenAway: GivenAway[];
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

export interface OpenSlot {
  turn: Turn;
  /** Who could take it, at most three, whoever posted longest ago first. */
  cover: StandingLine[];
  /** The one of them who is asked first. */
  ask: StandingLine | null;
}

export interface WaitingPull {
  pull: OwnedPull;
  /** Since it was opened. */
  days: number;
}
