import { circle, ellipse, group, ink, range, rect, shape, stroke, svg } from '../paper.ts';

/** A dredger on calm water that turns into mud by degrees. */
export const mud = () =>
  svg(
    1600,
    900,
    '#d9d3cf',
    '<defs><linearGradient id="depth" x1="0" y1="0" x2="0" y2="1">' +
      STOPS.map(([at, tone]) => `<stop offset="${at}" stop-color="${tone}"/>`).join('') +
      '</linearGradient></defs>',
    rect(0, 0, 1600, 150, '#cfc9c9'),
    rect(0, 240, 1600, 120, '#e6ded4'),
    circle(300, 196, 54, '#f4ebdc'),
    shape('M0 330C200 316 360 322 520 312L700 318C900 312 1300 326 1600 308V370H0Z', '#b8b0a8'),
    ...[980, 1030, 1090].map((x, n) =>
      stroke(`M${x} 316V${250 - n * 8}l34 -14M${x} ${250 - n * 8}l-18 -10`, '#b8b0a8', 6),
    ),
    rect(0, 360, 1600, 540, 'url(#depth)'),
    ...range(14).map((n) =>
      stroke(
        `M${(n * 227) % 1540} ${384 + (n % 5) * 13}h${70 + (n % 3) * 40}`,
        '#dfe3da',
        4,
        'opacity="0.65"',
      ),
    ),
    // what floats in it is denser further down
    ...range(150).map((n) => {
      const down = ((n * 61 + ((n * n) % 37)) % 150) / 150;
      return ellipse(
        (n * 389 + ((n * n * 53) % 617)) % 1600,
        470 + 410 * Math.sqrt(down),
        3 + 5 * down,
        2 + 2 * down,
        '#e9d8b8',
        `opacity="${(0.12 + 0.2 * down).toFixed(2)}"`,
      );
    }),
    arm,
    dredger,
    stroke('M300 384Q340 374 380 384T470 382M1160 384Q1200 374 1240 384T1340 382', '#f1efe6', 6),
  );

const STOPS = [
  [0, '#9fb0a8'],
  [0.2, '#93a096'],
  [0.4, '#887f6a'],
  [0.6, '#6b5a44'],
  [0.8, '#46382b'],
  [1, '#261e18'],
] as const;

const arm = [
  stroke('M760 392L1010 742', '#2b3a3e', 26),
  stroke('M756 388L1004 736', '#55686c', 8),
  shape('M990 716L1060 730L1076 788L1004 792L976 746Z', '#20292b'),
  stroke('M900 250L916 604', '#3a4a4e', 4),
].join('');

const dredger = group(
  'translate(0 8)',
  shape('M330 292H1120L1150 246H1226L1196 340Q1188 384 1140 384H420Q366 384 348 344Z', '#cf7a2c'),
  shape('M336 330H1200L1196 340Q1188 384 1140 384H420Q366 384 348 344Z', '#8c3f24'),
  shape('M330 292H1120L1150 246H1226L1220 266H1160L1130 308H334Z', '#e39a4c'),
  // the hopper, heaped
  shape('M520 292Q560 262 620 268Q700 244 780 266Q830 262 860 292Z', '#5c4a38'),
  rect(500, 284, 380, 12, '#f0e3cd'),
  // the bridge
  shape('M370 292V150H486V292Z', '#f3eadb'),
  shape('M450 292V150H486V292Z', '#d3c6b1'),
  rect(354, 138, 150, 46, '#f3eadb'),
  rect(364, 150, 128, 22, '#3d5862'),
  ...range(3).map((n) => rect(388, 206 + 26 * n, 46, 10, '#8d9d9f')),
  shape('M396 138V92H434V138Z', '#38505a'),
  rect(396, 104, 38, 12, '#e39a4c'),
  stroke('M470 138V64M452 84H488M452 100H488', ink, 6),
  // the gantry
  stroke('M880 292V196L936 232H980V292M880 196L980 232', '#38505a', 11),
  stroke('M1170 246V190M1152 208H1188', ink, 6),
);
