import type { Day } from '../../domain/calendar.ts';
import type { StandingLine } from '../../domain/report/report.ts';
import type { Turn } from '../../domain/rotation/queue.ts';

/**
 * The slots of a member of a rotation of turns, by day: those of this membership, then those among
 * the rotation's `next`.
 */
export function ownSlots(
  { member, obligation }: StandingLine,
  next: Turn[],
  today: Day,
): OwnSlot[] {
  const { turns } = obligation;
  const opened = turns.findLastIndex(({ opens }) => opens <= today);
  const known = turns.map(({ day, post, repairedBy }, at): OwnSlot => {
    if (post !== null) return { day, state: post.day <= today ? 'filled' : 'coming' };
    if (at >= opened) return { day, state: day < today ? 'owed' : 'coming' };
    return { day, state: repairedBy === null ? 'missed' : 'repaired' };
  });
  const last = turns.at(-1)?.day ?? '';
  const later = next.filter(({ author, day }) => author === member.id && day > last);
  return [...known, ...later.map(({ day }): OwnSlot => ({ day, state: 'coming' }))];
}

export interface OwnSlot {
  day: Day;
  /** `owed`: past, and a post would still fill it. */
  state: 'filled' | 'missed' | 'repaired' | 'owed' | 'coming';
}
