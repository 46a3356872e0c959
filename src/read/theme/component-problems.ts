import { makeProblem } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';

/** Where the text of a component of the owners is no Astro component; the first fault, as all others may follow from it. */
export async function componentProblems(file: string, text: string): Promise<Problem[]> {
  if (/^\s*---(?![^]*---)/.test(text)) {
    return [makeProblem('component-syntax', { file, line: 1, column: 1 }, { reason: OPEN })];
  }
  const { parse } = await import('@astrojs/compiler-rs');
  const fault = parse(text).diagnostics.find(({ severity }) => severity === 'error');
  if (fault === undefined) return [];
  const [label] = fault.labels;
  const place = { file, line: label?.line ?? 1, column: (label?.column ?? 0) + 1 };
  return [makeProblem('component-syntax', place, { reason: asEndOfSentence(fault.text) })];
}

/** Astro would print it as text. */
const OPEN = 'its front matter never ends: a line of three hyphens is missing';

function asEndOfSentence(text: string): string {
  const plain = text.split('\n')[0]!.replace(/\.$/, '');
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}
