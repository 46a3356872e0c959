import { expect, test } from 'vitest';
import type { RotationReport } from '../../../domain/report/report.ts';
import { askFor } from './ask-for.ts';

test.each([
  ['the first', [['ada', 'bo']], [], ['ada']],
  ['nobody twice', [['ada', 'bo'], ['ada', 'bo']], [], ['ada', 'bo']],
  ['unless there is nobody else', [['ada'], ['ada']], [], ['ada', 'ada']],
  ['nobody who is behind', [['ada', 'bo']], ['ada'], ['bo']],
  ['unless all are', [['ada', 'bo']], ['ada', 'bo'], ['ada']],
  ['nobody whom the report does not name', [['ada', 'bo', 'cy', 'dee']], ['ada', 'bo', 'cy'], ['ada']],
  ['nobody at all', [[]], [], [null]],
])('%s is asked', (_, covers, behind, expected) => {
  const openSlots = covers.map((cover, at) => ({ turn: { day: `2026-01-0${at + 1}` }, cover }));
  const standings = behind.map((id) => ({ severity: 1, member: { id } }));
  const one = { openSlots, standings } as unknown as RotationReport;
  expect(one.openSlots.map((slot) => askFor(slot, one))).toEqual(expected);
}); // prettier-ignore
