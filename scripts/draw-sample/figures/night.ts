import {
  bold,
  brick,
  circle,
  dashed,
  deep,
  end,
  middle,
  type Point,
  stroke,
  svg,
  text,
  through,
  white,
} from '../paper.ts';

export function night(): string {
  const stored = [0.006, 8.19, 8.18, 8.174, 8.184, 0.004];
  const x = (n: number) => 180 + n * 182;
  const y = (metres: number) => 510 - metres * 49;
  const points = stored.map((metres, n): Point => [x(n), y(metres)]);
  return svg(
    1200,
    640,
    white,
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
    text(x(2) + 91, y(8.19) - 24, 30, 'stored', `${middle} ${bold}`),
    text(x(2) + 91, y(0) - 18, 30, 'true', `${middle} ${bold}`),
    ...['03:00', '03:10', '03:20', '03:30', '03:40', '03:50'].map((time, n) =>
      text(x(n), 590, 28, time, middle),
    ),
  );
}
