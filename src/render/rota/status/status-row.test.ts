import { expect, test } from 'vitest';
import { pullOf, reportWith } from '../../../test/rota/rota-report.ts';
import type { Pull } from '../../../domain/membership/pulls.ts';
import { statusRow } from './status-row.ts';

test.each<[name: string, pulls: Pull[] | undefined, row: string[]]>([
  ['pull requests unknown', undefined, ['due soon', 'open the pull request by Sun 25 Jan', 'missed 1']],
  ['changes requested', [pullOf(41, { changesRequested: true })], ['due soon', 'open the pull request by Sun 25 Jan', 'missed 1, changes requested on #41']],
  ['a draft', [pullOf(41, { isDraft: true })], ['due soon', 'open the pull request by Sun 25 Jan', 'missed 1, drafting #41']],
  ['in review', [pullOf(41)], ['in review', 'last post -', '#41 in review for 9 d']],
  ['in review since today, with a draft besides', [pullOf(40, { isDraft: true }), pullOf(41, { opened: '2026-01-24' })], ['in review', 'last post -', '#41 in review']],
])('%s', (_, pulls, expected) => {
  const report = reportWith(pulls === undefined ? {} : { pulls });
  const line = report.rotations[1]!.standings.find(({ member }) => member.id === 'bo-lind')!;
  const { cells, notes, style } = statusRow(line, report.today);
  expect([cells[0], ...notes]).toEqual(expected);
  expect(cells.slice(1)).toEqual(['Bo Lind', 'in 3 d', 'due Tue 27 Jan']);
  expect(style).toBe(expected[0] === 'due soon' ? 'yellow' : null);
}); // prettier-ignore
