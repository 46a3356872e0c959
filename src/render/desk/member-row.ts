import type { Element } from 'hast';
import type { RotationReport, StandingLine } from '../../domain/report/report.ts';
import { statusRow } from '../rota/status-row.ts';
import { name } from './ask.ts';
import type { Desk } from './desk.ts';
import { move } from './move.ts';
import { ownSlots } from './own-slots.ts';
import { stripInWords } from './strip-in-words.ts';
import { strip } from './strip.ts';
import { tag, type Child } from './tag.ts';

/** A member: name, standing, year, what is due, and whose move it is. */
export function memberRow(
  line: StandingLine,
  { rotation, next }: RotationReport,
  desk: Desk,
): Element {
  const { report, year } = desk;
  const { member, standing, severity } = line;
  const { cells, notes } = statusRow(line, report.today);
  const [label = '', , howLate = '', due = ''] = cells;
  const of = { rotation, slots: ownSlots(line, next, report.today), year };
  const cell = (className: string, ...children: Child[]) =>
    tag('td', { role: 'cell', className: [className] }, children);
  return tag(
    'tr',
    { role: 'row', dataStanding: standing, dataSeverity: severity },
    tag('th', { role: 'rowheader', scope: 'row', className: ['who'] }, name(member.author.name)),
    cell(
      'standing',
      tag('svg', { ariaHidden: 'true' }, tag('use', { href: `#is-${standing}` })),
      tag('b', {}, label.toLowerCase()),
      howLate === '' ? null : ` ${howLate}`,
    ),
    cell(
      'weeks',
      strip(line, of, isSmall(desk)),
      tag('span', { className: ['unseen'] }, stripInWords(line, of)),
    ),
    cell('due-day', tag('span', {}, due), ...noted(notes)),
    cell('move', move(line, rotation, desk)),
  );
}

function noted(notes: string[]): Child[] {
  return notes.filter((note) => note !== '').map((note) => tag('small', {}, note));
}

/** What one sees of a post under the pointer would weigh too much in a large blog. */
function isSmall({ report }: Desk): boolean {
  return report.rotations.flatMap(({ standings }) => standings).length <= 60;
}
