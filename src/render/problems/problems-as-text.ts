import type { Problem } from '../../domain/problem.ts';
import { messageOf } from './message-of.ts';
import type { Paint } from '../paint.ts';

/** The report that people read, with the counts in its last line; nothing without problems. */
export function problemsAsText(problems: Problem[], paint: Paint = plain): string {
  if (problems.length === 0) return '';
  const parts = problems.map((problem, index) => {
    const place = placeOf(problem);
    const isSame = index > 0 && placeOf(problems[index - 1]!) === place;
    return (isSame ? '' : `${paint('bold', place)}\n`) + printProblem(problem, paint);
  });
  return `${parts.join('')}${countsInWords(problems)}\n`;
}

/** "2 errors, 1 warning in 2 files." */
export function countsInWords(problems: Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [count(errors, 'error'), count(warnings, 'warning')].filter((_, index) =>
    index === 0 ? errors > 0 : warnings > 0,
  );
  return `${counts.join(', ')} in ${count(new Set(problems.map(({ file }) => file)).size, 'file')}.`;
}

function printProblem(problem: Problem, paint: Paint): string {
  const { text, source } = messageOf(problem);
  const colour = problem.severity === 'error' ? 'red' : 'yellow';
  const lines = source.map((line) => `      ${paint('dim', line)}\n`);
  const head = `  ${paint(colour, problem.severity)}  ${text}  ${paint('dim', problem.code)}\n`;
  return head + lines.join('');
}

function placeOf({ file, line, column }: Problem): string {
  return `${file.replace(CONTROLS, '?')}:${line ?? 1}:${column ?? 1}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function plain(_: unknown, text: string): string {
  return text;
}

const CONTROLS = /\p{Cc}/gu;
