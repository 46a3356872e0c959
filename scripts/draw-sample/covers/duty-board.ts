import { circle, ellipse, group, range, rect, shape, stroke, svg } from '../paper.ts';

/** A pilot station before dawn: a board of brass tags, a clock, a ship's lights. */
export const dutyBoard = () =>
  svg(
    1600,
    900,
    '#3e4f55',
    '<defs><radialGradient id="glow" cx="0.5" cy="0.1" r="0.9"><stop offset="0" stop-color="#ffe2a0" stop-opacity="0.34"/>' +
      '<stop offset="0.6" stop-color="#ffe2a0" stop-opacity="0.03"/><stop offset="1" stop-color="#0c1418" stop-opacity="0.4"/></radialGradient></defs>',
    ...range(17).map((n) => stroke(`M${n * 100} 0V900`, '#37474d', 5)),
    rect(0, 700, 1600, 26, '#2d3b40'),
    rect(0, 726, 1600, 174, '#324147'),
    board,
    clock,
    night,
    rect(0, 0, 1600, 900, 'url(#glow)'),
  );

const board = [
  rect(116, 166, 830, 480, '#1f2a2e', 'rx="10" opacity="0.5"'),
  rect(100, 144, 830, 480, '#8f5f38', 'rx="10"'),
  rect(120, 164, 790, 440, '#a8713f', 'rx="6"'),
  ...range(4).map((n) =>
    stroke(`M120 ${230 + n * 104}Q400 ${214 + n * 106} 910 ${236 + n * 102}`, '#996538', 5),
  ),
  rect(140, 194, 750, 16, '#7c5230'),
  rect(140, 404, 750, 16, '#7c5230'),
  ...range(11).map((n) => place(n)),
].join('');

/** Ten tags, of which two are turned round, and a hook that is empty. */
function place(n: number): string {
  const [x, y] = [206 + 124 * (n % 6) + (n < 6 ? 0 : 62), n < 6 ? 202 : 412];
  const hook = stroke(`M${x} ${y}v20q0 14 14 12`, '#3c2a1b', 7) + circle(x, y, 9, '#5c4128');
  if (n === 4) return hook + ellipse(x, y + 96, 44, 52, '#9a6639', 'opacity="0.6"');
  const turned = n === 2 || n === 9;
  const [face, rim, mark] = turned
    ? ['#7d6a45', '#5e4f33', '#6b5a3b']
    : ['#e0b455', '#a97e2c', '#8a651f'];
  return [
    ellipse(x + 9, y + 92, 47, 56, '#4c3018', 'opacity="0.5"'),
    ellipse(x, y + 84, 47, 56, rim),
    ellipse(x - 2, y + 81, 42, 51, face),
    circle(x, y + 42, 7, '#3c2a1b'),
    hook,
    turned
      ? stroke(`M${x - 20} ${y + 66}l40 40M${x - 26} ${y + 86}l26 26`, mark, 4)
      : stroke(
          `M${x - 20} ${y + 74}h40M${x - 24} ${y + 92}h${30 + ((n * 13) % 18)}M${x - 14} ${y + 110}h28`,
          mark,
          6,
        ) + stroke(`M${x - 30} ${y + 62}Q${x - 22} ${y + 46} ${x - 10} ${y + 42}`, '#f6dc98', 5),
  ].join('');
}

/** Twenty to five. */
const clock = group(
  'translate(1190 190)',
  circle(10, 14, 132, '#1f2a2e', 'opacity="0.5"'),
  circle(0, 0, 132, '#c9a35a'),
  circle(0, 0, 114, '#f5eedd'),
  ...range(12).map((n) =>
    stroke('M0 -100V-84', '#2a3b42', n % 3 === 0 ? 9 : 5, `transform="rotate(${n * 30})"`),
  ),
  stroke('M0 0V-56', '#2a3b42', 12, 'transform="rotate(140)"'),
  stroke('M0 0V-86', '#2a3b42', 8, 'transform="rotate(240)"'),
  circle(0, 0, 11, '#b3472f'),
);

const LAMPS = [
  [136, 140, 6, '#fff2c4'],
  [360, 108, 7, '#fff2c4'],
  [398, 196, 6, '#e2503e'],
  [352, 152, 4, '#f7d88a'],
] as const;

const night = group(
  'translate(1010 380)',
  rect(-22, -22, 564, 404, '#22303a', 'rx="6"'),
  rect(0, 0, 520, 360, '#101c33'),
  rect(0, 120, 520, 90, '#1a2b47'),
  rect(0, 176, 520, 40, '#3b4a63'),
  rect(0, 212, 520, 148, '#0d1729'),
  ...range(18).map((n) => circle((n * 97) % 516, (n * 53) % 150, 1.8 + (n % 2), '#c8d2df')),
  shape('M96 212L112 184H330L340 160H384V184H410L398 212Z', '#070d18'),
  rect(338, 128, 42, 58, '#070d18'),
  ...LAMPS.map(
    ([x, y, r, tone]) => circle(x, y, r * 2.6, tone, 'opacity="0.22"') + circle(x, y, r, tone),
  ),
  ...LAMPS.flatMap(([x, , r, tone]) =>
    range(4).map((n) =>
      ellipse(x + (n % 2) * 5, 228 + n * 26, 20 - 3 * n + r, 3.5, tone, 'opacity="0.6"'),
    ),
  ),
  rect(250, 0, 18, 360, '#2d3f4a'),
  rect(0, 170, 520, 14, '#2d3f4a'),
  rect(-44, 360, 608, 40, '#4b5f68'),
);
