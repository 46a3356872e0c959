import type { Note } from '../finding.ts';

/** The line at the cursor, without its end. */
export function lineAt(cursor: BlockCursor): string {
  const end = cursor.text.indexOf('\n', cursor.at);
  return cursor.text.slice(cursor.at, end === -1 ? undefined : end);
}

/** Everything from the cursor on. */
export function rest(cursor: BlockCursor): string {
  return cursor.text.slice(cursor.at);
}

/** The last line that is written; "" at the start. */
export function lastLine(cursor: BlockCursor): string {
  return cursor.out.at(-1)?.split('\n').at(-1) ?? '';
}

/** A place in a text of kramdown, and what is written so far. */
export interface BlockCursor {
  text: string;
  at: number;
  /** What is written so far, by lines or blocks. */
  out: string[];
  note: Note;
  /** Rewrites the text of an element that holds Markdown. */
  inner: (text: string) => string;
}
