import type { SourceFile } from '../blog-files.ts';
import { makeProblem, type Problem, type ProblemCode } from '../problem.ts';
import { valueAt } from '../written/value-at.ts';
import type { Rule } from './rule.ts';

/** Titles and descriptions that will be cut where they are shown. */
export const checkLengths: Rule = ({ files }) =>
  [...files.posts, ...files.pages].flatMap((source) => [
    ...tooLong(source, 'title', 120, 'long-title'),
    ...tooLong(source, 'description', 300, 'long-description'),
  ]);

function tooLong(source: SourceFile, field: string, most: number, code: ProblemCode): Problem[] {
  const text = valueAt(source.data, [field]);
  if (typeof text !== 'string') return [];
  const count = [...text.trim()].length;
  if (count <= most) return [];
  return [makeProblem(code, { file: source.file, path: [field] }, { count: String(count) })];
}
