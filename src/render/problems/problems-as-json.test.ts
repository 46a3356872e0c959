import { expect, test } from 'vitest';
import { makeProblem } from '../../domain/problem.ts';
import { problemsAsJson } from './problems-as-json.ts';

test('prints problems and counts, and no caret in a message', () => {
  const place = { file: 'authors/bo.yaml', line: 2, column: 8 };
  const problems = [
    makeProblem('yaml-syntax', place, { reason: 'so it is', source: '\n2 | x\n  | ^' }),
    makeProblem('unused-author', { file: 'authors/cy.yaml', line: 1, column: 1 }, { id: 'cy' }),
  ];
  expect(JSON.parse(problemsAsJson(problems))).toEqual({
    schema: 1,
    problems: [
      {
        code: 'yaml-syntax',
        severity: 'error',
        ...place,
        message:
          'The YAML cannot be read: so it is. Mend this line; text with ": " or "#" in it needs quotes.',
      },
      {
        code: 'unused-author',
        severity: 'warning',
        file: 'authors/cy.yaml',
        line: 1,
        column: 1,
        message: 'Nothing names the author "cy". Remove the file, or add "joins" or a post.',
      },
    ],
    counts: { error: 1, warning: 1 },
  });
});

test('prints empty lists for a sound blog', () => {
  expect(JSON.parse(problemsAsJson([]))).toMatchObject({ problems: [], counts: { error: 0 } });
});
