import {
  bold,
  brick,
  deep,
  end,
  ink,
  middle,
  type Point,
  range,
  rect,
  stroke,
  svg,
  text,
  through,
  white,
} from '../paper.ts';

/** How dense water becomes on its way down into mud, and what two sounders take for the bottom. */
export const density = () =>
  svg(
    1200,
    900,
    white,
    rect(LEFT, y(10.5), WIDE, y(11.5) - y(10.5), '#d5e8ec'),
    ...range(25).map((n) => rect(LEFT, y(11.5 + n * 0.12), WIDE, y(0.12) - y(0) + 1, mud(n / 24))),
    ...[10.5, 11.5, 12.5, 13.5, 14.5].map((depth) =>
      text(LEFT - 16, y(depth) + 11, 32, depth.toFixed(1), end),
    ),
    text(LEFT - 16, y(11) + 11, 32, 'metres', end),
    ...[1000, 1100, 1200, 1300].flatMap((value) => [
      stroke(`M${x(value)} ${y(14.5)}v14`, ink, 3),
      text(x(value), y(14.5) + 48, 32, value.toLocaleString('en'), middle),
    ]),
    text(x(1350), y(14.5) + 48, 32, 'kg/m³', end),
    stroke(`M${x(1200)} ${y(10.5)}V${y(14.5)}`, ink, 2.5, 'stroke-dasharray="4 10"'),
    level(11.62, deep, 4, '210 kHz: 11.62 m', x(1210)),
    level(13.7, deep, 4, '33 kHz: 13.70 m'),
    level(13.05, brick, 8, 'nautical bottom, 1,200 kg/m³: 13.05 m'),
    stroke(through(POINTS.map(([value, depth]): Point => [x(value), y(depth)])), ink, 7),
    stroke(`M${x(1318)} ${y(11.62) + 8}h14V${y(13.05) - 8}h-14`, ink, 4),
    text(x(1308), y(12.3) + 12, 36, '1.43 m', `${end} ${bold}`),
    rect(LEFT, y(10.5), WIDE, y(14.5) - y(10.5), 'none', `stroke="${ink}" stroke-width="3"`),
  );

const [LEFT, WIDE] = [130, 1040];
const x = (value: number) => LEFT + ((value - 1000) / 350) * WIDE;
const y = (depth: number) => 30 + (depth - 10.5) * 195;

const POINTS = [
  [1018, 10.5],
  [1018, 11.5],
  [1040, 11.62],
  [1075, 11.75],
  [1110, 12],
  [1150, 12.4],
  [1178, 12.75],
  [1200, 13.05],
  [1232, 13.4],
  [1275, 13.7],
  [1340, 14],
] as const;

/** From the colour of turbid water to that of mud, in between by equal steps. */
function mud(share: number): string {
  const mix = [0, 1, 2].map((n) => {
    const [from, to] = [[221, 227, 217][n]!, [165, 132, 96][n]!];
    return Math.round(from + (to - from) * Math.min(1, share * 1.25));
  });
  return `rgb(${mix.join()})`;
}

const level = (depth: number, colour: string, width: number, words: string, left = LEFT + 16) =>
  stroke(`M${LEFT} ${y(depth)}H${LEFT + WIDE}`, colour, width) +
  text(left, y(depth) - 14, 28, words, bold);
