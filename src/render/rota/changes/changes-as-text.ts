import type { RotaChanges } from '../../../domain/report/changes.ts';
import type { Paint } from '../../paint.ts';
import { changeRows } from './change-rows.ts';
import { alignColumns } from '../columns.ts';

/** Whose dates move, for people: a line for each, aligned, of at most `width` columns. */
export function changesAsText(changes: RotaChanges, { paint, width }: Terminal): string {
  const rows = changeRows(changes).map(({ rotation, what, change, isPast }) => {
    return { cells: [rotation, what], notes: [change], style: isPast ? ('red' as const) : null };
  });
  if (rows.length === 0) return 'Nothing moves.\n';
  return alignColumns(rows, paint, width)
    .map((line) => `${line}\n`)
    .join('');
}

interface Terminal {
  paint: Paint;
  /** Columns. */
  width: number;
}
