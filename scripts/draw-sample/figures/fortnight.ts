import {
  bold,
  brick,
  end,
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
    white,
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
      text(x(day * 24) - (day === 29.53 ? 26 : 0), 50, 30, 'springs', `${middle} ${bold}`),
    ),
    ...[7.383, 22.148].map((day) => text(x(day * 24), 50, 30, 'neaps', `${middle} ${bold}`)),
  );
}
