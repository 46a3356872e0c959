import { mdxToJs } from 'satteri';
import type { BodyProblem } from '../domain/segment.ts';
import { checkNesting } from './check-nesting.ts';
import { syntaxProblem } from './syntax-problem.ts';

/**
 * What keeps the text of a free page from being read as MDX. Such a page is the owners' code, so
 * its syntax alone is checked, expressions and imports too; nothing of it runs.
 */
export function checkPageText(text: string): BodyProblem[] {
  const deep = checkNesting(text);
  if (deep) return [deep];
  try {
    mdxToJs(text);
    return [];
  } catch (error) {
    const problem = syntaxProblem((error as Error).message);
    if (problem === null) throw error;
    return [forPages(problem)];
  }
}

/** A page may hold code, which a post may not: the parser's own reason says more then. */
function forPages(problem: BodyProblem): BodyProblem {
  const code = /^Could not parse (?:esm|expression) with \w+: (.*)$/.exec(
    problem.args['reason'] ?? '',
  );
  const isCode = code !== null || /no value/.test(problem.args['reason'] ?? '');
  if (!isCode) return problem;
  const reason = `there is code that is no JavaScript${code ? ` (${code[1]})` : ''}`;
  const remedy = 'Mend it, or write \\{ where a brace itself is meant.';
  return { ...problem, args: { reason, remedy } };
}
