import type { SourceFile } from '../blog-files.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { spanAsWritten } from '../wording/span-as-written.ts';
import { valueAt } from '../written/value-at.ts';
import { overlaps, writtenSpans, type WrittenSpan } from '../written/written-spans.ts';
import type { Rule } from './rule.ts';

/** Spans that end before they begin, and memberships and absences that overlap. */
export const checkSpans: Rule = ({ files }) => [
  ...files.authors.flatMap((author) => {
    const joins = writtenSpans(author, 'joins', 'until');
    const away = writtenSpans(author, 'away', 'to');
    return [
      ...reversed(author, [...joins, ...away]),
      ...joinOverlaps(author, joins),
      ...awayOverlaps(author, away),
    ];
  }),
  ...files.rotations.flatMap((rotation) => [
    ...reversed(rotation, writtenSpans(rotation, 'breaks', 'to')),
    ...endsBeforeStart(rotation),
  ]),
];

function reversed({ file }: SourceFile, spans: WrittenSpan[]): Problem[] {
  return spans.flatMap(({ span: { from, to }, path, end }) =>
    to === null || from <= to
      ? []
      : [makeProblem('span-reversed', { file, path: [...path, end] }, { from, to })],
  );
}

function endsBeforeStart({ file, data }: SourceFile): Problem[] {
  const [from, to] = [valueAt(data, ['start']), valueAt(data, ['until'])];
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return [];
  return [makeProblem('span-reversed', { file, path: ['until'] }, { from, to })];
}

function joinOverlaps({ file }: SourceFile, joins: WrittenSpan[]): Problem[] {
  const byRotation = Map.groupBy(joins, ({ item }) => valueAt(item, ['rotation']));
  return [...byRotation].flatMap(([rotation, spans]) =>
    overlaps(spans).map(([one, two]) =>
      makeProblem(
        'join-overlap',
        { file, path: two.path },
        {
          rotation: String(rotation),
          one: spanAsWritten(one.span),
          two: spanAsWritten(two.span),
        },
      ),
    ),
  );
}

function awayOverlaps({ file }: SourceFile, away: WrittenSpan[]): Problem[] {
  return overlaps(away).map(([one, two]) =>
    makeProblem(
      'away-overlap',
      { file, path: two.path },
      {
        one: spanAsWritten(one.span),
        two: spanAsWritten(two.span),
      },
    ),
  );
}
