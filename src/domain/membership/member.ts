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
      const join = joinOn(today, author, rotation);
      const own = posts.get(author.id) ?? [];
      return join ? [memberOf(author, join, own, { rotation, rotations, today })] : [];
    })
    .toSorted((one, two) => (one.id < two.id ? -1 : 1));
}

function memberOf(
  author: AuthorRecord,
  join: Join,
  posts: PostRecord[],
  { rotation, rotations, today }: Place,
): Member {
  const { span } = join;
  const counts = ([id, ...others]: string[], day: Day) =>
    id === rotation.id && others.length === 0 && spanHas(span, day);
  const isDraftHere = (post: PostRecord) =>
    post.draft &&
    (post.rotation ?? rotation.id) === rotation.id &&
    (rotation.credit === 'all' || post.authors[0] === author.id);
  return {
    id: author.id,
    author,
    join: author.joins.indexOf(join),
    span,
    presence: spanHas(span, today) ? 'present' : span.from > today ? 'upcoming' : 'left',
    everyDays: join.everyDays ?? rotation.everyDays,
    posts: creditedPosts(author, posts, rotations, counts),
    drafts: posts.flatMap((post) => (isDraftHere(post) ? [post.file] : [])).toSorted(),
  };
}

/** The membership of an author that covers `today`, else the next, else the last. */
function joinOn(today: Day, { joins }: AuthorRecord, { id }: RotationRecord): Join | undefined {
  const own = joins
    .filter(({ rotation, span }) => rotation === id && hasDays(span))
    .toSorted((one, two) => (one.span.from < two.span.from ? -1 : 1));
  return (
    own.find(({ span }) => spanHas(span, today)) ??
    own.find(({ span }) => span.from > today) ??
    own.at(-1)
  );
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

interface Place {
  rotation: RotationRecord;
  rotations: Rotations;
  today: Day;
}
