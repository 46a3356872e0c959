import type { AuthorRecord, BlogRecords, Join, PostRecord, RotationRecord } from '../blog.ts';
import { hasDays, spanHas, type Day, type Span } from '../calendar.ts';
import { creditedPosts, type CreditedPost, type Rotations } from './credit.ts';

/**
 * Everybody who has ever joined the rotation or will, by id, with what counts for them there. Who
 * joins only after it has ended is never in it.
 */
export function membersOf(records: BlogRecords, rotation: RotationRecord, today: Day): Member[] {
  const rotations = new Map(records.rotations.map((one) => [one.id, one]));
  const posts = postsByAuthor(records.posts);
  return records.authors
    .flatMap((author) => {
      const place = placeIn(author, rotation, today);
      return place
        ? [memberOf(author, place, posts.get(author.id) ?? [], rotation, rotations)]
        : [];
    })
    .toSorted((one, two) => (one.id < two.id ? -1 : 1));
}

function memberOf(
  author: AuthorRecord,
  { join, span, presence }: Place,
  posts: PostRecord[],
  rotation: RotationRecord,
  rotations: Rotations,
): Member {
  const { id } = rotation;
  const isDraftHere = (post: PostRecord) =>
    post.draft &&
    (post.rotation ?? id) === id &&
    (rotation.credit === 'all' || post.authors[0] === author.id);
  return {
    id: author.id,
    author,
    join: author.joins.indexOf(join),
    span,
    presence,
    everyDays: join.everyDays ?? rotation.everyDays,
    posts: creditedPosts(author, posts, rotations, (ids, day) => {
      return ids.length === 1 && ids[0] === id && spanHas(span, day);
    }),
    drafts: posts
      .filter(isDraftHere)
      .map(({ file }) => file)
      .toSorted(),
  };
}

/** The present span of an author, else the next, else the last; null where there never is one. */
function placeIn(author: AuthorRecord, rotation: RotationRecord, today: Day): Place | null {
  const spans = author.joins
    .filter((join) => join.rotation === rotation.id && hasDays(join.span))
    .map((join) => ({ join, span: join.span }))
    .toSorted((one, two) => (one.span.from < two.span.from ? -1 : 1));
  const present = spans.find(({ span }) => spanHas(span, today));
  if (present) return { ...present, presence: 'present' };
  const next = spans.find(({ span }) => span.from > today);
  if (next) return { ...next, presence: 'upcoming' };
  const last = spans.at(-1);
  return last ? { ...last, presence: 'left' } : null;
}

function postsByAuthor(posts: PostRecord[]): Map<string, PostRecord[]> {
  const signed = posts.flatMap((post) => post.authors.map((id) => ({ id, post })));
  const found = Map.groupBy(signed, ({ id }) => id);
  return new Map([...found].map(([id, own]) => [id, own.map(({ post }) => post)]));
}

/** An author in one rotation. */
export interface Member {
  id: string;
  author: AuthorRecord;
  /** Which of the author's `joins` this is. */
  join: number;
  /** Of that membership; posts and turns outside of it do not count. */
  span: Span;
  presence: 'present' | 'upcoming' | 'left';
  /** Their own pace, else the rotation's. */
  everyDays: number;
  /** What counts for them in `span`, published or scheduled, oldest first. */
  posts: CreditedPost[];
  /** Files of their drafts. */
  drafts: string[];
}

type Place = Pick<Member, 'span' | 'presence'> & { join: Join };
