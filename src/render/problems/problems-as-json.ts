import type { Problem } from '../../domain/problem.ts';
import { messageOf } from './message-of.ts';
import { jsonText } from '../json-text.ts';

/** The report for programs; `schema` grows when a key changes its meaning. */
export function problemsAsJson(problems: Problem[]): string {
  const count = (severity: string) =>
    problems.filter((problem) => problem.severity === severity).length;
  const report = {
    schema: 1,
    problems: problems.map((problem) => {
      const { code, severity, file, line, column } = problem;
      return { code, severity, file, line, column, message: messageOf(problem).text };
    }),
    counts: { error: count('error'), warning: count('warning') },
  };
  return jsonText(report);
}
