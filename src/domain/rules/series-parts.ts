import type { SourceFile } from '../blog-files.ts';
import { meantId } from '../wording/meant-id.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { valueAt } from '../written/value-at.ts';
import type { Rule, RuleInput } from './rule.ts';

/** Series with two posts for one part, or with a part missing. Drafts count. */
export const checkSeriesParts: Rule = (input) => {
  const written = input.files.posts.flatMap((post) => partOf(post, input));
  const all = Map.groupBy(written, ({ series }) => series);
  return [...all.values()].flatMap((parts) => {
    const sound = parts.filter(({ part }) => Number.isInteger(part) && part > 0);
    const sorted = sound.toSorted((one, two) => one.part - two.part);
    const isWhole = sound.length === parts.length;
    return sorted.flatMap((part, index) => [
      ...clash(part, sorted[index - 1]),
      ...(isWhole ? gap(part, sorted[index - 1]) : []),
    ]);
  });
};

function partOf(source: SourceFile, { known }: RuleInput): Part[] {
  const series = valueAt(source.data, ['series', 'id']);
  const part = valueAt(source.data, ['series', 'part']);
  if (typeof series !== 'string') return [];
  const number = typeof part === 'number' ? part : NaN;
  return [{ series: meantId(series, known.series), part: number, file: source.file }];
}

function clash({ series, part, file }: Part, before: Part | undefined): Problem[] {
  if (before?.part !== part) return [];
  const args = { series, part: String(part), other: before.file };
  return [makeProblem('series-part-clash', { file, path: ['series', 'part'] }, args)];
}

function gap({ series, part, file }: Part, before: Part | undefined): Problem[] {
  const [from, to] = [(before?.part ?? 0) + 1, part - 1];
  if (from > to) return [];
  const missing = from === to ? String(from) : `${from} to ${to}`;
  const args = { series, part: String(part), missing };
  return [makeProblem('series-gap', { file, path: ['series', 'part'] }, args)];
}

interface Part {
  series: string;
  part: number;
  file: string;
}
