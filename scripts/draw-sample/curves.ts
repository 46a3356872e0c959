import {
  brick,
  circle,
  dashed,
  deep,
  end,
  grey,
  ink,
  middle,
  paper,
  type Point,
  range,
  sea,
  stroke,
  svg,
  text,
  through,
} from './paper.ts';

/** Degrees an hour. */
const speeds = { M2: 28.9841042, S2: 30, N2: 28.4397295 };

const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);

/** Thirty days of M2 (1.40 m) and S2 (0.36 m), with their envelope. */
export function fortnight(): string {
  const x = (hour: number) => 124 + (hour / 720) * 1040;
  const y = (metres: number) => 330 - metres * 125;
  const tide = (hour: number) => 1.4 * cosine(speeds.M2 * hour) + 0.36 * cosine(speeds.S2 * hour);
  const envelope = (hour: number) =>
    Math.sqrt(1.4 ** 2 + 0.36 ** 2 + 2 * 1.4 * 0.36 * cosine((speeds.S2 - speeds.M2) * hour));
  const curve = (height: (hour: number) => number, step: number) =>
    through(range(720 / step + 1).map((n): Point => [x(n * step), y(height(n * step))]));
  return svg(
    1200,
    660,
    paper,
    ...[-2, -1, 0, 1, 2].flatMap((m) => [
      stroke(`M124 ${y(m)}H1164`, '#ddd5c3', 3),
      text(108, y(m) + 10, 28, m === 0 ? '0' : `${m > 0 ? '+' : '\u2212'}${Math.abs(m)} m`, end),
    ]),
    stroke(curve(tide, 0.5), sea, 4),
    stroke(curve(envelope, 4), brick, 5),
    stroke(
      curve((hour) => -envelope(hour), 4),
      brick,
      5,
    ),
    ...[0, 7, 14, 21, 28].map((day) => text(x(day * 24), 628, 28, `day ${day}`, middle)),
    ...[0, 14.765, 29.53].map((day) =>
      text(
        x(day * 24) - (day === 29.53 ? 26 : 0),
        50,
        30,
        'springs',
        `${middle} font-weight="700"`,
      ),
    ),
    ...[7.383, 22.148].map((day) =>
      text(x(day * 24), 50, 30, 'neaps', `${middle} font-weight="700"`),
    ),
  );
}

/** The last week of the made-up month in the post: readings, the fit, and what is left over. */
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
    paper,
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

/** Six readings of the gauge with the sign that was lost, and the true level. */
export function night(): string {
  const stored = [0.006, 8.19, 8.18, 8.174, 8.184, 0.004];
  const x = (n: number) => 180 + n * 182;
  const y = (metres: number) => 510 - metres * 49;
  const points = stored.map((metres, n): Point => [x(n), y(metres)]);
  return svg(
    1200,
    640,
    paper,
    ...[0, 2, 4, 6, 8].flatMap((m) => [
      stroke(`M120 ${y(m)}H1160`, '#ddd5c3', 3),
      text(104, y(m) + 10, 28, `${m} m`, end),
    ]),
    stroke(`M120 ${y(4.094)}H1160`, deep, 4, dashed),
    text(x(2) + 91, y(4.094) - 16, 28, 'the most that it can measure: 4.094 m', middle),
    stroke(through(points), brick, 6),
    stroke(
      `M${x(0)} ${y(0)}L${x(1)} ${y(0) + 5}H${x(4)}L${x(5)} ${y(0)}`,
      deep,
      6,
      'stroke-dasharray="3 13"',
    ),
    ...points.map(([px, py]) => circle(px, py, 12, brick)),
    text(x(2) + 91, y(8.19) - 24, 30, 'stored', `${middle} font-weight="700"`),
    text(x(2) + 91, y(0) - 18, 30, 'true', `${middle} font-weight="700"`),
    ...['03:00', '03:10', '03:20', '03:30', '03:40', '03:50'].map((time, n) =>
      text(x(n), 590, 28, time, middle),
    ),
  );
}

/** The first record of the experiment in the post, and the hands that its program finds. */
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

/** The same bell-shaped numbers on every machine. */
function dice(seed: number): () => number {
  const even = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let x = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even());
}
