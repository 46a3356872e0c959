import type { RotaChanges } from '../../../domain/report/changes.ts';
import { changeRows } from './change-rows.ts';
import { markdownTable } from '../markdown-text.ts';

/** Whose dates move, as a comment on a pull request. */
export function changesAsMarkdown(changes: RotaChanges): string {
  const rows = changeRows(changes).map(({ rotation, what, change }) => [rotation, what, change]);
  if (rows.length === 0) return 'Nothing moves.\n';
  return `### Whose dates move\n\n${markdownTable(['Rotation', 'What', 'Change'], rows)}\n`;
}
