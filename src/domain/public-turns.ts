import type { AuthorRecord, BlogRecords, RotationRecord } from './blog.ts';
import { addDays, dayAt, daysBetween, type Day, type Instant } from './calendar.ts';
import { publicFrom } from './public-from.ts';
import { membersOf, type Member } from './membership/member.ts';
import { paceObligation } from './rotation/pace.ts';
import { paceTurns, turnsFrom } from './rotation/next.ts';

/**
 * The turns of which readers may know something, in every rotation that somebody is in or will be.
 * `pace`: the next of each member who is not dormant and owes something: the day of a scheduled
 * post, else the due day, even past. `turns`: the next 8 slots, or as many as there are members;
 * one that is skipped does not appear.
 *
 * Named are members, upcoming members and whoever is public already. A slot of anybody else, a
 * guest without a post, is left out: to call it open would be wrong.
 */
export function publicTurns(records: BlogRecords, now: Instant): RotationTurns[] {
  const today = dayAt(now, records.site.timezone);
  const names = namesOf(records, now, today);
  return records.rotations.flatMap((rotation) => {
    const members = membersOf(records, rotation, today).filter(isNow);
    if (members.length === 0) return [];
    const turns =
      rotation.kind === 'pace'
        ? members.flatMap((member) => paceDay(member, rotation, today))
        : slotDays(records, rotation, today)
            .filter(({ id }) => id === null || names.has(id))
            .take(Math.max(SLOTS, members.length));
    const named = [...turns].map(({ day, isSoon, id }) => {
      return { day, isSoon, id, author: id === null ? null : names.get(id)! };
    });
    const { id, title, kind, everyDays } = rotation;
    return [{ rotation: { id, title, kind, everyDays }, turns: named, today }];
  });
}

/**
 * A scheduled post covers longer for whoever is late; here it does as if they were not, so that no
 * day turns up on the page because somebody's due day has passed.
 */
function paceDay(member: Member, rotation: RotationRecord, today: Day): Placed[] {
  const { due } = paceObligation(member, rotation, today);
  return [...paceTurns(member, rotation, { today, pulls: [] }).take(1)].map((turn) => {
    const isTold = due === null || turn.day <= addDays(due, member.everyDays);
    const day = isTold ? turn.day : due;
    const isScheduled = turn.isScheduled && isTold;
    const isSoon = !isScheduled && daysBetween(today, day) <= rotation.remindDays;
    return { day, isSoon, id: member.id };
  });
}

function slotDays(
  records: BlogRecords,
  rotation: RotationRecord,
  today: Day,
): IteratorObject<Placed> {
  return turnsFrom(records, rotation, today)
    .filter(({ state }) => state !== 'skipped')
    .map(({ day, author }) => ({ day, isSoon: false, id: author }));
}

function isNow({ presence }: Member): boolean {
  return presence !== 'left';
}

/** What authors may be called in public, with the id of those who have a page. */
function namesOf(records: BlogRecords, now: Instant, today: Day): Map<string, PublicName> {
  const from = publicFrom(records).authors;
  const isPublic = ({ id }: AuthorRecord) => (from.get(id) ?? Infinity) <= now;
  const willWrite = ({ joins }: AuthorRecord) =>
    joins.some(({ span }) => span.to === null || span.to >= today);
  const named = records.authors
    .filter((author) => isPublic(author) || willWrite(author))
    .map((author) => {
      const name = { id: isPublic(author) ? author.id : null, name: author.name };
      return [author.id, name] as const;
    });
  return new Map(named);
}

const SLOTS = 8;

export interface RotationTurns {
  rotation: Pick<RotationRecord, 'id' | 'title' | 'kind' | 'everyDays'>;
  turns: ToldTurn[];
  today: Day;
}

export interface ToldTurn extends Placed {
  /** Null: an open slot. */
  author: PublicName | null;
}

export interface PublicName {
  /** Null while their page is not public. */
  id: string | null;
  name: string;
}

interface Placed {
  day: Day;
  /** A due day that pages tell as "soon": within `remind` of it, or after it. */
  isSoon: boolean;
  /** The author's, which readers may not know; null for an open slot. */
  id: string | null;
}
