import type { SourceFile } from '../blog-files.ts';
import { parseDay, type Span } from '../calendar.ts';
import { valueAt } from './value-at.ts';

/**
 * The spans in a list of a file (`joins`, `away`, `breaks`) with their places; those whose days
 * cannot be read are left out. `end` is the key of the last day there.
 */
export function writtenSpans(source: SourceFile, list: string, end: 'to' | 'until'): WrittenSpan[] {
  const items = valueAt(source.data, [list]);
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => {
    const from = dayIn(item, 'from');
    const to = valueAt(item, [end]) === undefined ? null : dayIn(item, end);
    const isSound = from !== undefined && to !== undefined;
    return isSound ? [{ span: { from, to }, item, path: [list, index], end }] : [];
  });
}

/** The first two that share a day, for each but the first. */
export function overlaps(spans: WrittenSpan[]): [WrittenSpan, WrittenSpan][] {
  const sorted = spans
    .filter(({ span }) => span.to === null || span.from <= span.to)
    .toSorted((one, two) => (one.span.from < two.span.from ? -1 : 1));
  let longest = sorted[0];
  return sorted.slice(1).flatMap((next) => {
    const before = longest!;
    const isOver = before.span.to !== null && before.span.to < next.span.from;
    if (next.span.to === null || (before.span.to ?? '9') < next.span.to) longest = next;
    return isOver ? [] : [[before, next] as [WrittenSpan, WrittenSpan]];
  });
}

function dayIn(item: unknown, key: string): string | undefined {
  const value = valueAt(item, [key]);
  return typeof value === 'string' ? (parseDay(value) ?? undefined) : undefined;
}

export interface WrittenSpan {
  span: Span;
  item: unknown;
  path: (string | number)[];
  end: 'to' | 'until';
}
