import type { Turn } from '../../domain/rotation/queue.ts';
import { printable } from './columns.ts';
import { whyOpen } from './open-slots-in-words.ts';

/** Who has a turn: a name, "open" or "skipped". */
export function holderInWords({ author, state }: Turn, names: Names): string {
  return author === null ? state : printable(names.get(author) ?? author);
}

/** What else an editor wants to know of it: for whom, why not, of what. */
export function turnNote(turn: Turn, names: Names): string {
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

export type Names = ReadonlyMap<string, string>;
