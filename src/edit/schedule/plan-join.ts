import type { AuthorRecord, RotationRecord } from '../../domain/blog.ts';
import type { Day } from '../../domain/calendar.ts';
import { spanAsWritten } from '../../domain/wording/span-as-written.ts';
import { authorChange } from './author-change.ts';
import type { BlogToEdit } from '../blog-to-edit.ts';
import { membershipsIn } from './spans-of.ts';
import type { Plan } from '../plan.ts';
import { Refusal } from '../refusal.ts';

/** An author becomes a member of a rotation, for the first time or again. */
export function planJoin(
  blog: BlogToEdit,
  author: AuthorRecord,
  rotation: RotationRecord,
  from: Day,
): Plan {
  if (rotation.until !== null && from > rotation.until) {
    throw new Refusal(`"${rotation.id}" ends on ${rotation.until}: nobody can join on ${from}.`);
  }
  const own = membershipsIn(blog, author, rotation.id);
  const other = own.find(({ span }) => span.to === null || span.to >= from);
  if (other) {
    const { from: first, to } = other.span;
    const later =
      first > from
        ? ` To join earlier, change the "from" there.`
        : to === null
          ? ''
          : ` To stay longer, change the "until" there; to return, join from a later day.`;
    throw new Refusal(
      `${author.name} is in "${rotation.id}" ${spanAsWritten(other.span)} already (${author.file}:${other.line}).${later}`,
    );
  }
  const entry = { rotation: rotation.id, from };
  return { changes: [authorChange(blog, author, [{ add: entry, to: 'joins' }])], says: [] };
}
