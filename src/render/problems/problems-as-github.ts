import type { Problem } from '../../domain/problem.ts';
import { githubCommand, pathInRepository } from './github-command.ts';
import { messageOf } from './message-of.ts';

/**
 * The report as commands that GitHub shows beside the lines of a pull request. `folder` is the
 * way from the root of the repository to the blog: "" or "blogs/tides".
 */
export function problemsAsGithub(problems: Problem[], folder: string): string {
  return problems.map((problem) => command(problem, folder)).join('');
}

function command(problem: Problem, folder: string): string {
  const { text, source } = messageOf(problem);
  const properties = {
    file: pathInRepository(problem.file, folder),
    line: String(problem.line ?? 1),
    col: String(problem.column ?? 1),
    title: problem.code,
  };
  return githubCommand(problem.severity, properties, [text, ...source].join('\n'));
}
