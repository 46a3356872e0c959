import type { AuthorRecord, PostRecord, RotationRecord } from '../blog.ts';
import { spanHas, type Day } from '../calendar.ts';
import { makeProblem, type Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Posts of an author in several rotations that day, and no word for which of them it counts. */
export const checkAmbiguousRotation: Rule = ({ records }) => {
  const authors = new Map(records.authors.map((author) => [author.id, author]));
  const rotations = new Map(records.rotations.map((rotation) => [rotation.id, rotation]));
  return records.posts.flatMap((post) => {
    const { day } = post;
    if (day === null) return [];
    const ambiguous = post.authors.flatMap((id, index) => {
      const author = authors.get(id);
      const counted = author ? countedIn(author, day, index, rotations) : [];
      const isClear = counted.length < 2 || counted.includes(post.rotation ?? '');
      return author && !isClear ? [{ author, counted }] : [];
    });
    return ambiguous.slice(0, 1).map(({ author, counted }) => problem(post, day, author, counted));
  });
};

/** The rotations for which a post of that day counts, its author being the one at `index`. */
function countedIn(
  author: AuthorRecord,
  day: Day,
  index: number,
  rotations: Map<string, RotationRecord>,
): string[] {
  const ids = author.joins.filter(({ span }) => spanHas(span, day)).map(({ rotation }) => rotation);
  return [...new Set(ids)].filter((id) => index === 0 || rotations.get(id)?.credit !== 'first');
}

function problem(post: PostRecord, day: Day, author: AuthorRecord, counted: string[]): Problem {
  return makeProblem(
    'ambiguous-rotation',
    { file: post.file, path: ['rotation'] },
    {
      author: author.name,
      day,
      rotations: counted.join(', '),
      first: counted[0]!,
    },
  );
}
