import {
  bold,
  brick,
  circle,
  dashed,
  deep,
  ink,
  middle,
  ochre,
  type Point,
  shape,
  stroke,
  svg,
  text,
  white,
} from '../paper.ts';

export function wheel(): string {
  const at = (count: number, radius: number): Point => {
    const angle = (count / 4096) * 2 * Math.PI - Math.PI / 2;
    return [450 + radius * Math.cos(angle), 450 + radius * Math.sin(angle)];
  };
  const label = (count: number, raw: string, value: string) => {
    const [x, y] = at(count, 236);
    return [
      circle(...at(count, 330), 12, count < 2048 ? deep : brick),
      text(x, y - 4, 36, value, `${middle} ${bold}`),
      text(x, y + 32, 26, raw, middle),
    ].join('');
  };
  return svg(
    900,
    900,
    white,
    stroke('M450 120A330 330 0 0 1 450 780', deep, 18),
    stroke('M450 780A330 330 0 0 1 450 120', brick, 18),
    stroke('M450 60V200', ink, 4, dashed),
    stroke('M450 710V850', ink, 4, dashed),
    label(140, '003', '3'),
    label(1024, '400', '1024'),
    label(1850, '7FF', '2047'),
    label(2246, '800', '\u22122048'),
    label(3072, 'C00', '\u22121024'),
    label(3956, 'FFF', '\u22121'),
    stroke('M536 78Q450 40 372 76', ochre, 9),
    shape('M352 88L392 86L372 54Z', ochre),
    text(450, 438, 34, 'below zero | above', middle),
    text(450, 482, 28, 'in steps of 2 mm', middle),
  );
}
