import { circle, group, range, rect, shape, stroke, svg } from '../paper.ts';

/** A corner of a chart, a pencil, and dividers with one point on the edge of what dries. */
export const chartTable = () =>
  svg(
    1600,
    900,
    '#fbf8ef',
    group(
      'rotate(-4 800 450)',
      rect(-200, -200, 2000, 1300, '#fbf8ef'),
      shape(SHALLOW, '#d7eaf0'),
      shape(SHOAL, '#b5d9e4'),
      shape(BANK, '#b7cfa4'),
      shape(LAND, '#eedaa8'),
      stroke(LAND, '#5a4a2c', 5),
      ...[SHALLOW, SHOAL].map((line) => stroke(line, '#5d8fa3', 3)),
      stroke(BANK, '#55734a', 3.5, 'stroke-dasharray="4 9"'),
      ...range(8).map((n) =>
        stroke(
          `M-200 ${-60 + n * 170}H1800M${-60 + n * 260} -200V1100`,
          '#9fb4ba',
          1.6,
          'opacity="0.6"',
        ),
      ),
      ...DEPTHS.map(([x, y, whole, small]) => sounding(x, y, whole, small)),
      ...DRYING.map(
        ([x, y, whole, small]) =>
          sounding(x, y, whole, small) + stroke(`M${x} ${y + 9}h26`, INK, 4),
      ),
      lightMark,
      hatching,
    ),
    group('translate(1626 910) rotate(180)', shape(PENCIL, '#5a4c38', 'opacity="0.2"')),
    group('translate(1600 880) rotate(180)', pencil),
    group(
      'translate(296 22)',
      stroke('M1010 96L742 560M1010 96L1176 614', '#5a4c38', 22, 'opacity="0.2"'),
    ),
    group('translate(266 -4)', dividers),
  );

const INK = '#2c3f4a';
const LAND =
  'M-200 420C-40 410 60 470 170 520C250 560 260 640 360 690C470 740 500 820 520 920L540 1100H-200Z';
const SHOAL =
  'M-200 240C0 210 180 300 330 330C520 360 660 240 900 250C1120 260 1240 400 1210 560C1180 730 980 760 800 760C700 780 680 860 690 960L700 1100H-200Z';
const SHALLOW =
  'M-200 90C60 40 240 160 420 170C640 180 800 60 1060 90C1340 130 1500 330 1460 580C1420 820 1140 860 960 880C880 900 860 960 870 1100H-200Z';
const BANK =
  'M470 470C560 400 760 370 900 400C1020 430 1050 520 980 590C900 660 660 660 540 620C450 590 410 520 470 470Z';

const DEPTHS = [
  [120, 150, 4, 6],
  [330, 96, 7, 2],
  [560, 120, 5, 8],
  [800, 30, 9, 4],
  [1130, 40, 11, 3],
  [1380, 130, 12, 6],
  [1500, 300, 14, 2],
  [1330, 260, 6, 7],
  [1120, 190, 3, 9],
  [900, 180, 2, 8],
  [620, 290, 1, 7],
  [260, 262, 2, 4],
  [60, 330, 0, 9],
  [1290, 470, 2, 6],
  [1350, 700, 4, 3],
  [1120, 680, 1, 6],
  [1080, 350, 1, 2],
  [380, 420, 0, 8],
  [560, 720, 1, 1],
  [760, 800, 1, 9],
  [1010, 820, 3, 4],
  [1230, 860, 6, 8],
  [1560, 520, 13, 7],
  [1540, 760, 11, 8],
  [960, 940, 5, 2],
] as const;

const DRYING = [
  [610, 500, 0, 7],
  [780, 470, 1, 4],
  [700, 590, 0, 9],
  [900, 530, 0, 4],
] as const;

const sounding = (x: number, y: number, whole: number, small: number) =>
  `<text x="${x}" y="${y}" font-family="Fraunces" font-style="italic" font-size="46" fill="${INK}">${whole}<tspan font-size="31" dy="11">${small}</tspan></text>`;

const lightMark = [
  shape('M150 620L158 590L164 620L194 626L164 634L158 664L150 634L122 626Z', INK),
  shape('M164 612C200 560 236 540 262 536C250 566 216 604 170 622Z', '#b0508c', 'opacity="0.8"'),
].join('');

const hatching = range(16)
  .map((n) => stroke(`M${-60 + n * 30} ${700 + ((n * 7) % 5) * 44}l14 -16`, '#c8ad72', 4))
  .join('');

const PENCIL = 'M1180 820L1250 764L1610 560L1640 612L1280 816Z';

const pencil = [
  shape('M1250 764L1610 560L1640 612L1280 816Z', '#c2483a'),
  shape('M1265 790L1625 586L1640 612L1280 816Z', '#97342b'),
  shape('M1250 764L1280 816L1180 820Z', '#ead0a4'),
  shape('M1206 799L1213 818L1180 820Z', '#2b2b2b'),
].join('');

const dividers = [
  shape('M992 88L1030 100L768 520L742 560L752 512Z', '#c79a45'),
  shape('M1010 94L1030 100L768 520L742 560Z', '#a0762c'),
  shape('M990 100L1030 88L1166 560L1176 614L1144 566Z', '#d8ae5b'),
  shape('M1012 94L1030 88L1166 560L1176 614Z', '#a9802f'),
  shape('M768 520L742 560L752 512Z', '#8f989c'),
  shape('M1166 560L1176 614L1150 566Z', '#8f989c'),
  circle(1010, 92, 44, '#d8ae5b'),
  circle(1010, 92, 24, '#a0762c'),
  circle(1010, 92, 8, '#f2dcae'),
  stroke('M1010 48V14', '#a0762c', 18),
].join('');
