import type { BlogRecords } from '../../domain/blog.ts';
import type { Day } from '../../domain/calendar.ts';
import { isWithin } from '../../domain/rotation/active-days.ts';
import type { SlotTurn } from '../../domain/rotation/queue.ts';
import { Refusal } from '../refusal.ts';
import { nameOf, slotInWords } from './slot-in-words.ts';

/** Refuses slots about which a file has decided already: that has to go first. */
export function assertUndecided(turns: SlotTurn[], rotation: string, records: BlogRecords): void {
  const decided = turns.filter(isDecided);
  if (decided.length === 0) return;
  const inTheWay = decided.map(({ day }) => ({ rotation, day }));
  throw new Refusal(decided.map((turn) => slotInWords(turn, records)).join(' '), { inTheWay });
}

/** Refuses to give a slot to somebody who is away on its day: it would be open. */
export function assertThere(id: string, day: Day, records: BlogRecords): void {
  const author = records.authors.find((one) => one.id === id);
  if (!isWithin(day, author?.away ?? [])) return;
  throw new Refusal(`${nameOf(id, records)} is away on ${day} (${author?.file}).`);
}

/** A file with a topic alone decides nothing. */
function isDecided({ slot }: SlotTurn): boolean {
  return slot !== null && (slot.author !== undefined || slot.skip !== null);
}
