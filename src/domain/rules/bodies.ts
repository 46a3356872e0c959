import { makeProblem, type ProblemCode } from '../problem.ts';
import type { Rule } from './rule.ts';

/** What is wrong with the texts of posts and letters, as the parser of bodies found it. */
export const checkBodies: Rule = ({ files }) =>
  [...files.posts, ...files.letters].flatMap(({ file, outline }) =>
    outline.problems.map(({ code, line, column, args }) =>
      makeProblem(code as ProblemCode, { file, line, column }, args),
    ),
  );
