import { circle, group, type Point, range, rect, shape, stroke, svg, through } from '../paper.ts';

/** A night of wind: the sea stands high at the dyke, and in the gauge house a lamp is lit. */
export const storm = () =>
  svg(
    1600,
    900,
    '#3b3a55',
    rect(0, 330, 1600, 140, '#5c5871'),
    rect(0, 420, 1600, 80, '#8d7f88'),
    ...range(6).map((n) =>
      cloud(-120 + n * 330, 70 + ((n * 83) % 170), n % 2 ? '#2e2d46' : '#474663'),
    ),
    ...range(5).map((n) =>
      cloud(60 + n * 380, 250 + ((n * 57) % 80), n % 2 ? '#54526e' : '#3b3a55'),
    ),
    ...range(34).map((n) =>
      stroke(
        `M${(n * 211) % 1640} ${40 + ((n * 97) % 440)}l-34 66`,
        '#9a98ae',
        3,
        'opacity="0.45"',
      ),
    ),
    ...range(6).map(wave),
    house,
    dyke,
    ...range(5).map((n) =>
      stroke(
        `M${1030 - n * 26} ${596 + n * 40}q-40 -70 ${-70 - n * 8} -60`,
        '#e8eef0',
        7,
        'opacity="0.85"',
      ),
    ),
    ...range(26).map((n) =>
      circle(
        850 + ((n * 61) % 250),
        480 + ((n * 89) % 190),
        3 + (n % 4) * 1.6,
        '#e8eef0',
        'opacity="0.75"',
      ),
    ),
  );

const cloud = (x: number, y: number, tone: string) =>
  shape(
    `M${x} ${y + 90}Q${x + 10} ${y + 20} ${x + 110} ${y + 26}Q${x + 170} ${y - 40} ${x + 270} ${y}Q${x + 380} ${y - 20} ${x + 400} ${y + 50}Q${x + 480} ${y + 56} ${x + 470} ${y + 96}Q${x + 230} ${y + 130} ${x} ${y + 90}Z`,
    tone,
  );

/** Six rows, the nearest the highest. */
function wave(row: number): string {
  const top = 486 + row * 62;
  const size = 14 + row * 9;
  const crest = range(81).map((n): Point => {
    const phase = n * 0.42 * (1 - row * 0.07) + row * 2.1;
    return [n * 20, top - size * Math.abs(Math.sin(phase)) ** 1.6 + size * 0.5];
  });
  return (
    shape(
      `${through(crest)}L1600 900H0Z`,
      ['#6b7d86', '#5a707b', '#4a626e', '#3c5461', '#314754', '#283b48'][row]!,
    ) +
    stroke(
      through(crest),
      '#c9d5d8',
      3 + row * 0.7,
      `opacity="${0.35 + row * 0.07}" stroke-dasharray="${90 + row * 20} ${60 + row * 12}"`,
    )
  );
}

const dyke = [
  shape('M1600 420H1440C1300 430 1180 520 1060 640C980 720 900 800 830 900H1600Z', '#4d5f3c'),
  shape('M1600 420H1440C1300 430 1180 520 1060 640C1160 580 1330 476 1600 470Z', '#6b7f4f'),
  shape('M1060 640C980 720 900 800 830 900H930C1000 800 1080 720 1150 650Z', '#6f6a6b'),
  ...range(7).map((n) => stroke(`M${1056 - n * 32} ${652 + n * 38}l72 24`, '#544f52', 5)),
  ...range(12).map((n) =>
    stroke(`M${1210 + ((n * 97) % 380)} ${560 + ((n * 71) % 310)}l-20 -16`, '#3d4d2f', 6),
  ),
].join('');

const house = group(
  'translate(1370 250)',
  circle(0, 96, 150, '#f7c65b', 'opacity="0.12"'),
  circle(0, 96, 90, '#f7c65b', 'opacity="0.14"'),
  shape('M-62 180V40H62V180Z', '#8c4a3c'),
  shape('M18 180V40H62V180Z', '#6b352b'),
  shape('M-84 46L0 -40L84 46Z', '#2b2a3d'),
  shape('M0 -40L84 46H30Z', '#1f1e30'),
  rect(-30, 72, 44, 50, '#ffd979'),
  stroke('M-8 72V122M-30 97H14', '#6b352b', 5),
  stroke('M44 -2V-120M44 -112L84 -126M44 -112L10 -100', '#1f1e30', 6),
  circle(86, -126, 10, '#1f1e30'),
  circle(8, -100, 10, '#1f1e30'),
);
