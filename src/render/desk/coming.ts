import type { Element } from 'hast';
import type { RotationReport } from '../../domain/report/report.ts';
import type { Turn } from '../../domain/rotation/queue.ts';
import { dayInWords } from '../rota/words/day-in-words.ts';
import { holderInWords, turnNote } from '../rota/turn-in-words.ts';
import { name } from './ask.ts';
import type { Desk } from './desk.ts';
import { part } from './editors.ts';
import { tag } from './tag.ts';

/** Who writes next, rotation by rotation. */
export function coming(desk: Desk): Element | null {
  const { rotations } = desk.report;
  if (rotations.length === 0) return null;
  const lists = rotations.map((one) =>
    tag(
      'div',
      { className: ['coming'] },
      rotations.length === 1 ? null : tag('h3', {}, name(one.rotation.title)),
      one.next.length === 0
        ? tag('p', { className: ['none'] }, 'Nobody has a turn in sight.')
        : tag(
            'ol',
            {},
            shown(one, rotations.length).map((turn) => entry(turn, one, desk)),
          ),
    ),
  );
  return part('next', 'Who is next', tag('div', { className: ['comings'] }, lists));
}

/** Of many rotations the next few turns each; `npm run rota -- next` tells more. */
function shown({ next }: RotationReport, rotations: number): Turn[] {
  return next.slice(0, rotations > 3 ? 4 : next.length);
}

function entry(turn: Turn, { rotation }: RotationReport, { report }: Desk): Element {
  const note = turnNote(turn, rotation.kind, report);
  const holder = holderInWords(turn, report.names);
  return tag(
    'li',
    { dataState: turn.state },
    tag('time', { dateTime: turn.day }, dayInWords(turn.day, report.today)),
    tag(
      'span',
      {},
      turn.author === null ? tag('em', {}, holder) : name(holder),
      note === '' ? null : tag('small', {}, ` ${note}`),
    ),
  );
}
