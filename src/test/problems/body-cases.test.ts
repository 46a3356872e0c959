import { expect, test } from 'vitest';
import { outlineBody } from '../../body/outline-body.ts';
import { makeProblem, problemMessage, type ProblemCode } from '../../domain/problem.ts';
import { bodyContext } from '../body-context.ts';
import { bodyCases, type BodyCase } from './body-cases.ts';

const cases = Object.entries(bodyCases) as [ProblemCode, BodyCase][];

test.each(cases)('%s', (code, { text, ...context }) => {
  const { problems } = outlineBody(text, bodyContext(context));
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});

test.each(cases)('%s says where, and all that its words promise', (code, { text, ...context }) => {
  for (const problem of outlineBody(text, bodyContext(context)).problems) {
    expect(problem.line).toBeGreaterThanOrEqual(5);
    const place = { file: 'content/posts/a.mdx', line: problem.line, column: problem.column };
    const message = problemMessage(makeProblem(code, place, problem.args));
    expect(message).toMatch(/^["<A-Z].*[.?]$/s);
    expect(message).not.toMatch(/undefined|\[object|^""|: \.| {2}|\{\w*\}/);
  }
});
