import type { Day } from '../../domain/calendar.ts';
import type { Turn } from '../../domain/rotation/queue.ts';
import { printable } from './columns.ts';
import { whyOpen } from './words/open-slots-in-words.ts';

/** Who has a turn: a name, "open" or "skipped". */
export function holderInWords({ author, state }: Turn, names: Names): string {
  return author === null ? state : printable(names.get(author) ?? author);
}

/** What else an editor wants to know of it: for whom, why not, of what. */
export function turnNote(turn: Turn, kind: 'pace' | 'turns', coming: Coming): string {
  const { names, today } = coming;
  if (kind === 'pace' && turn.day < today) return 'was due';
  const { slot, state, base } = turn;
  const topic = slot?.topic ? [`on ${printable(slot.topic)}`] : [];
  if (state === 'skipped') return printable(slot?.skip ?? '');
  if (state === 'open') return [whyOpen(turn, names), ...topic].join(', ');
  const isFor = state === 'handed-over' && base !== null;
  return [
    ...(turn.isScheduled ? ['scheduled'] : []),
    ...(isFor ? [`for ${printable(names.get(base) ?? base)}`] : []),
    ...topic,
  ].join(', ');
}

interface Coming {
  names: Names;
  today: Day;
}

export type Names = ReadonlyMap<string, string>;
