import type { BlogRecords } from '../../domain/blog.ts';
import type { SlotTurn } from '../../domain/rotation/queue.ts';

/** How a slot stands, as a sentence: "The slot of 2026-01-27 is offered already." */
export function slotInWords(turn: SlotTurn, records: Names): string {
  return `The slot of ${turn.day} ${standingInWords(turn, records)}.`;
}

export function nameOf(id: string | null, { authors }: Names): string {
  return authors.find((author) => author.id === id)?.name ?? id ?? 'nobody';
}

function standingInWords({ author, base, state, reason, slot }: SlotTurn, records: Names): string {
  if (state === 'skipped') return `is cancelled already (${slot?.skip})`;
  if (reason === 'offered') return 'is offered already';
  if (slot?.author) return `is given to ${nameOf(slot.author, records)} already`;
  if (reason === 'nobody') return 'is open: nobody is in the queue';
  if (reason === 'away') return `is open already, as ${nameOf(base, records)} is away`;
  return `is that of ${nameOf(author, records)}`;
}

type Names = Pick<BlogRecords, 'authors'>;
