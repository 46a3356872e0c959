import {
  bold,
  brick,
  deep,
  end,
  ink,
  italic,
  middle,
  type Point,
  range,
  rect,
  shape,
  stroke,
  svg,
  text,
  through,
  white,
} from '../paper.ts';
import { height } from './sand.ts';

/** From south to north through the top of the bank: forty times too high, and as it is. */
export const section = () =>
  svg(
    1200,
    700,
    white,
    rect(X, y(4), 1080, y(-11) - y(4), '#e6f1f3'),
    rect(X, y(0.4), 1080, y(-11) - y(0.4), '#c6e0e6'),
    shape(`${through(ground(y))}L${x(1500)} ${y(-11)}L${X} ${y(-11)}Z`, '#e6cf9f'),
    stroke(`M${X} ${y(4)}H${x(1500)}M${X} ${y(0.4)}H${x(1500)}`, deep, 3),
    stroke(through(ground(y)), ink, 5),
    stroke(flank(598, 714), brick, 9),
    stroke(flank(853, 1088), brick, 9),
    text(x(585), y(-1.3), 36, '1 : 29', `${end} ${bold} style="fill:${brick}"`),
    text(x(1085), y(-1.3), 36, '1 : 59', `${bold} style="fill:${brick}"`),
    text(x(1490), y(4) + 38, 34, 'high water 4.0 m', end),
    text(x(1490), y(0.4) - 12, 34, 'low water 0.4 m', end),
    text(X + 18, y(-8.9), 36, 'fairway', italic),
    text(X, 562, 36, 'south', bold),
    text(x(1500), 562, 36, 'north', `${end} ${bold}`),
    rect(X, flat(4), 1080, flat(-11) - flat(4), '#c6e0e6'),
    shape(`${through(ground(flat))}L${x(1500)} ${flat(-13)}L${X} ${flat(-13)}Z`, '#e6cf9f'),
    stroke(through(ground(flat)), ink, 2.5),
    text(600, 676, 36, 'the same at its true height', middle),
  );

const X = 60;
const x = (north: number) => X + north * 0.72;
const y = (metres: number) => 44 + (5 - metres) * 28.8;
const flat = (metres: number) => 608 - metres * 0.72;

const ground = (at: (metres: number) => number) =>
  range(301).map((n): Point => [x(n * 5), at(height(1150, n * 5))]);

const flank = (from: number, to: number) =>
  through(
    range(21).map((n): Point => {
      const north = from + ((to - from) * n) / 20;
      return [x(north), y(height(1150, north))];
    }),
  );
