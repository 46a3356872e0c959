import type { SourceFile } from '../blog-files.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { valueAt } from '../value-at.ts';
import type { Rule } from './rule.ts';

/** Series with two posts for one part, or with a part missing. Drafts count. */
export const checkSeriesParts: Rule = ({ files }) => {
  const all = Map.groupBy(files.posts.flatMap(partOf), ({ series }) => series);
  return [...all.values()].flatMap((parts) => {
    const sorted = parts.toSorted((one, two) => one.part - two.part);
    return sorted.flatMap((part, index) => problemsAfter(part, sorted[index - 1]));
  });
};

function partOf(source: SourceFile): Part[] {
  const series = valueAt(source.data, ['series', 'id']);
  const part = valueAt(source.data, ['series', 'part']);
  if (typeof series !== 'string' || !Number.isInteger(part) || Number(part) < 1) return [];
  return [{ series, part: Number(part), file: source.file }];
}

function problemsAfter({ series, part, file }: Part, before: Part | undefined): Problem[] {
  const place = { file, path: ['series', 'part'] };
  if (before?.part === part) {
    const args = { series, part: String(part), other: before.file };
    return [makeProblem('series-part-clash', place, args)];
  }
  const missing = range((before?.part ?? 0) + 1, part - 1);
  if (missing === '') return [];
  return [makeProblem('series-gap', place, { series, part: String(part), missing })];
}

function range(from: number, to: number): string {
  if (from > to) return '';
  return from === to ? String(from) : `${from} to ${to}`;
}

interface Part {
  series: string;
  part: number;
  file: string;
}
