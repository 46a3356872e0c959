import type { RotationRecord } from '../blog.ts';
import type { Day } from '../calendar.ts';
import type { CreditedPost } from '../membership/credit.ts';
import type { Member } from '../membership/member.ts';
import { paceObligation } from './pace.ts';
import type { SlotTurn } from './queue.ts';
import { heldTurns, turnObligation, type OwnTurn } from './turn-obligation.ts';

/** What each of `members` owes on `today`, by id. `turns`: all of the rotation. */
export function obligationsOf(
  rotation: RotationRecord,
  members: Member[],
  turns: readonly SlotTurn[],
  today: Day,
): Map<string, Obligation> {
  const held = heldTurns(turns, members);
  const owedBy = (member: Member) =>
    rotation.kind === 'pace'
      ? paceObligation(member, rotation, today)
      : turnObligation(member, held.get(member.id)!, rotation, today);
  return new Map(members.map((member) => [member.id, owedBy(member)]));
}

/** What somebody owes in a rotation. */
export interface Obligation {
  /** Null: nothing is owed. */
  due: Day | null;
  /** The first day of "due soon". */
  soonFrom: Day | null;
  /** Active days after `due`, up to today. */
  late: number;
  /** How many times in a row. */
  missed: number;
  /** The post dated after today that covers it. */
  covering: CreditedPost | null;
  /** `pace`: the day after which the clock counts. */
  start: Day | null;
  /** `turns`: theirs in this membership, up to the one that is owed. */
  turns: OwnTurn[];
}
