import type { SourceFile } from '../blog-files.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { writtenIds } from '../written/written-ids.ts';
import type { Rule } from './rule.ts';

/** Lists of authors that name somebody twice. */
export const checkRepeatedAuthors: Rule = ({ files }) => [
  ...files.posts.flatMap((post) => [
    ...repeated(post, 'authors'),
    ...repeated(post, 'editors'),
    ...repeated(post, 'reviewers'),
  ]),
  ...files.rotations.flatMap((rotation) => repeated(rotation, 'order')),
];

function repeated(source: SourceFile, list: string): Problem[] {
  const seen = new Set<string>();
  return writtenIds(source, [list]).flatMap(({ id, path }) => {
    if (seen.has(id)) return [makeProblem('repeated-author', { file: source.file, path }, { id })];
    seen.add(id);
    return [];
  });
}
