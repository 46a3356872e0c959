import type { AuthorRecord, BlogRecords, RotationRecord } from '../blog.ts';
import { dayAt, daysBetween, type Day, type Instant } from '../calendar.ts';
import { publicFrom } from '../public-from.ts';
import { membersOf, type Member } from './member.ts';
import { paceTurns, turnsFrom } from './next.ts';
import type { Turn } from './queue.ts';

/**
 * What readers may know of the rotations: whose turn comes when, by day and name. Never a title,
 * a topic, who is away or who is late.
 *
 * A rotation is there while somebody is a member or will be, by id. `pace`: the next day of each
 * of them who is not dormant and owes something: that of a scheduled post, else the due day,
 * which reads "soon" once it is within `remind` or past. `turns`: the next 8 slots, or as many as
 * there are members; one that is skipped does not appear. "Soon" comes first, by id, then come
 * days, those of one day by id.
 *
 * Named are members, upcoming members and whoever is public already. A slot of anybody else, a
 * guest without a post, is left out: to call it open would be wrong.
 */
export function publicSchedule(records: BlogRecords, now: Instant): PublicRotation[] {
  const today = dayAt(now, records.site.timezone);
  const nameOf = namesOf(records, now, today);
  return records.rotations.flatMap((rotation) => {
    const { id, title, kind, everyDays } = rotation;
    const members = membersOf(records, rotation, today).filter(isNow);
    if (members.length === 0) return [];
    const isTold = ({ author }: Placed) => author === null || nameOf(author) !== null;
    const places =
      kind === 'pace'
        ? members.flatMap((member) => paceDay(member, rotation, today))
        : slotDays(records, rotation, today, isTold).take(Math.max(SLOTS, members.length));
    const coming = [...places].toSorted(inOrder).map(({ day, author }) => {
      return { day, author: author === null ? null : nameOf(author) };
    });
    return [{ id, title, kind, everyDays, coming }];
  });
}

function paceDay(member: Member, rotation: RotationRecord, today: Day): Placed[] {
  return [...paceTurns(member, rotation, { today, pulls: [] }).take(1)].map((turn) => {
    const isSoon = !turn.isScheduled && daysBetween(today, turn.day) <= rotation.remindDays;
    return { day: isSoon ? null : turn.day, author: turn.author };
  });
}

function slotDays(
  records: BlogRecords,
  rotation: RotationRecord,
  today: Day,
  isTold: (turn: Turn) => boolean,
): IteratorObject<Turn> {
  return turnsFrom(records, rotation, today).filter(
    (turn) => turn.state !== 'skipped' && isTold(turn),
  );
}

function isNow({ presence }: Member): boolean {
  return presence !== 'left';
}

/** What an author may be called in public, with the id once they have a page. */
function namesOf(records: BlogRecords, now: Instant, today: Day) {
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
  const names = new Map<string, PublicName>(named);
  return (id: string) => names.get(id) ?? null;
}

function inOrder(one: Placed, two: Placed): number {
  const [first, second] = [one, two].map(({ day, author }) => `${day ?? ''} ${author ?? ''}`);
  return first! < second! ? -1 : 1;
}

const SLOTS = 8;

/** What readers may know of a rotation: names and days; never titles, topics, absences or lateness. */
export interface PublicRotation {
  id: string;
  title: string;
  kind: 'pace' | 'turns';
  everyDays: number;
  coming: PublicTurn[];
}

export interface PublicTurn {
  /** Null: "soon". */
  day: Day | null;
  /** Null: an open slot. */
  author: PublicName | null;
}

interface PublicName {
  /** Null while their page is not public. */
  id: string | null;
  name: string;
}

interface Placed {
  day: Day | null;
  author: string | null;
}
