import type { Element } from 'hast';
import type { Desk } from './desk.ts';
import { shownRows } from './shown-rows.ts';
import { ownSlots, type OwnSlot } from './strip/own-slots.ts';
import { isInYear } from './strip/year.ts';
import { tag, type Child } from './tag.ts';

/** What the marks of the strips mean, once; of slots only where there are any. */
export function legend(desk: Desk): Element {
  const { rotations } = desk.report;
  const hasTurns = rotations.some(({ rotation }) => rotation.kind === 'turns');
  const rests = rotations.some(({ rotation }) => rotation.breaks.length > 0);
  const items: [string, Child][] = [
    ['post', used('post')],
    ['scheduled', used('scheduled')],
    ['due', tag('use', { href: '#due', x: 11, y: -4 })],
    ['behind since it was due', rect('behind', 8.5, 3)],
    ['away', rect('away', 1, 18)],
    ...(rests ? [['the blog rests', rect('break', 1, 18)] as [string, Child]] : []),
    ...(hasTurns
      ? slotStates(desk).map((state) => [`slot ${state}`, used(`slot-${state}`)] as [string, Child])
      : []),
  ];
  return tag(
    'ul',
    { className: ['legend'], ariaLabel: 'Marks of the weeks' },
    items.map(([words, mark]) =>
      tag('li', {}, tag('svg', { ariaHidden: 'true', width: 22, height: 20 }, mark), words),
    ),
  );
}

/** Of a slot that is owed it is told only where a strip shows one. */
function slotStates(desk: Desk): OwnSlot['state'][] {
  const { report, year } = desk;
  const isOwed = report.rotations.some((one) =>
    shownRows(one, desk)
      .flatMap((line) => ownSlots(line, one, report.today))
      .some(({ day, state }) => state === 'owed' && isInYear(day, year)),
  );
  return ['filled', 'missed', 'repaired', ...(isOwed ? (['owed'] as const) : []), 'coming'];
}

function used(name: string): Child {
  return tag('use', { href: `#${name}`, x: 11, y: 10 });
}

function rect(className: string, y: number, height: number): Child {
  return tag('rect', { className: [className], x: 0, y, width: 22, height });
}
