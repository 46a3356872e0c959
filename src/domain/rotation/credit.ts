import type { AuthorRecord, Join, PostRecord, RotationRecord } from '../blog.ts';
import { spanHas, type Day, type Span } from '../calendar.ts';

/**
 * The rotations for which a post dated `day` counts for its author at `index`: those in which a
 * span of theirs covers the day, or of several the one that the post names. More than one is
 * `ambiguous-rotation`, and the post then counts for none.
 */
export function creditedIn(
  post: Pick<PostRecord, 'rotation'>,
  day: Day,
  { joins }: Pick<AuthorRecord, 'joins'>,
  index: number,
  rotations: Rotations,
): string[] {
  const covering = joins
    .filter((join) => spanHas(spanOf(join, rotations.get(join.rotation)), day))
    .map(({ rotation }) => rotation);
  const named = covering.filter((id) => id === post.rotation);
  return [...new Set(named.length > 0 ? named : covering)].filter(
    (id) => index === 0 || rotations.get(id)?.credit !== 'first',
  );
}

/** The days of a membership; it ends with its rotation at the latest. */
export function spanOf({ span }: Join, rotation: RotationRecord | undefined): Span {
  const until = rotation?.until ?? null;
  if (until === null || (span.to !== null && span.to <= until)) return span;
  return { from: span.from, to: until };
}

export type Rotations = ReadonlyMap<string, RotationRecord>;
