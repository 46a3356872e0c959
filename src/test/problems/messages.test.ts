import { expect, test } from 'vitest';
import { outlineBody } from '../../body/outline-body.ts';
import { assembleBlog } from '../../domain/assemble-blog.ts';
import { problemTable } from '../../domain/problem-table.ts';
import { makeProblem } from '../../domain/problem.ts';
import type { Problem, ProblemCode } from '../../domain/problem.ts';
import { checkBlog } from '../../read/check-blog.ts';
import { messageOf } from '../../render/problems/message-of.ts';
import { bodyContext } from '../body-context.ts';
import { NOW, tempBlog } from '../temp-blog.ts';
import { bodyCases } from './body-cases.ts';
import { domainCases } from './domain-cases.ts';
import { historyCases } from './history-cases.ts';
import { readCases } from './read-cases.ts';

const now = Date.parse(NOW);
const cases: Record<string, () => Promise<Problem[]>> = {
  ...mapped(domainCases, async (files) => assembleBlog(files(), now).problems),
  ...mapped(historyCases, async (problems) => problems()),
  ...mapped(bodyCases, async ({ text, ...context }) =>
    outlineBody(text, bodyContext(context)).problems.map(({ code, line, column, args }) =>
      makeProblem(code as ProblemCode, { file: 'content/posts/a.mdx', line, column }, args),
    ),
  ),
  ...mapped(readCases, async ({ files }) => {
    const { problems } = await checkBlog(await tempBlog(files), now, { cache: false });
    return problems;
  }),
};

test('every problem of the table has a fixture, and every fixture is of the table', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(problemTable).sort());
});

test('the words of all problems are those that were reviewed', { timeout: 60_000 }, async () => {
  let printed = '';
  for (const code of Object.keys(problemTable)) {
    for (const problem of (await cases[code]?.()) ?? []) printed += print(problem);
  }
  await expect(printed).toMatchFileSnapshot('messages.txt');
});

function print(problem: Problem): string {
  const { text, source } = messageOf(problem);
  return [`${problem.code} (${problem.severity})`, text, ...source, '', ''].join('\n');
}

function mapped<T>(
  table: Record<string, T>,
  problemsOf: (value: T) => Promise<Problem[]>,
): Record<string, () => Promise<Problem[]>> {
  return Object.fromEntries(
    Object.entries(table).map(([code, value]) => [code, () => problemsOf(value)]),
  );
}
