import { circle, ellipse, group, range, shape, stroke, svg } from '../paper.ts';

/** An open ledger: columns in the middle, and in the margins what the columns had no place for. */
export const ledger = () =>
  svg(
    1600,
    900,
    '#2f5148',
    '<defs><linearGradient id="gutter"><stop offset="0" stop-color="#b39a6a" stop-opacity="0"/><stop offset="0.5" stop-color="#a88c5a"/><stop offset="1" stop-color="#b39a6a" stop-opacity="0"/></linearGradient></defs>',
    ...range(16).map((n) => stroke(`M${n * 110} 0V900M0 ${n * 60}H1600`, '#2b4b42', 3)),
    group('translate(24 30)', shape(COVER, '#15251f', 'opacity="0.45"')),
    shape(COVER, '#6d3428'),
    shape('M790 96C620 50 360 56 150 92V800C360 766 620 764 790 820Z', '#f1e4c6'),
    shape('M810 96C980 50 1240 56 1450 92V800C1240 766 980 764 810 820Z', '#efe0be'),
    shape(
      'M790 96C760 88 730 82 700 78V776C730 786 762 800 800 824C838 800 870 786 900 776V78C870 82 840 88 810 96L800 104Z',
      'url(#gutter)',
      'opacity="0.75"',
    ),
    ...range(2).map(page),
    ...margins,
    ribbon,
    glove,
  );

const COVER =
  'M800 84C620 30 340 36 120 74V836C350 806 620 800 800 852C980 800 1250 806 1480 836V74C1260 36 980 30 800 84Z';

const INK = '#4a3728';
const PENCIL = '#5f666e';

/** Rules in red, four columns of ink, and right of them a hand's breadth of nothing. */
const page = (side: number) => {
  const left = side ? 872 : 186;
  return [
    ...[0, 100, 200, 300, 366].map((x) =>
      stroke(`M${left + x - 14} 112V${x === 366 ? 770 : 760}`, '#b8665a', 2.5, 'opacity="0.7"'),
    ),
    ...range(19).map((row) =>
      range(4)
        .map((column) => {
          const long = [70, 70, 70, 44][column]! - ((row * 17 + column * 29 + side * 13) % 22);
          return stroke(
            `M${left + column * 100} ${138 + row * 33}${scrawl(long, row + column)}`,
            INK,
            4,
            'opacity="0.85"',
          );
        })
        .join(''),
    ),
  ].join('');
};

const scrawl = (long: number, seed: number) =>
  range(Math.floor(long / 9))
    .map((n) => `q2.5 ${-5 - ((n + seed) % 3) * 3} 4.5 0t4.5 ${n % 4 === seed % 4 ? 4 : -1}`)
    .join('');

const margins = [
  group(
    'translate(400 0)',
    // on the left page: a moon, a tide pole under water, a hand that points
    circle(226, 190, 40, 'none', `stroke="${PENCIL}" stroke-width="5"`),
    shape('M226 150A40 40 0 0 1 226 230A16 40 0 0 0 226 150Z', PENCIL),
    stroke('M220 300V470M220 300h26M220 330h18M220 360h26M220 390h18M220 420h26', PENCIL, 6),
    stroke('M176 436q12 -10 24 0t24 0t24 0t24 0M184 458q12 -10 24 0t24 0t24 0', PENCIL, 5),
    stroke(
      'M180 560h76q16 0 16 14t-16 14h-30M180 560q-14 4 -14 40q0 34 14 40h50q14 0 14 -13t-10 -13q14 0 14 -13t-10 -13q14 2 14 -10t-16 -12',
      PENCIL,
      5,
    ),
    stroke('M176 700q60 -26 110 -8M180 730q50 -20 80 -8', PENCIL, 4),
  ),
  group(
    'translate(-6 0)',
    // on the right page: a ship, a fish, what was not believed
    stroke('M1322 220h92l-16 34h-62ZM1368 220V146L1410 208H1368M1362 160L1330 208H1362', PENCIL, 5),
    stroke('M1312 262q14 -10 28 0t28 0t28 0t28 0', PENCIL, 5),
    stroke('M1320 410Q1362 372 1402 410Q1362 448 1320 410ZM1402 410l26 -20v40Z', PENCIL, 5),
    circle(1342, 406, 5, PENCIL),
    stroke('M1336 540l44 44M1380 540l-44 44', PENCIL, 9),
    ellipse(1180, 568, 150, 24, 'none', `stroke="${PENCIL}" stroke-width="5"`),
    stroke('M1320 640q50 -18 100 -4M1320 668q40 -14 84 -4M1320 696q50 -14 70 -4', PENCIL, 4),
  ),
];

const ribbon = shape(
  'M806 96C830 300 800 520 826 700L838 890L818 868L800 892C806 700 786 400 796 104Z',
  '#3d5f8f',
);

const glove = group(
  'translate(330 812) rotate(8)',
  shape(
    'M-150 130C-150 40 -130 -10 -96 -40L-84 -120Q-66 -140 -50 -118L-46 -46L-30 -150Q-8 -168 4 -146L6 -50L28 -140Q50 -154 60 -130L50 -40L80 -104Q104 -112 108 -86L86 10Q120 -20 140 -4Q148 14 126 36L60 150Z',
    '#1c1712',
    'opacity="0.28" transform="translate(12 12)"',
  ),
  shape(
    'M-150 130C-150 40 -130 -10 -96 -40L-84 -120Q-66 -140 -50 -118L-46 -46L-30 -150Q-8 -168 4 -146L6 -50L28 -140Q50 -154 60 -130L50 -40L80 -104Q104 -112 108 -86L86 10Q120 -20 140 -4Q148 14 126 36L60 150Z',
    '#fbf8f1',
  ),
  stroke('M-46 -46Q-44 -20 -48 0M6 -50Q4 -20 2 0M50 -40Q44 -16 40 4', '#d5ccbb', 5),
  stroke('M-130 70Q-40 96 96 82', '#d5ccbb', 5),
);
