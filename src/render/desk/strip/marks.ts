import type { Element } from 'hast';
import type { RotationRecord } from '../../../domain/blog.ts';
import { standingMarks } from '../standing-marks.ts';
import { HEIGHT } from './strip.ts';
import { tag, type Child } from '../tag.ts';
import { middleOf, monthsOf, stretchOf, type Year } from './year.ts';

/** Every mark of the strips, once, and the ground of each rotation: months, breaks, today. */
export function marks(rotations: RotationRecord[], year: Year): Element {
  return tag(
    'svg',
    { className: ['marks'], ariaHidden: 'true', width: 0, height: 0 },
    tag(
      'defs',
      {},
      hatch(),
      shapes(),
      standingMarks(),
      rotations.map((one) => ground(one, year)),
    ),
  );
}

function ground({ id, breaks }: RotationRecord, year: Year): Child {
  const full = { y: 0, height: '100%' };
  const rests = breaks.flatMap((span) => {
    const stretch = stretchOf(span, year);
    if (stretch === null) return [];
    const place = { x: `${stretch.at}%`, width: `${stretch.width}%` };
    return [tag('rect', { className: ['break'], ...place, ...full })];
  });
  return tag(
    'g',
    { id: `ground-${id}` },
    rests,
    monthsOf(year).map((day) => upright('month', stretchOf({ from: day, to: day }, year)!.at)),
    upright('today', middleOf(year.today, year)),
  );
}

function upright(name: string, at: number): Child {
  return tag('line', { className: [name], x1: `${at}%`, x2: `${at}%`, y1: 0, y2: '100%' });
}

function hatch(): Child {
  const size = { width: 5, height: 5, patternUnits: 'userSpaceOnUse' };
  return tag(
    'pattern',
    { id: 'hatch', ...size, patternTransform: 'rotate(45)' },
    tag('rect', { className: ['hatch'], width: 1.25, height: 5 }),
  );
}

function shapes(): Child[] {
  const square = { x: -3.75, y: -3.75, width: 7.5, height: 7.5 };
  const slot = (name: string, ...inside: Child[]) =>
    tag('g', { id: `slot-${name}` }, tag('rect', { className: ['hollow'], ...square }), inside);
  return [
    tag('g', { id: 'post' }, tag('circle', { className: ['solid'], r: 3.75 })),
    tag('g', { id: 'scheduled' }, tag('circle', { className: ['hollow'], r: 3.25 })),
    tag('path', { id: 'due', className: ['due'], d: `M-4.5 1h9L.6 8v${HEIGHT - 9}h-1.2V8z` }),
    slot('filled', tag('rect', { className: ['fill'], ...square })),
    slot('repaired', tag('path', { className: ['fill'], d: 'M-3.75-3.75v7.5h7.5z' })),
    slot('missed', tag('path', { className: ['cross'], d: 'M-3.75-3.75l7.5 7.5m0-7.5l-7.5 7.5' })),
    slot('owed', tag('path', { className: ['cross'], d: 'M-3.75 0h7.5' })),
    slot('coming'),
  ];
}
