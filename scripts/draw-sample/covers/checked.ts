import {
  bold,
  circle,
  ellipse,
  end,
  group,
  italic,
  range,
  rect,
  shape,
  stroke,
  svg,
  text,
} from '../paper.ts';

/** Nine high waters as the proof had them, and in pencil what they differ by. */
export const checked = () =>
  svg(
    1600,
    900,
    '#8a3f3a',
    ...range(5).map((n) => rect(0, 120 + n * 190, 1600, 5, '#7d3732')),
    group(
      'translate(24 30)',
      group(TURN, rect(-560, -470, 1120, 1140, '#3b1715', 'opacity="0.45"')),
    ),
    group(
      TURN,
      rect(-560, -470, 1120, 1140, '#fbf6e9'),
      rect(-560, -470, 1120, 76, '#2b5560'),
      ...ROWS.flatMap(row),
      ...[-400, -130, 130].map((x) => stroke(`M${x} -380V660`, '#cbbfa3', 3)),
      ellipse(
        -232,
        20,
        94,
        46,
        'none',
        'stroke="#c0392b" stroke-width="9" transform="rotate(-5 -232 20)"',
      ),
      group('translate(-500 58)', ruler),
    ),
    pencil,
    cup,
  );

const TURN = 'translate(720 430) rotate(-4)';

/** Day, time, how much later than the day before, and how much that has changed. */
const ROWS = [
  ['8', '02:27', '', ''],
  ['9', '03:11', '44', ''],
  ['10', '03:55', '44', '0'],
  ['11', '04:41', '46', '2'],
  ['12', '05:03', '22', '\u221224'],
  ['13', '06:23', '80', '58'],
  ['14', '07:22', '59', '\u221221'],
  ['15', '08:29', '67', '8'],
  ['16', '09:38', '69', '2'],
] as const;

function row([day, time, later, changed]: (typeof ROWS)[number], n: number): string[] {
  const y = -312 + n * 86 + (n > 4 ? 62 : 0);
  const grey = 'style="fill:#5d666b"';
  return [
    n % 2 ? rect(-530, y - 58, 1060, 80, '#f2e9d4') : '',
    text(-440, y, 54, day, `${end} ${bold}`),
    text(-168, y, 54, time, end),
    text(90, y, 54, later, `${end} ${italic} ${grey}`),
    text(380, y, 54, changed, `${end} ${italic} ${grey}`),
  ];
}

const ruler = [
  rect(8, 12, 1180, 62, '#3b1715', 'opacity="0.2"'),
  rect(0, 0, 1180, 62, '#dcb978'),
  rect(0, 0, 1180, 10, '#efd6a2'),
  ...range(58).map((n) => stroke(`M${16 + n * 20} 0v${n % 5 === 0 ? 26 : 15}`, '#6d5326', 3)),
].join('');

const pencil = group(
  'translate(1400 250) rotate(38)',
  rect(2, -188, 40, 420, '#3b1715', 'opacity="0.35"'),
  rect(-20, -210, 40, 400, '#c0392b'),
  rect(4, -210, 16, 400, '#93291f'),
  shape('M-20 190L0 260L20 190Z', '#ecd3a8'),
  shape('M-7 236L0 260L7 236Z', '#c0392b'),
  rect(-20, -226, 40, 22, '#e9dcc0'),
);

const cup = group(
  'translate(1440 740)',
  ellipse(16, 22, 150, 150, '#3b1715', 'opacity="0.4"'),
  stroke('M110 60q90 40 70 110', '#e9e1cf', 34),
  circle(0, 0, 142, '#f4efe2'),
  circle(0, 0, 120, '#d8cfba'),
  circle(4, 4, 112, '#6b4630'),
  shape('M-80 -60Q-20 -106 54 -88Q-20 -70 -58 -20Z', '#8a6044'),
);
