import type { Element } from 'hast';
import type { RotationReport } from '../../domain/report/report.ts';
import type { StandingLine } from '../../domain/report/standing-line.ts';
import type { Standing } from '../../domain/rotation/standing.ts';
import { dueInWords, howLate, notesOn, standingLabel } from '../rota/status/status-row.ts';
import { name } from './ask.ts';
import type { Desk } from './desk.ts';
import { move } from './move.ts';
import { linked, small, why } from './notes.ts';
import { ownSlots } from './strip/own-slots.ts';
import { stripInWords } from './strip/strip-in-words.ts';
import { strip } from './strip/strip.ts';
import { tag, type Child } from './tag.ts';
import { unseen } from './unseen.ts';

/** A member: name, standing, year, what is due, and whose move it is. */
export function memberRow(line: StandingLine, one: RotationReport, desk: Desk): Element {
  const { rotation } = one;
  const { report, year } = desk;
  const of = { rotation, slots: ownSlots(line, one, report.today), year };
  const [last = '', ...work] = notesOn(line, report.today);
  const cell = (className: string, ...children: Child[]) =>
    tag('td', { role: 'cell', className: [className] }, children);
  return tag(
    'tr',
    {
      role: 'row',
      dataAuthor: line.member.id,
      dataStanding: line.standing,
      dataSeverity: line.severity,
    },
    tag(
      'th',
      { role: 'rowheader', scope: 'row', className: ['who'] },
      name(line.member.author.name),
    ),
    cell('standing', standing(line, desk)),
    cell('weeks', strip(line, of, isSmall(desk)), unseen(stripInWords(line, of))),
    cell('due-day', dueInWords(line, report.today), small([timeLeft(line, desk), last])),
    cell(
      'move',
      move(line, one, desk),
      small(work.map((note) => linked(note, line))),
      why(line, desk),
    ),
  );
}

function standing(line: StandingLine, { report }: Desk): Child[] {
  const time = COUNTED.includes(line.standing) ? ` ${howLate(line, report.today)}` : '';
  return [
    tag('svg', { ariaHidden: 'true' }, tag('use', { href: `#is-${line.standing}` })),
    tag('b', {}, standingLabel(line).toLowerCase()),
    time,
  ];
}

/** What does not stand beside the standing. */
function timeLeft(line: StandingLine, { report }: Desk): string {
  if (COUNTED.includes(line.standing)) return '';
  const isLate = line.obligation.late > 0 && line.standing === 'in-review';
  return `${howLate(line, report.today)}${isLate ? ' late' : ''}`;
}

/** What one sees of a post under the pointer would weigh too much in a large blog. */
function isSmall({ report }: Desk): boolean {
  return report.rotations.flatMap(({ standings }) => standings).length <= 60;
}

/** Of these it is told how late, or how often missed. */
const COUNTED: Standing[] = ['dormant', 'overdue', 'late'];
