import { bold, halo, italic, middle, shape, text } from '../paper.ts';
import { map } from './map.ts';
import { above, edge, onMap } from './sand.ts';

/** Four depth lines, and the tints of charts between them. */
export const contours = () =>
  map(
    '#ffffff',
    ...TINTS.map(([level, tint]) =>
      shape(above(-level), tint, `stroke="#16333b" stroke-width="3" stroke-linejoin="round"`),
    ),
    label(0, 800, 700, 400),
    label(2, 1330, 760, 300),
    label(5, 480, 700, 200),
    label(8, 1830, 700, 100),
    text(...onMap(1150, 778), 42, 'Nonnensand', `${middle} ${bold}`),
    text(...onMap(560, 96), 40, 'fairway', `${middle} ${italic} letter-spacing="8"`),
  );

const TINTS = [
  [8, '#e3f0f3'],
  [5, '#c3dfe7'],
  [2, '#93c4d3'],
  [0, '#e9c87f'],
] as const;

function label(depth: number, east: number, from: number, to: number): string {
  const [x, y] = onMap(east, edge(-depth, east, from, to));
  return text(x, y + 12, 34, `${depth}`, `${middle} ${bold} ${halo('#ffffff', 10)}`);
}
