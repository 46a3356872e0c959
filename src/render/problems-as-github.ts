import type { Problem } from '../domain/problem.ts';
import { messageOf } from './message-of.ts';

/**
 * The report as commands that GitHub shows beside the lines of a pull request. `folder` is the
 * way from the root of the repository to the blog: "" or "blogs/tides".
 */
export function problemsAsGithub(problems: Problem[], folder: string): string {
  return problems.map((problem) => `${command(problem, folder)}\n`).join('');
}

function command(problem: Problem, folder: string): string {
  const { text, source } = messageOf(problem);
  const properties = {
    file: folder === '' ? problem.file : `${folder}/${problem.file}`,
    line: String(problem.line ?? 1),
    col: String(problem.column ?? 1),
    title: problem.code,
  };
  const given = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${problem.severity} ${given.join(',')}::${data([text, ...source].join('\n'))}`;
}

/** As in GitHub's own toolkit (actions/core, command.ts). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
