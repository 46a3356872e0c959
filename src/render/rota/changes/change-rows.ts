import type { RotaChanges, RotationChanges } from '../../../domain/report/changes.ts';
import type { MovedTurn } from '../../../domain/report/moved-turns.ts';
import type { Turn } from '../../../domain/rotation/queue.ts';
import { printable } from '../columns.ts';
import { dayInWords } from '../words/day-in-words.ts';
import { memberChangeInWords } from './member-change-in-words.ts';
import { holderInWords } from '../turn-in-words.ts';

/** One row for each thing that moves; of many slots the nearest to today and how many there are. */
export function changeRows(changes: RotaChanges): ChangeRow[] {
  return changes.rotations.flatMap((one) => rotationRows(one, changes));
}

function rotationRows(one: RotationChanges, { today, names }: RotaChanges): ChangeRow[] {
  const row = (what: string, change: string, isPast = false): ChangeRow => {
    return { rotation: one.id, what, change, isPast };
  };
  const slotRow = (moved: MovedTurn) =>
    row(dayInWords(moved.day, today), slotChange(moved, one, { today, names }), moved.isPast);
  const past = one.turns.filter(({ isPast }) => isPast);
  const coming = one.turns.filter(({ isPast }) => !isPast);
  return [
    ...(one.event === null ? [] : [row(one.event, printable(one.title))]),
    ...one.rules.map(({ key, from, to }) => {
      return row(key, `${printable(from ?? 'none')} -> ${printable(to ?? 'none')}`);
    }),
    ...one.members.map((member) =>
      row(printable(names.get(member.id) ?? member.id), memberChangeInWords(member, today)),
    ),
    ...(past.length > MOST ? [row(`${past.length - MOST} before`, 'slots in the past', true)] : []),
    ...past.slice(-MOST).map(slotRow),
    ...coming.slice(0, MOST).map(slotRow),
    ...(coming.length > MOST ? [row(`${coming.length - MOST} later`, 'slots')] : []),
  ];
}

function slotChange(
  { from, to, isPast, beside }: MovedTurn,
  { event }: RotationChanges,
  { today, names }: Pick<RotaChanges, 'today' | 'names'>,
): string {
  const holder = (turn: Turn | null) => (turn ? holderInWords(turn, names) : 'no slot');
  if (event === 'added') return holder(to);
  const days = beside.map((day) => dayInWords(day, today)).join(' and ');
  const twice = days === '' ? '' : `, who also has ${days}`;
  return `${holder(from)} -> ${holder(to)}${twice}${isPast ? ', in the past' : ''}`;
}

const MOST = 12;

export interface ChangeRow {
  /** Its id. */
  rotation: string;
  /** The day, the name or the rule that differs. */
  what: string;
  change: string;
  isPast: boolean;
}
