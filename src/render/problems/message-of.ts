import { problemMessage } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';

/**
 * A problem's sentences on one line, and beside them the lines of the file that they speak of.
 * What a file says is quoted in them, so control characters are made visible: they could steer
 * a terminal.
 */
export function messageOf(problem: Problem): ProblemMessage {
  const { source = '', ...args } = problem.args;
  // Only the excerpt of a file begins with a line break; elsewhere "source" is a phrase.
  const isExcerpt = source.startsWith('\n');
  const text = problemMessage({ ...problem, args: isExcerpt ? args : problem.args });
  const lines = isExcerpt ? source.slice(1).split('\n') : [];
  return { text: visible(text), source: lines.map(visible) };
}

function visible(text: string): string {
  return text.replace(/\r?\n|\r/g, '\\n').replace(/[\p{Cc}\u2028\u2029\p{Bidi_C}]/gu, '\uFFFD');
}

export interface ProblemMessage {
  text: string;
  source: string[];
}
