import {
  brick,
  circle,
  end,
  grey,
  ink,
  middle,
  type Point,
  range,
  sea,
  stroke,
  svg,
  text,
  through,
  white,
} from '../paper.ts';
import { cosine, speeds } from './tides.ts';

export function fit(): string {
  const { levels, fitted } = month();
  const x = (hour: number) => 110 + ((hour - 528) / 168) * 1060;
  const y = (metres: number) => 520 - metres * 82;
  const rest = (metres: number) => 690 - metres * 82;
  const line = range(337).map((n): Point => [x(528 + n / 2), y(fitted(528 + n / 2))]);
  const hours = range(168).map((n) => 528 + n);
  return svg(
    1200,
    800,
    white,
    ...[1, 3, 5].flatMap((m) => [
      stroke(`M110 ${y(m)}H1170`, '#ddd5c3', 3),
      text(94, y(m) + 10, 28, `${m} m`, end),
    ]),
    stroke(`M110 ${rest(0)}H1170`, grey, 3),
    text(94, rest(0) + 10, 28, '0 m', end),
    text(1170, 40, 28, 'dots: the gauge. line: three hands', end),
    text(1170, 620, 28, 'left over', end),
    stroke(through(line), sea, 5),
    ...hours.map((hour) => circle(x(hour), y(levels[hour]!), 5.5, ink)),
    stroke(
      through(hours.map((hour): Point => [x(hour), rest(levels[hour]! - fitted(hour))])),
      brick,
      5,
    ),
    ...range(7).map((n) => text(x(540 + 24 * n), 780, 28, `day ${23 + n}`, middle)),
  );
}

function month() {
  const truth = { M2: [1.4, 40], S2: [0.36, 110], N2: [0.22, 15] } as const;
  const found = { M2: [1.403, 39.4], S2: [0.359, 109.6], N2: [0.214, 14.2] } as const;
  const tide = (hands: typeof truth | typeof found, mean: number, hour: number) =>
    (['M2', 'S2', 'N2'] as const).reduce((level, name) => {
      const [amplitude, lag] = hands[name];
      return level + amplitude * cosine(speeds[name] * hour - lag);
    }, mean);
  const next = dice(7919);
  const memory = Math.exp(-1 / 24);
  let weather = 0.3 * next();
  const levels = range(29 * 24).map((hour) => {
    weather = memory * weather + 0.3 * Math.sqrt(1 - memory ** 2) * next();
    return tide(truth, 3.1, hour) + weather;
  });
  return { levels, fitted: (hour: number) => tide(found, 3.157, hour) };
}

function dice(seed: number): () => number {
  const even = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let x = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even());
}
