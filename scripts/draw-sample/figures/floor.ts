import {
  bold,
  brick,
  end,
  ink,
  middle,
  type Point,
  range,
  rect,
  sand,
  stroke,
  svg,
  text,
  through,
  white,
} from '../paper.ts';

export function floor(above: number, below: number): string {
  const drawn = range(61).map((n): Point => {
    const angle = ((n - 30) * 2 * Math.PI) / 180;
    const bent = Math.asin((Math.sin(angle) * below) / above);
    const path = above * (4 / Math.cos(angle) / above + 8 / Math.cos(bent) / below);
    return [path * Math.sin(angle), path * Math.cos(angle)];
  });
  const x = (metres: number) => 480 + metres * 17.4;
  const y = (metres: number) => 340 + (metres - 12) * 430;
  const line = drawn.map(([east, depth]): Point => [x(east), y(depth)]);
  const label = (n: number, dy: number, more: string) =>
    text(line[n]![0], line[n]![1] + dy, 32, `${drawn[n]![1].toFixed(2)} m`, `${more} ${bold}`);
  const up = drawn[30]![1] < 12;
  return svg(
    960,
    640,
    white,
    rect(80, 100, 800, 460, '#dcecec'),
    rect(80, y(12), 800, 560 - y(12), sand),
    stroke(`M80 ${y(12)}H880`, ink, 5),
    stroke(through(line), brick, 8),
    label(30, up ? -24 : 48, middle),
    label(0, up ? 46 : -22, 'text-anchor="start"'),
    label(60, up ? 46 : -22, end),
    text(480, y(12) + (up ? 44 : -18), 28, 'the floor, 12.00 m', middle),
    ...[-20, -10, 0, 10, 20].flatMap((m) => [
      stroke(`M${x(m)} 560v14`, ink, 3),
      text(x(m), 606, 28, m === 0 ? 'below the boat' : `${Math.abs(m)} m`, middle),
    ]),
    text(480, 46, 32, `${above} m/s above, ${below} m/s below`, `${middle} ${bold}`),
    text(480, 84, 27, 'heights magnified 25 times', middle),
  );
}
