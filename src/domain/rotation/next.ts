import type { BlogRecords, RotationRecord } from '../blog.ts';
import type { Day } from '../calendar.ts';
import type { Member } from '../membership/member.ts';
import { paceClock, paceObligation } from './pace.ts';
import { turnsOf, type SlotTurn, type Turn } from './queue.ts';
import { standingOf, type Facts } from './standing.ts';

/**
 * The next `count` turns of a rotation of either kind with these members, those before `from`
 * left out. Without `from`, `turns` begin with today, and in `pace` a due day may be past.
 */
export function comingTurns(
  records: BlogRecords,
  rotation: RotationRecord,
  { members, today, count, from, pulls = [] }: Horizon,
): Turn[] {
  if (rotation.kind === 'turns') {
    return [...turnsFrom(records, rotation, from ?? today).take(count)];
  }
  const turns = members.flatMap((member) => [
    ...paceTurns(member, rotation, { today, pulls })
      .filter(({ day }) => day >= (from ?? day))
      .take(count),
  ]);
  return turns.toSorted(byDay).slice(0, count);
}

/** The slots from `day` on. */
export function turnsFrom(
  records: BlogRecords,
  rotation: RotationRecord,
  day: Day,
): IteratorObject<SlotTurn> {
  return turnsOf(records, rotation).filter((turn) => turn.day >= day);
}

/**
 * When a member of a `pace` rotation writes next: the day of the post that covers what they owe,
 * else the due day, even past; then at their pace from the later of that day and today. Nothing
 * of the dormant, and nothing where nothing is owed.
 */
export function* paceTurns(
  member: Member,
  rotation: RotationRecord,
  { today, pulls }: Pick<Facts, 'today' | 'pulls'>,
): Generator<Turn> {
  const obligation = paceObligation(member, rotation, today);
  const standing = standingOf({ member, obligation, rotation, today, pulls });
  if (standing === 'dormant' || standing === 'left') return;
  const { id } = member;
  let isScheduled = obligation.covering !== null;
  let day = obligation.covering?.day ?? obligation.due;
  while (day !== null) {
    yield { day, base: id, author: id, state: 'assigned', reason: null, slot: null, isScheduled };
    isScheduled = false;
    day = paceClock(day > today ? day : today, member, rotation, today).due;
  }
}

function byDay(one: Turn, two: Turn): number {
  return `${one.day} ${one.author}` < `${two.day} ${two.author}` ? -1 : 1;
}

export interface Horizon {
  members: Member[];
  today: Day;
  count: number;
  from?: Day | undefined;
  /** Open pull requests; without them nobody counts as in review. */
  pulls?: Facts['pulls'];
}
