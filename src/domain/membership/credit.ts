import type { AuthorRecord, PostRecord, RotationRecord } from '../blog.ts';
import { spanHas, type Day } from '../calendar.ts';

/**
 * The rotations for which a post dated `day` counts for one of its authors: those in which a span
 * of theirs covers the day, or of several the one that the post names. More than one is
 * `ambiguous-rotation`, and the post then counts for none.
 */
export function creditedIn(
  { authors, rotation: name }: Pick<PostRecord, 'authors' | 'rotation'>,
  day: Day,
  { id, joins }: AuthorRecord,
  rotations: Rotations,
): string[] {
  const covering = joins.filter(({ span }) => spanHas(span, day)).map(({ rotation }) => rotation);
  const named = covering.filter((one) => one === name);
  return [...new Set(named.length > 0 ? named : covering)].filter(
    (one) => authors[0] === id || rotations.get(one)?.credit !== 'first',
  );
}

/** Those of an author's posts, published or scheduled, that count where `counts` says, by day. */
export function creditedPosts(
  author: AuthorRecord,
  posts: PostRecord[],
  rotations: Rotations,
  counts: (rotations: string[], day: Day) => boolean,
): CreditedPost[] {
  return posts
    .flatMap((post) => {
      const { slug, day, draft } = post;
      if (draft || day === null) return [];
      return counts(creditedIn(post, day, author, rotations), day) ? [{ slug, day }] : [];
    })
    .toSorted((one, two) => (one.day + one.slug < two.day + two.slug ? -1 : 1));
}

export interface CreditedPost {
  slug: string;
  day: Day;
}

export type Rotations = ReadonlyMap<string, RotationRecord>;
