import {
  bold,
  brick,
  circle,
  deep,
  end,
  grey,
  halo,
  ink,
  middle,
  type Point,
  shape,
  stroke,
  svg,
  text,
  through,
  white,
} from '../paper.ts';
import { surge } from './surge.ts';

/** A night and a day of a storm surge: tide, forecast and gauge, and below them what the wind did. */
export const forecast = () =>
  svg(
    1200,
    900,
    white,
    ...[-2, 0, 2, 4].flatMap((m) => line(y(m), m === 0 ? '0' : sign(m), 'm')),
    ...[0, 1, 2].flatMap((m) => line(rest(m), `${m}`, 'm')),
    ...[-6, 0, 6, 12, 18, 24].map((hour) =>
      stroke(`M${x(hour)} 596V612M${x(hour)} 832V848`, ink, 2.5),
    ),
    ...TIMES.map(([hour, words]) =>
      text(x(hour), 884, 30, words, hour === -6 ? '' : hour === 24 ? end : middle),
    ),
    shape(`${curve(surge.high, y)}${curve([...surge.low], y, true)}Z`, '#e9cf9a', 'opacity="0.75"'),
    stroke(curve(surge.median, y), '#a9781d', 2.5),
    stroke(curve(surge.tide, y), grey, 4, 'stroke-dasharray="3 9"'),
    stroke(`M${x(-6)} ${y(3.41)}H${x(24)}`, brick, 3, 'stroke-dasharray="14 10"'),
    stroke(curve(surge.measured, y), ink, 7),
    text(
      x(-6) + 4,
      y(3.41) - 18,
      28,
      'storm surge: 1.50 m above mean high water',
      `style="fill:${brick}"`,
    ),
    ...crests,
    text(x(14.9), y(1.05), 30, 'measured', bold),
    text(x(0.9), y(-1.95), 30, 'tide', `${halo()} style="fill:${grey}"`),
    stroke(`M${x(-1.1)} ${y(0.72)}V${y(2.44)}`, '#a9781d', 2.5),
    text(x(-1.05), y(0.3), 30, 'forecast:', `${middle} style="fill:#8a5f12"`),
    text(x(-1.05), y(-0.12), 30, '80 in 100', `${middle} style="fill:#8a5f12"`),
    ...leftOver,
  );

const TIMES = [
  [-6, '18:00'],
  [0, 'Fri 00:00'],
  [6, '06:00'],
  [12, '12:00'],
  [18, '18:00'],
  [24, 'Sat 00:00'],
] as const;

const x = (hour: number) => 96 + ((hour + 6) / 30) * 1074;
const y = (metres: number) => 30 + (4 - metres) * 87;
const rest = (metres: number) => 832 - metres * 80;
const sign = (m: number) => `${m > 0 ? '+' : '\u2212'}${Math.abs(m)}`;

const line = (at: number, label: string, unit: string) => [
  stroke(`M96 ${at}H1170`, '#e3ddd0', 2.5),
  text(82, at + 10, 30, `${label} ${unit}`, end),
];

function curve(values: readonly number[], at: (metres: number) => number, back = false): string {
  const points = values.map((value, n): Point => [x(n / 2 - 6), at(value)]);
  return back ? through(points.reverse()).replace('M', 'L') : through(points);
}

const [HIGH, PREDICTED] = [11 + 8 / 60, 11 + 26 / 60];

/** From the crest that was predicted to the one that came. */
const crests = [
  stroke(`M${x(PREDICTED)} ${y(2.02)}V${y(3.57)}`, brick, 4),
  circle(x(PREDICTED), y(2.02), 10, grey),
  circle(x(HIGH), y(3.57), 11, ink),
  text(x(13.9), y(2.98), 30, 'skew surge 1.55 m:', `${bold} style="fill:${brick}"`),
  text(x(13.9), y(2.52), 30, 'from 2.02 to 3.57 m', `style="fill:${brick}"`),
];

const leftOver = [
  stroke(`M${x(HIGH)} ${y(3.57) + 16}V${rest(0)}`, ink, 2, 'stroke-dasharray="2 7"'),
  stroke(curve(surge.rest, rest), deep, 5),
  circle(x(8.6), rest(1.86), 11, deep),
  text(x(8.6) - 6, rest(1.86) - 20, 30, '1.86 m', `${middle} ${bold}`),
  text(x(24), rest(1.16), 30, 'measured minus tide', `${end} style="fill:${deep}"`),
];
