import { circle, ellipse, group, range, rect, shape, stroke, svg } from '../paper.ts';
import { letters } from './letters.ts';

/** Letters under a cockle shell, a tide table with ticks, and behind the pane the dyke. */
export const windowSill = () =>
  svg(
    1600,
    900,
    '#f0e6d6',
    outside,
    frame,
    rect(0, 640, 1600, 260, '#e9dcc6'),
    rect(0, 640, 1600, 26, '#fbf4e6'),
    rect(0, 846, 1600, 54, '#cbb99b'),
    tideTable,
    letters(),
    shell,
    pencil,
  );

const outside = [
  rect(90, 0, 1420, 640, '#cfe3ea'),
  rect(90, 200, 1420, 160, '#e2edec'),
  shape('M240 130Q280 84 340 104Q380 60 450 92Q510 84 520 130Z', '#f6faf8'),
  shape('M1010 190Q1040 150 1096 168Q1140 130 1200 164Q1250 160 1256 190Z', '#f6faf8'),
  rect(90, 330, 1420, 180, '#8fb4c1'),
  stroke('M200 356h90M420 372h120M760 352h80M980 376h140M1300 358h90', '#b7d0d8', 5),
  shape('M620 344L640 300L660 344ZM600 346H690L676 362H614Z', '#f4efe4'),
  shape('M90 470C400 360 760 352 1060 398C1240 424 1400 440 1510 430V640H90Z', '#8dab63'),
  shape('M90 540C420 440 800 430 1100 478C1280 506 1420 512 1510 500V640H90Z', '#7b9a54'),
  stroke('M90 506C420 404 780 396 1080 440', '#a3bd78', 6),
  ...range(9).map((n) =>
    stroke(`M${170 + n * 150} ${560 + (n % 3) * 20}l8 -22l8 22`, '#698746', 5),
  ),
  group('translate(960 398)', sheep()),
  group('translate(1210 446) scale(-0.86 0.86)', sheep()),
].join('');

function sheep(): string {
  return [
    stroke('M-34 24V54M-14 28V56M22 28V56M40 24V54', '#3b3430', 9),
    ...range(9).map((n) =>
      circle(-36 + n * 9.5, 2 - 12 * Math.sin((n / 8) * Math.PI), 24, '#f7f1e3'),
    ),
    ellipse(2, 12, 46, 24, '#f7f1e3'),
    shape('M44 -22Q74 -26 80 4Q76 22 58 16Q44 4 44 -22Z', '#3b3430'),
    shape('M46 -20L30 -12L46 -4Z', '#3b3430'),
    ellipse(2, 26, 40, 9, '#d9cfba'),
  ].join('');
}

const frame = [
  rect(0, 0, 90, 640, '#f7efe0'),
  rect(1510, 0, 90, 640, '#e5d8c2'),
  rect(70, 0, 20, 640, '#dccdb4'),
  rect(780, 0, 40, 640, '#f7efe0'),
  rect(808, 0, 12, 640, '#d8c9af'),
  rect(90, 596, 1420, 44, '#f7efe0'),
  rect(90, 628, 1420, 12, '#d8c9af'),
  circle(800, 330, 13, '#b08d4a'),
].join('');

/** Ribs that meet at the hinge. */
const shell = group(
  'translate(640 664)',
  ellipse(10, 44, 116, 18, '#6d5a40', 'opacity="0.3"'),
  shape(
    'M-16 44C-120 44 -134 -30 -92 -66C-50 -104 50 -104 92 -66C134 -30 120 44 16 44Q0 56 -16 44Z',
    '#e6cdb0',
  ),
  shape('M16 44C120 44 134 -30 92 -66C70 -88 40 -96 8 -96C60 -60 70 0 16 44Z', '#cfae8b'),
  ...range(9).map((n) => {
    const angle = Math.PI * (1.08 + n * 0.105);
    return stroke(
      `M0 42Q${70 * Math.cos(angle)} ${10 + 60 * Math.sin(angle)} ${116 * Math.cos(angle)} ${-10 + 82 * Math.sin(angle)}`,
      '#b58f6b',
      4.5,
    );
  }),
  stroke('M-96 -34Q0 -104 98 -32', '#f5e4cc', 5, 'opacity="0.8"'),
);

const tideTable = group(
  'translate(1180 770) rotate(-7)',
  rect(-226, -84, 470, 180, '#7a6547', 'opacity="0.22"'),
  rect(-236, -96, 470, 180, '#fdfaf1'),
  rect(-236, -96, 470, 30, '#2f5d6b'),
  ...range(5).flatMap((row) =>
    range(6).map((column) =>
      rect(
        -212 + column * 74,
        -48 + row * 25,
        26 + ((row * 7 + column * 11) % 22),
        8,
        column === 0 ? '#b3472f' : '#74858a',
      ),
    ),
  ),
  ...[
    [40, 0],
    [188, 24],
    [-30, 50],
    [114, 74],
  ].map(([x, y]) => stroke(`M${x! - 22} ${y! - 22}l8 10l16 -22`, '#39424a', 5)),
);

const pencil = group(
  'translate(1400 806) rotate(-24)',
  rect(-150, 6, 250, 20, '#7a6547', 'opacity="0.25"'),
  rect(-150, -10, 230, 22, '#3f7f57', 'rx="3"'),
  rect(-150, 2, 230, 10, '#2d6142'),
  shape('M-150 -10L-192 1L-150 12Z', '#ecd3a8'),
  shape('M-180 -2L-192 1L-180 4Z', '#2b2b2b'),
);
