import {
  circle,
  group,
  ink,
  type Point,
  range,
  rect,
  shape,
  stroke,
  svg,
  through,
} from '../paper.ts';
import { ship } from './container-ship.ts';

/** A container ship as if the water were glass: the stern deeper than the bow, the bottom near. */
export const squat = () =>
  svg(
    1600,
    900,
    '#ecd9c4',
    circle(1330, 214, 74, '#f7efdd'),
    rect(0, 300, 1600, 110, '#e2c7b2'),
    shape('M0 396H520L560 380H760L800 396H1600V420H0Z', '#a99f9c'),
    ...[90, 210, 620, 1400].map((x, n) => rect(x, 330 + (n % 2) * 20, 9, 66, '#a99f9c')),
    rect(0, 410, 1600, 130, '#8fb3b3'),
    rect(0, 500, 1600, 400, '#5f9aa1'),
    rect(0, 640, 1600, 260, '#4b8791'),
    ...range(5).map((n) =>
      stroke(
        `M${120 + n * 40} ${742 + n * 9}H${1280 + n * 46}`,
        '#74aab0',
        4,
        'stroke-dasharray="60 34" opacity="0.75"',
      ),
    ),
    group('rotate(-0.9 800 520)', turned(ship)),
    shape(`${through(ground)}L1600 900H0Z`, '#c9a873'),
    shape(`${through(ground.map(([x, y]): Point => [x, y + 34]))}L1600 900H0Z`, '#b38f5c'),
    stroke(through(ground), '#e3c895', 6),
    // the level sinks along the ship
    stroke(
      'M0 478Q60 470 120 478T240 476Q300 462 350 482C520 512 900 512 1160 496C1260 490 1290 458 1340 456C1380 456 1400 474 1440 478T1600 478',
      '#f3f6f0',
      7,
    ),
    buoy(118, 490, '#c3402f'),
    buoy(1502, 492, '#2f7d5b'),
    pilotBoat,
  );

const ground = range(41).map((n): Point => [
  n * 40,
  792 + 5 * Math.sin(n * 0.9) + 3 * Math.sin(n * 2.3),
]);

/** It is drawn with its bow to the left. */
const turned = (part: string) => group('translate(1600 0) scale(-1 1)', part);

const buoy = (x: number, y: number, tone: string) =>
  shape(
    `M${x - 34} ${y}L${x - 20} ${y - 84}H${x + 20}L${x + 34} ${y}Q${x} ${y + 20} ${x - 34} ${y}Z`,
    tone,
  ) +
  shape(
    `M${x + 6} ${y - 84}H${x + 20}L${x + 34} ${y}Q${x + 22} ${y + 8} ${x + 10} ${y + 10}Z`,
    ink,
    'opacity="0.25"',
  ) +
  stroke(`M${x} ${y - 84}V${y - 122}`, ink, 6) +
  (tone === '#2f7d5b'
    ? shape(`M${x - 18} ${y - 118}L${x} ${y - 156}L${x + 18} ${y - 118}Z`, tone)
    : rect(x - 15, y - 154, 30, 36, tone)) +
  stroke(`M${x} ${y + 12}V790`, '#33525a', 4, 'stroke-dasharray="10 8"');

const pilotBoat = group(
  'translate(196 452)',
  shape('M0 34H150L166 8Q150 14 118 14H4Z', '#22364f'),
  shape('M44 14V-18H88L104 14Z', '#f1a23c'),
  rect(54, -10, 34, 13, '#38586a'),
  stroke('M66 -18V-44', ink, 5),
  stroke('M-40 40Q0 26 20 36M150 36Q176 26 200 40', '#f3f6f0', 6),
);
