import type { Root, RootContent } from 'mdast';

/** Replaces the characters from `start` to `end` of a text by `by`. */
export interface Edit {
  start: number;
  end: number;
  by: string;
}

/** Applies edits that do not overlap; where two do, the first wins. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.by;
    at = edit.end;
  }
  return result + text.slice(at);
}

export function startOf(node: Root | RootContent): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: Root | RootContent): number {
  return node.position?.end.offset ?? 0;
}
