import type { Letter } from '../../domain/blog.ts';
import type { Segment } from '../../domain/segment.ts';

/** All that a letter and its answer show on a page. */
export function segmentsOf({ body, answer }: LetterInFull): Segment[] {
  return [...body, ...(answer ?? [])];
}

/** A letter with its finished body, and that of its answer; null where nobody has answered. */
export interface LetterInFull {
  letter: Letter;
  body: Segment[];
  answer: Segment[] | null;
  /** The same as plain text. */
  text: string;
  answerText: string | null;
}
