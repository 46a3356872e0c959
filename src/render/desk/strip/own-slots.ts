import type { Day } from '../../../domain/calendar.ts';
import type { RotationReport } from '../../../domain/report/report.ts';
import type { StandingLine } from '../../../domain/report/standing-line.ts';

/**
 * The slots of a member, by day; none in a rotation of the kind `pace`: those of this membership, then those among
 * the rotation's `next`.
 */
export function ownSlots(
  { member, obligation }: StandingLine,
  { rotation, next }: RotationReport,
  today: Day,
): OwnSlot[] {
  if (rotation.kind === 'pace') return [];
  const { turns } = obligation;
  const opened = turns.findLastIndex(({ opens }) => opens <= today);
  const known = turns.map(({ day, post, repairedBy }, at): OwnSlot => {
    if (post !== null && post.day <= today) return { day, state: 'filled' };
    if (post !== null || at >= opened) return { day, state: day < today ? 'owed' : 'coming' };
    return { day, state: repairedBy === null ? 'missed' : 'repaired' };
  });
  const last = turns.at(-1)?.day ?? '';
  const later = next.filter(({ author, day }) => author === member.id && day > last);
  return [...known, ...later.map(({ day }): OwnSlot => ({ day, state: 'coming' }))];
}

export interface OwnSlot {
  day: Day;
  /** `owed`: past, and a post would still fill it, or will. */
  state: 'filled' | 'missed' | 'repaired' | 'owed' | 'coming';
}
