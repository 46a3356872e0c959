import type { Node } from 'unist';

/** A line and a column of a file, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Where `node` begins; nodes that no text made stand at the file's beginning. */
export function placeOf(node: Node): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The place behind `text` that begins at `start`. */
export function placeAfter(start: Place, text: string): Place {
  const lines = text.split(/\r\n|\n|\r/);
  const { length } = lines.at(-1)!;
  const isSameLine = lines.length === 1;
  const column = isSameLine ? start.column + length : length + 1;
  return { line: start.line + lines.length - 1, column };
}
