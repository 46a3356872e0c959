import { circle, ellipse, group, range, rect, shape, stroke, svg } from '../paper.ts';

/** A hand lead on a wet deck, the tallow in its foot turned up: grit, sand, a broken shell. */
export const tallow = () =>
  svg(
    1600,
    900,
    '#5d7078',
    ...range(7).map((n) =>
      rect(0, n * 140 - 20, 1600, 132, ['#64777f', '#5a6d75', '#6b7f86'][n % 3]!),
    ),
    ...range(7).map((n) => stroke(`M0 ${n * 140 - 24}H1600`, '#3e4f57', 9)),
    ...range(22).map((n) =>
      stroke(
        `M${(n * 311) % 1500} ${20 + ((n * 137) % 860)}h${60 + (n % 4) * 44}`,
        '#7b9097',
        4,
        'opacity="0.55"',
      ),
    ),
    ...range(8).map((n) => circle(60 + n * 220, 40 + (n % 7) * 140, 7, '#3e4f57')),
    shape(
      'M1010 640C1200 560 1500 600 1600 560V900H1120C1060 820 940 700 1010 640Z',
      '#87a0a8',
      'opacity="0.5"',
    ),
    line,
    lead,
  );

const COIL =
  'M1130 300C1180 120 1480 40 1530 190C1580 350 1240 400 1200 300C1160 190 1420 130 1450 220C1490 330 1300 420 1180 470C1040 520 1500 470 1640 700';

/** The line, with its marks of leather and red cloth. */
const line = [
  stroke(COIL, '#2a3940', 36, 'opacity="0.4" transform="translate(12 16)"'),
  stroke(COIL, '#d8c49a', 24),
  stroke(COIL, '#b39a69', 24, 'stroke-dasharray="0.1 30" opacity="0.7"'),
  shape('M1296 132l70 -22l-8 44l12 40l-68 -8Z', '#b3402c'),
  shape('M1180 330l62 40l-30 26l-10 40l-48 -52Z', '#6d4427'),
  shape('M1206 352l62 44l-34 20l-14 38l-44 -56Z', '#7d5232'),
].join('');

const lead = group(
  'translate(560 480) rotate(-24)',
  shape(
    'M-30 -250H460Q560 -190 560 0Q560 190 460 250H-30Z',
    '#22303a',
    'opacity="0.4" transform="translate(20 34)"',
  ),
  shape('M0 -236L520 -120Q566 -60 566 0Q566 60 520 120L0 236Z', '#7f8b93'),
  shape('M0 236L520 120Q566 60 566 0L0 40Z', '#5f6b74'),
  shape('M30 -204L500 -98L500 -74L30 -150Z', '#a9b4ba'),
  stroke('M540 -60Q640 -70 640 0Q640 70 540 60', '#5f6b74', 34),
  ellipse(0, 0, 118, 236, '#8f9ba2'),
  ellipse(-6, 0, 104, 214, '#55616a'),
  // the hollow, armed with tallow
  ellipse(-4, 0, 84, 176, '#ecd9a4'),
  ellipse(-14, -14, 66, 148, '#f5e8c0'),
  ...range(120).map((n) => {
    const angle = n * 2.39996;
    const far = Math.sqrt(n / 120);
    return circle(
      -4 + 72 * far * Math.cos(angle) + (n % 3) * 2,
      20 + 142 * far * Math.sin(angle),
      2.5 + (n % 4) * 1.3,
      ['#a98352', '#7d6a4c', '#c7a46a', '#4f4a42'][n % 4]!,
    );
  }),
  group(
    'translate(-12 -50) rotate(30)',
    shape('M-34 20Q-40 -30 0 -38Q40 -30 34 20L16 12L6 24L-8 10Z', '#f1d9cf'),
    stroke('M-20 10L-8 -30M-4 8L0 -34M14 8L10 -30', '#cf9c8c', 4),
  ),
  stroke('M10 84l26 -12M-30 110l18 10', '#2f5a56', 6),
);
