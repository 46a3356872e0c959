import { bold, brick, grey, halo, ink, middle, shape, stroke, text, white } from '../paper.ts';
import { buoy, map } from './map.ts';
import { above, onMap } from './sand.ts';

/** The line of zero in three years, and nothing that did not move but the buoys. */
export const moved = () =>
  map(
    white,
    stroke(above(0, 310), ink, 4, 'stroke-dasharray="0.1 11"'),
    stroke(above(0, 155), ink, 4, 'stroke-dasharray="18 13"'),
    stroke(above(0), ink, 8),
    text(190, 392, 38, '2016', 'text-anchor="end"'),
    text(462, 238, 38, '2021', `${middle} ${halo()}`),
    text(640, 238, 38, '2026', `${middle} ${bold}`),
    stroke('M420 478H548', brick, 7),
    shape('M575 478L543 461V495Z', brick),
    text(596, 490, 38, '31 m a year', `style="fill:${brick}" ${bold}`),
    ...[400, 1150, 1900].map((east) => buoy(...onMap(east, 395), grey, 0.62)),
  );
