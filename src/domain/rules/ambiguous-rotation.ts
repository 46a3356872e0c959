import type { AuthorRecord, PostRecord } from '../blog.ts';
import type { Day } from '../calendar.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { creditedIn } from '../membership/credit.ts';
import type { Rule } from './rule.ts';

/** Posts of an author in several rotations that day, and no word for which of them it counts. */
export const checkAmbiguousRotation: Rule = ({ records }) => {
  const authors = new Map(records.authors.map((author) => [author.id, author]));
  const rotations = new Map(records.rotations.map((rotation) => [rotation.id, rotation]));
  return records.posts.flatMap((post) => {
    const { day } = post;
    if (day === null) return [];
    const ambiguous = post.authors.flatMap((id) => {
      const author = authors.get(id);
      const counted = author ? creditedIn(post, day, author, rotations) : [];
      return author && counted.length > 1 ? [{ author, counted }] : [];
    });
    return ambiguous.slice(0, 1).map(({ author, counted }) => problem(post, day, author, counted));
  });
};

function problem(post: PostRecord, day: Day, author: AuthorRecord, counted: string[]): Problem {
  return makeProblem(
    'ambiguous-rotation',
    { file: post.file, path: ['rotation'] },
    {
      author: author.name,
      day,
      rotations: counted.join(', '),
      choices: counted.map((id) => `"rotation: ${id}"`).join(' or '),
    },
  );
}
