import { expect, test } from 'vitest';
import { author, blogFiles, post, slot, turns } from '../../test/builders.ts';
import { assembleBlog } from '../assemble-blog.ts';
import type { Turn } from '../rotation/queue.ts';
import { narrowReport } from './narrow-report.ts';
import { openSlotsAmong } from './open-slots.ts';
import { reportOf } from './report.ts';
import type { StandingLine } from './standing-line.ts';

test.each([
  ['the first', [['ada', 'bo']], [], ['ada']],
  ['nobody twice', [['ada', 'bo'], ['ada', 'bo']], [], ['ada', 'bo']],
  ['unless there is nobody else', [['ada'], ['ada']], [], ['ada', 'ada']],
  ['nobody who is behind', [['ada', 'bo']], ['ada'], ['bo']],
  ['unless all are', [['ada', 'bo']], ['ada', 'bo'], ['ada']],
  ['nobody whom the report does not name', [['ada', 'bo', 'cy', 'dee']], ['ada', 'bo', 'cy'], ['ada']],
  ['nobody at all', [[]], [], [null]],
])('%s is asked', (_, covers, behind: string[], expected) => {
  const lines = new Map(
    ['ada', 'bo', 'cy', 'dee'].map((id) => [id, { severity: behind.includes(id) ? 1 : 0, member: { id } }]),
  ) as unknown as Map<string, StandingLine>;
  const open = covers.map((_, day) => ({ day, state: 'open' })) as unknown as Turn[];
  const found = openSlotsAmong(open, ({ day }) => covers[Number(day)]!.map((id) => lines.get(id)!));
  expect(found.map(({ ask }) => ask?.member.id ?? null)).toEqual(expected);
}); // prettier-ignore

test('who is asked, and since when, is the same in a report on one author', () => {
  const order = ['ada', 'bo', 'cy', 'dee', 'eli', 'fay'];
  const files = blogFiles({
    rotations: [turns('tuesdays', { order })],
    authors: order.map((id) => author(id, { joins: [{ rotation: 'tuesdays', from: '2026-01-01' }] })),
    slots: ['02-17', '02-24'].map((day) => slot('tuesdays', `2026-${day}`, { author: null })),
    posts: [post('x', { date: '2026-01-27', authors: ['dee'] })],
  });
  const report = reportOf(assembleBlog(files, 0).records!, { today: '2026-02-10', pulls: null });
  const [first, second] = report.rotations[0]!.openSlots;
  expect(first!.ask).toMatchObject({ member: { id: 'dee' }, lastPost: { slug: 'x' } });
  expect(second!.ask!.member.id).not.toBe('dee');
  const narrow = narrowReport(report, { rotation: null, author: second!.turn.base });
  expect(narrow.rotations[0]!.openSlots).toEqual([second]);
}); // prettier-ignore
