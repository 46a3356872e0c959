import type { ComponentNode, Segment } from './segment.ts';

/** The component that holds an author's answer: the last of a letter's body, in letters alone. */
export const ANSWER = 'Answer';

/** A letter's body apart from its answer; `answer` is null where nobody has answered. */
export function letterParts(segments: readonly Segment[]): LetterParts {
  const answer = segments.find(isAnswer);
  return {
    letter: segments.filter((segment) => !isAnswer(segment)),
    answer: answer?.children ?? null,
  };
}

function isAnswer(segment: Segment): segment is ComponentNode {
  return typeof segment !== 'string' && segment.component === ANSWER;
}

export interface LetterParts {
  letter: Segment[];
  answer: Segment[] | null;
}
