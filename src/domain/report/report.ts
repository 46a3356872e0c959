import type { BlogRecords, RotationRecord } from '../blog.ts';
import { daysBetween, type Day } from '../calendar.ts';
import { membersOf, type Member } from '../membership/member.ts';
import { countedPulls, isInReview, type OwnedPull, type Pull } from '../membership/pulls.ts';
import { cadenceOf, type Cadence } from '../rotation/cadence.ts';
import { coverFor } from '../rotation/cover.ts';
import { expertiseOf, type Expertise } from '../rotation/expertise.ts';
import { comingTurns } from '../rotation/next.ts';
import { obligationsOf } from '../rotation/obligation.ts';
import { turnsOf, type Turn } from '../rotation/queue.ts';
import { givenAwayAmong, type GivenAway } from './given-away.ts';
import { openSlotsAmong, type OpenSlot } from './open-slots.ts';
import { byUrgency, standingLine, type StandingLine } from './standing-line.ts';
import { unwrittenTurns } from './unwritten-turns.ts';
import { waitingLetters, type WaitingLetter } from './waiting-letters.ts';

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
    waitingLetters: waitingLetters(records, today),
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
    .map((member) =>
      standingLine({ member, obligation: obligations.get(member.id)!, rotation, today, pulls }),
    )
    .toSorted(byUrgency);
  const lineOf = (id: string) => standings.find(({ member }) => member.id === id)!;
  const openSlots = openSlotsAmong(next, (turn) =>
    coverFor(turn, turns, members, today).map(lineOf),
  );
  const givenAway = givenAwayAmong(turns, { records, rotation, members, today });
  return { rotation, members, standings, next, openSlots, givenAway };
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
  /** Letters of readers without an answer, the oldest first. */
  waitingLetters: WaitingLetter[];
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

export interface WaitingPull {
  pull: OwnedPull;
  /** Since it was opened. */
  days: number;
}
