import type { SourceFile } from '../blog-files.ts';
import { makeProblem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Posts whose slugs are the same, or would be on a disk that folds capitals and accents. */
export const checkSlugs: Rule = ({ files }) => {
  const first = new Map<string, SourceFile>();
  return files.posts.flatMap((post) => {
    const folded = fold(post.id);
    const other = first.get(folded);
    if (other === undefined) {
      first.set(folded, post);
      return [];
    }
    return [makeProblem('slug-clash', { file: post.file }, { slug: post.id, other: other.file })];
  });
};

function fold(slug: string): string {
  return slug.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
