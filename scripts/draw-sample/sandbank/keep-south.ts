import { brick, group, ink, range, shape, stroke, white } from '../paper.ts';
import { buoy, map } from './map.ts';
import { above, onMap } from './sand.ts';

/** One heavy line, and what lies behind it in one tone: keep south. */
export function keepSouth(): string {
  const closed = above(-5);
  return map(
    white,
    `<clipPath id="closed"><path d="${closed}"/></clipPath>`,
    shape(closed, '#f3e3bd'),
    `<g clip-path="url(#closed)">${range(54).map(hatch).join('')}</g>`,
    stroke(closed, ink, 12),
    ...[400, 1150, 1900].map((east) => buoy(...onMap(east, 395))),
    ship(...onMap(760, 200)),
  );
}

const hatch = (n: number) => stroke(`M${n * 38 - 760} 760L${n * 38} 0`, '#dcc184', 3);

/** From above, bow to the east. */
const ship = (x: number, y: number) =>
  group(
    `translate(${x} ${y})`,
    shape('M-40 -10H18Q34 -8 44 0Q34 8 18 10H-40Q-44 0 -40 -10Z', ink),
    shape('M-34 -6H-18V6H-34Z', white),
    stroke('M70 0H214', brick, 7),
    shape('M240 0L208 -17V17Z', brick),
  );
