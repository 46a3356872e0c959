import { expect, test } from 'vitest';
import { reportWith } from '../../../test/rota/rota-report.ts';
import { statusAsGithub } from './status-as-github.ts';

const place = { folder: 'blogs/a,b', lineOf: () => 7 };

test('whoever is behind is a warning beside their file, the worst first', () => {
  expect(statusAsGithub(reportWith({ name: 'Ada: 100 %,\nreally' }), place)).toBe(
    [
      '::warning file=blogs/a%2Cb/authors/late-000.yaml,line=7,title=Overdue::Ada: 100 %25, really in main: 4 days late, due Tue 20 Jan, last post -',
      '::warning file=blogs/a%2Cb/authors/bo-lind.yaml,line=7,title=Due soon::Bo Lind in tuesdays: in 3 d, due Tue 27 Jan, open the pull request by Sun 25 Jan, missed 1',
      '',
    ].join('\n'),
  );
});

test.each([
  [8, 9, null],
  [9, 10, 'and 1 more: Bo Lind'],
  [30, 10, 'and 22 more: A and Bo Lind'],
])('of %i and one there are %i lines', (late, count, last) => {
  const lines = statusAsGithub(reportWith({ late, name: 'A' }), place)
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(count);
  if (last !== null) expect(lines.at(-1)).toBe(`::warning title=Behind::${last}`);
});
