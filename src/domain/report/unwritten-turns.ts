import type { BlogRecords, RotationRecord } from '../blog.ts';
import { addDays, type Day } from '../calendar.ts';
import { turnsOf, type SlotTurn } from '../rotation/queue.ts';
import { ownTurns } from './own-turns.ts';

/** Days of the turns from `today` on, for a year, that have an author and no post yet. */
export function unwrittenTurns(records: BlogRecords, rotation: RotationRecord, today: Day): Day[] {
  const last = addDays(today, 365);
  const turns: SlotTurn[] = [];
  for (const turn of turnsOf(records, rotation)) {
    if (turn.day > last) break;
    turns.push(turn);
  }
  const coming = new Set(turns.filter(({ day }) => day >= today).map(({ author }) => author));
  return records.authors
    .filter(({ id }) => coming.has(id))
    .flatMap((author) => ownTurns(turns, author, rotation, records))
    .filter(({ day, post }) => day >= today && post === null)
    .map(({ day }) => day);
}
