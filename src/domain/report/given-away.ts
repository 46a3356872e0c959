import type { AuthorRecord, BlogRecords, RotationRecord } from '../blog.ts';
import { addDays, spanHas, type Day } from '../calendar.ts';
import type { Member } from '../membership/member.ts';
import { activeDays } from '../rotation/active-days.ts';
import type { SlotTurn } from '../rotation/queue.ts';
import { ownTurns } from './own-turns.ts';

/**
 * The slots that a file gives to people who have no standing by which they would be told of: from
 * when a member would be reminded until a post fills them, or none can: once the author's next turn
 * has opened, or the slot after it has passed.
 */
export function givenAwayAmong(turns: readonly SlotTurn[], facts: Facts): GivenAway[] {
  const { records, rotation, members, today } = facts;
  const people = new Map(records.authors.map((author) => [author.id, author]));
  return turns.flatMap((turn, at) => {
    const next = turns[at + 1]?.day ?? addDays(turn.day, rotation.everyDays);
    if (turn.state !== 'handed-over' || next < today) return [];
    if (addDays(turn.day, -rotation.remindDays) > today || isTold(turn, members)) return [];
    const author = people.get(turn.author!);
    if (author === undefined) return [];
    if (!isWanted(turn, ownTurns(turns, author, rotation, records), today)) return [];
    const { breaks } = rotation;
    return [{ turn, author, late: activeDays(turn.day, today, { away: author.away, breaks }) }];
  });
}

/** A member's turn is told by their standing. */
function isTold({ author, day }: SlotTurn, members: Member[]): boolean {
  return members.some(
    ({ id, presence, span }) => id === author && presence === 'present' && spanHas(span, day),
  );
}

function isWanted({ day }: SlotTurn, own: ReturnType<typeof ownTurns>, today: Day): boolean {
  const at = own.findIndex((turn) => turn.day === day);
  const next = own[at + 1];
  return own[at]!.post === null && (next === undefined || next.opens > today);
}

interface Facts {
  records: BlogRecords;
  rotation: RotationRecord;
  members: Member[];
  today: Day;
}

/** A slot of somebody who is no member. */
export interface GivenAway {
  turn: SlotTurn;
  author: AuthorRecord;
  /** Active days after the slot. */
  late: number;
}
