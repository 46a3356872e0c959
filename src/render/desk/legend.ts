import type { Element } from 'hast';
import type { RotaReport } from '../../domain/report/report.ts';
import { tag, type Child } from './tag.ts';

/** What the marks of the strips mean, once; of slots only where there are any. */
export function legend({ rotations }: RotaReport): Element {
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
      ? SLOTS.map((state) => [`slot ${state}`, used(`slot-${state}`)] as [string, Child])
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

const SLOTS = ['filled', 'missed', 'repaired', 'coming'];

function used(name: string): Child {
  return tag('use', { href: `#${name}`, x: 11, y: 10 });
}

function rect(className: string, y: number, height: number): Child {
  return tag('rect', { className: [className], x: 0, y, width: 22, height });
}
