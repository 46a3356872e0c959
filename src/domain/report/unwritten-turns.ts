import type { AuthorRecord, BlogRecords, RotationRecord } from '../blog.ts';
import { addDays, type Day } from '../calendar.ts';
import { creditedPosts, type CreditedPost } from '../membership/credit.ts';
import { turnsOf, type SlotTurn } from '../rotation/queue.ts';
import { filledTurns } from '../rotation/turn-obligation.ts';

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
    .flatMap((author) => {
      const own = turns.filter((turn) => turn.author === author.id);
      return filledTurns(own, postsFor(rotation, author, records));
    })
    .filter(({ day, post }) => day >= today && post === null)
    .map(({ day }) => day);
}

/** Whatever counts for no other rotation, so that guests fill the slots that they take, too. */
function postsFor(
  { id }: RotationRecord,
  author: AuthorRecord,
  { posts, rotations }: BlogRecords,
): CreditedPost[] {
  const byId = new Map(rotations.map((one) => [one.id, one]));
  const own = posts.filter(({ authors }) => authors.includes(author.id));
  return creditedPosts(author, own, byId, (ids) => ids.length === 0 || ids.includes(id));
}
