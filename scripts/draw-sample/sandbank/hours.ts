import { bold, brick, group, ink, shape, stroke, text, white } from '../paper.ts';
import { map } from './map.ts';
import { above, edge, onMap } from './sand.ts';

/** How long the sand is dry in one tide, for whoever wants to land on it. */
export const hours = () =>
  map(
    '#dcebef',
    ...TINTS.map(([time, tint]) =>
      shape(above(level(time)), tint, `stroke="${ink}" stroke-width="${time === 0 ? 3.5 : 2}"`),
    ),
    pointer(1520, (level(0) + level(2)) / 2, 'under 2 h', 352),
    pointer(1440, level(2), '2 h', 290),
    pointer(1330, level(4), '4 h', 228),
    pointer(1200, level(6), '6 h', 166),
    landing(...onMap(1150, 985)),
  );

const TINTS = [
  [0, '#f6e9cb'],
  [2, '#efd69a'],
  [4, '#e2b95f'],
  [6, '#cf9430'],
] as const;

/** What lies higher is dry for so many hours between high water 4.0 m and the next. */
const level = (time: number) => 2.2 - 1.8 * Math.cos((Math.PI * time) / 12.42);

function pointer(east: number, height: number, words: string, y: number): string {
  const [x, top] = onMap(east, edge(height, east, 760, 1300));
  return [
    stroke(`M${x} ${top}L${840} ${y}H856`, ink, 2.5),
    shape(`M${x - 6} ${top}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z`, ink),
    text(868, y + 12, 38, words, bold),
  ].join('');
}

const landing = (x: number, y: number) =>
  group(
    `translate(${x} ${y})`,
    shape('M-26 -16H26L16 4H-16Z', brick, `stroke="${white}" stroke-width="3"`),
    stroke('M0 -18V-56', ink, 4),
    shape('M4 -54L28 -24H4Z', white, `stroke="${ink}" stroke-width="2.5"`),
    text(-44, -18, 38, 'landing', 'text-anchor="end"'),
  );
