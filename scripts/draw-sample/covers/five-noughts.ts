import { bold, end, group, ink, range, rect, shape, stroke, svg, text } from '../paper.ts';

/** A quay, a tide staff, and five heights that have each been called nought. */
export const fiveNoughts = () =>
  svg(
    1600,
    900,
    '#f0dfc2',
    rect(0, 0, 1600, 250, '#f4e8d2'),
    shape(
      'M0 520C160 500 300 512 430 498L520 470L610 498C720 506 860 500 1006 512V560H0Z',
      '#cdb99c',
    ),
    ...[120, 260, 700].map((x) =>
      stroke(`M${x} 510V450M${x - 26} 462L${x} 450L${x + 26} 468`, '#b9a487', 6),
    ),
    rect(0, 548, 1600, 352, '#6f9aa6'),
    rect(0, 640, 1600, 260, '#5b8997'),
    rect(0, 760, 1600, 140, '#4a7886'),
    ...range(9).map((n) =>
      stroke(`M${(n * 173) % 860} ${590 + n * 34}q30 -12 60 0t60 0`, '#93b6bd', 5, 'opacity="0.8"'),
    ),
    wall,
    ...LINES.map(([y, from, tone]) =>
      [
        stroke(`M${from} ${y}H1076`, tone, 5),
        text(from - 22, y + 27, 84, '0', `${end} ${bold} style="fill:${tone}"`),
      ].join(''),
    ),
    staff,
    rect(1004, 648, 596, 252, '#4a7886', 'opacity="0.5"'),
    stroke('M1004 648Q1060 638 1120 648T1240 648T1360 646T1480 648T1600 646', '#c9dcdd', 6),
  );

const LINES = [
  [206, 420, '#a43f2b'],
  [296, 250, '#6b4a7c'],
  [470, 520, '#1f5f6b'],
  [622, 330, '#f6ead0'],
  [792, 470, '#f0c262'],
] as const;

const wall = [
  '<clipPath id="wall"><path d="M1004 110H1600V900H1004Z"/></clipPath><g clip-path="url(#wall)">',
  shape('M1004 110H1600V900H1004Z', '#b9755a'),
  ...range(13).flatMap((row) =>
    range(7).map((n) =>
      rect(
        1010 + n * 104 - (row % 2) * 52,
        166 + row * 58,
        98,
        52,
        ['#c07c60', '#b16c51', '#c78768', '#a9654c'][(n * 3 + row * 5 + n * row) % 4]!,
      ),
    ),
  ),
  '</g>',
  shape('M976 96H1600V160H976Z', '#d8c7ab'),
  shape('M976 146H1600V160H976Z', '#b09c7e'),
  ...[1180, 1390].map((x) => stroke(`M${x} 96V146`, '#b09c7e', 5)),
  shape('M1004 560H1600V900H1004Z', '#4a5a3c', 'opacity="0.42"'),
  group(
    'translate(1440 96)',
    shape('M-44 0Q-40 -60 -52 -72Q-56 -100 0 -100Q56 -100 52 -72Q40 -60 44 0Z', '#3d4a52'),
    shape('M10 0Q16 -60 20 -98Q56 -96 52 -72Q40 -60 44 0Z', '#2b363d'),
  ),
].join('');

const staff = [
  rect(1076, 60, 96, 840, '#f7f1e2'),
  rect(1154, 60, 18, 840, '#dcd2bd'),
  ...range(20).map((n) =>
    rect(n % 2 ? 1124 : 1076, 72 + n * 42, 48, 21, n % 10 < 5 ? '#b3402c' : ink),
  ),
].join('');
