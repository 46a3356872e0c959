import type { Element } from 'hast';
import type { Standing } from '../../domain/rotation/standing.ts';
import { tag } from './tag.ts';

/** A shape for each standing, 14 units wide and high, so that colour says nothing alone. */
export function standingMarks(): Element[] {
  return Object.entries(SHAPES).map(([standing, d]) =>
    tag('symbol', { id: `is-${standing}`, viewBox: '0 0 14 14' }, tag('path', { d })),
  );
}

/** Full where somebody is behind, an outline where all is well. */
const SHAPES: Record<Standing, string> = {
  dormant: 'M1 1h12v12H1z',
  overdue: 'M7 .5L13.8 13H.2z',
  late: 'M7 .5L13.8 13H.2zM7 4L2.9 11.5h8.2z',
  'due-soon': 'M7 0a7 7 0 1 1 0 14A7 7 0 0 1 7 0zm-.9 3v4.6l3.6 2.2.9-1.5-2.7-1.7V3z',
  'in-review': 'M1 2h12v10H1zm1.6 1.6v6.8h8.8V3.6zM4 5h6v1.4H4zm0 2.6h4V9H4z',
  scheduled: 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1zm0 1.7a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6z',
  'on-leave': 'M1 12.6L12.6 1h.9v1.5L2.5 13.5H1zM1 6.6L6.6 1h2.1L1 8.7zM13.5 7.4v2.1l-4 4H7.4z',
  upcoming: 'M2 1l10 6-10 6zm1.7 3v6l5-3z',
  new: 'M6.1 1h1.8v5.1H13v1.8H7.9V13H6.1V7.9H1V6.1h5.1z',
  left: 'M2 6.2h10v1.6H2z',
  'on-track': 'M5.2 12.2L.9 7.9l1.3-1.3 3 3 6.6-6.7 1.3 1.3z',
};
