import {
  bold,
  brick,
  circle,
  deep,
  end,
  ink,
  ochre,
  rect,
  shape,
  stroke,
  svg,
  text,
  white,
} from '../paper.ts';

/** From the land to the sea: five zeros, and what a chart counts from which. Metres against NHN. */
export const shore = () =>
  svg(
    1200,
    800,
    white,
    rect(0, y(2.55), 1200, 800 - y(2.55), '#edf5f6'),
    rect(0, y(-2.73), 1200, 800 - y(-2.73), '#d3e7ec'),
    shape(`${GROUND}V800H0Z`, '#e8d2a2'),
    stroke(GROUND, ink, 5),
    ...LEVELS.map(([words, metres, below]) =>
      [
        stroke(
          `M0 ${y(metres)}H1200`,
          words.startsWith('LAT') ? deep : ink,
          words.startsWith('LAT') ? 7 : 2.5,
          words.startsWith('LAT') ? '' : 'stroke-dasharray="12 9"',
        ),
        text(
          words.startsWith('MHW') ? 985 : 1186,
          y(metres) + below,
          30,
          words,
          `${end} ${words.startsWith('LAT') ? bold : ''}`,
        ),
      ].join(''),
    ),
    ...lighthouse,
    arrow(236, 1.91, 6.1, brick),
    text(258, 112, 30, '19 m, height of the light'),
    ...bridge,
    arrow(800, 2.55, 5.6, brick),
    text(822, 140, 30, '11.5 m, clearance'),
    circle(310, y(1.91), 9, ink),
    stroke(`M316 ${y(1.91) + 8}L344 ${y(1.1)}`, ink, 2.5),
    text(350, y(0.72), 30, 'coastline'),
    arrow(600, -2.73, -1.33, brick),
    ...figure(556, y(-1.33) - 20, 1, 4, 'dries', true),
    arrow(800, -2.73, -9.93, deep),
    ...figure(824, y(-6.6), 7, 2, 'sounding', false),
  );

const y = (metres: number) => 300 - metres * 40;

const GROUND = `M0 ${y(3.5)}H200C250 ${y(3.5)} 290 ${y(2.4)} 310 ${y(1.91)}C380 ${y(-0.4)} 400 ${y(-3.8)} 470 ${y(-3.8)}C530 ${y(-3.8)} 550 ${y(-1.33)} 600 ${y(-1.33)}C670 ${y(-1.33)} 680 ${y(-9.93)} 770 ${y(-9.93)}H1200`;

/** What is written stands above its line or below. */
const LEVELS = [
  ['HAT +2.55', 2.55, -12],
  ['MHW +1.91', 1.91, 34],
  ['NHN 0.00', 0, -12],
  ['MLW \u22121.86', -1.86, -12],
  ['LAT \u22122.73, chart datum', -2.73, 40],
] as const;

function arrow(x: number, from: number, to: number, tone: string): string {
  const [start, point] = [y(from), y(to)];
  const back = to > from ? 22 : -22;
  const broken =
    to > 3
      ? stroke(
          `M${x - 14} ${(start + point) / 2 + 6}l28 -12M${x - 14} ${(start + point) / 2 + 20}l28 -12`,
          tone,
          4,
        )
      : '';
  return (
    stroke(`M${x} ${start}V${point + back * 0.8}`, tone, 6) +
    shape(`M${x} ${point}l-13 ${back}h26Z`, tone) +
    broken
  );
}

/** A height as charts print it: the decimetre lowered, underlined where it dries. */
const figure = (
  x: number,
  base: number,
  whole: number,
  small: number,
  words: string,
  dries: boolean,
) => [
  text(x, base, 42, `${whole}`, bold),
  text(x + 24, base + 10, 30, `${small}`, bold),
  dries ? stroke(`M${x} ${base + 7}h20`, ink, 4) : '',
  text(x + 54, base, 30, words),
];

const lighthouse = [
  shape(`M88 ${y(3.5)}L98 82H142L152 ${y(3.5)}Z`, white, `stroke="${ink}" stroke-width="4"`),
  shape('M96 108L144 108L147 134H93Z', brick),
  rect(100, 52, 40, 30, ochre, `stroke="${ink}" stroke-width="4"`),
  shape('M94 52H146L120 28Z', brick, `stroke="${ink}" stroke-width="4"`),
  stroke(`M120 56H236`, ink, 2.5, 'stroke-dasharray="3 8"'),
];

const bridge = [
  rect(640, 48, 560, 28, '#8b979b'),
  stroke('M640 76H1200M640 48H1200', ink, 4),
  stroke(
    'M640 30V48M720 30V48M800 30V48M880 30V48M960 30V48M1040 30V48M1120 30V48M640 30H1200',
    ink,
    3,
  ),
];
