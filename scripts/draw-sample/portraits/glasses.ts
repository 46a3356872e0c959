import { circle, stroke } from '../paper.ts';
import type { Face } from './face.ts';

export const roundGlasses = (face: Face, colour: string, radius: number, width = 8, y = 428) =>
  lenses((x) =>
    circle(
      x,
      y,
      radius,
      '#ffffff',
      `fill-opacity="0.16" stroke="${colour}" stroke-width="${width}"`,
    ),
  )(face) + bridge(face, colour, 61 - radius, width, y);

export const squareGlasses = (face: Face, colour: string, width = 9, height = 76) =>
  lenses(
    (x) =>
      `<rect x="${x - 51}" y="${428 - height / 2}" width="102" height="${height}" rx="20" fill="#ffffff" fill-opacity="0.16" stroke="${colour}" stroke-width="${width}"/>`,
  )(face) + bridge(face, colour, 10, width, 428);

const lenses = (draw: (x: number) => string) => (face: Face) =>
  draw(400 + face.turn - 61) + draw(400 + face.turn + 61);

/** The bridge, and the arms as far as the ears. */
function bridge({ turn, width }: Face, colour: string, half: number, thick: number, y: number) {
  const c = 400 + turn;
  const lens = 122 - half;
  return stroke(
    `M${c - half} ${y - 6}Q${c} ${y - 18} ${c + half} ${y - 6}M${c - lens} ${y - 6}L${400 - width / 2 - 2} ${y - 14}M${c + lens} ${y - 6}L${400 + width / 2 + 2} ${y - 14}`,
    colour,
    thick,
  );
}
