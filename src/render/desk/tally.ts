import type { Element } from 'hast';
import type { RotaReport } from '../../domain/report/report.ts';
import type { Standing } from '../../domain/rotation/standing.ts';
import { tag } from './tag.ts';

/** How many stand how, worst first, each with its shape: the key to the shapes as well. */
export function tally({ rotations }: RotaReport): Element | null {
  const standings = rotations.flatMap((one) => one.standings.map(({ standing }) => standing));
  const items = ORDER.flatMap((standing) => {
    const count = standings.filter((one) => one === standing).length;
    if (count === 0) return [];
    const shape = tag('svg', { ariaHidden: 'true' }, tag('use', { href: `#is-${standing}` }));
    return [
      tag(
        'li',
        { dataStanding: standing },
        shape,
        tag('b', {}, String(count)),
        ` ${standing.replace('-', ' ')}`,
      ),
    ];
  });
  return items.length === 0 ? null : tag('ul', { className: ['tally'] }, items);
}

const ORDER: Standing[] = [
  ...(['dormant', 'overdue', 'late', 'due-soon', 'in-review', 'scheduled'] as const),
  ...(['on-track', 'new', 'on-leave', 'upcoming'] as const),
];
