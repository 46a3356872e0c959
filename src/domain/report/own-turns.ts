import type { AuthorRecord, BlogRecords, RotationRecord } from '../blog.ts';
import { creditedPosts, type CreditedPost } from '../membership/credit.ts';
import type { SlotTurn } from '../rotation/queue.ts';
import { filledTurns, type OwnTurn } from '../rotation/turn-obligation.ts';

/** Those of a rotation's `turns` that `author` has, a member or a guest, with what fills them. */
export function ownTurns(
  turns: readonly SlotTurn[],
  author: AuthorRecord,
  rotation: RotationRecord,
  records: BlogRecords,
): OwnTurn[] {
  const own = turns.filter((turn) => turn.author === author.id);
  return filledTurns(own, postsFor(rotation, author, records));
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
