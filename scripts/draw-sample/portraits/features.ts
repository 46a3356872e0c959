import { circle, group, shape, stroke } from '../paper.ts';
import type { Face } from './face.ts';

/** Eyes that look at the reader, a lid and its fold above each. */
export function eyes(face: Face, look: Eyes): string {
  const { open = 1, tilt = 0, far = 0.93, apart = 61 } = look;
  return [-1, 1]
    .map((side) => {
      const x = 400 + face.turn + side * apart;
      const turned = `scale(${-side * (side > 0 ? far : 1)} 1) rotate(${tilt})`;
      const id = side < 0 ? 'left-eye' : 'right-eye';
      const white = `M-25 4C-17 ${-13 * open} 6 ${-17 * open} 23 3C8 ${12 * open} -10 ${13 * open} -25 4Z`;
      return group(
        `translate(${x} 424)`,
        `<clipPath id="${id}"><path d="${white}" transform="${turned}"/></clipPath>`,
        group(turned, shape(white, side < 0 ? '#fdf8ef' : '#efe6da')),
        `<g clip-path="url(#${id})">${iris(look.iris)}</g>`,
        group(turned, lid(look.lid, open), fold(face.skin.deep, open, look.tired ?? false)),
      );
    })
    .join('');
}

/** Brows from thick to thin; `lift` of the one on the right may differ. */
export const brows = (face: Face, { colour, width, lift = 0, other = lift }: Brows) =>
  [-1, 1]
    .map((side) => {
      const up = side < 0 ? lift : other;
      return group(
        `translate(${400 + face.turn} ${386 - up}) scale(${side} 1)`,
        shape(
          `M28 ${-2 - width / 2}Q66 ${-24 - width / 2 - up * 0.5} 106 ${2 - up * 0.2}Q66 ${-20 + width / 2 - up * 0.5} 30 ${-2 + width / 2}Q24 -2 28 ${-2 - width / 2}Z`,
          colour,
        ),
      );
    })
    .join('');

/** A ridge, a shaded side and a tip. */
export function nose({ skin, turn }: Face, breadth = 20, down = 0): string {
  const c = 400 + turn;
  const y = 498 + down;
  return [
    shape(
      `M${c + 12} 398C${c + 10} 440 ${c + 16} 462 ${c + breadth} ${y - 18}Q${c + breadth + 8} ${y - 2} ${c + breadth - 4} ${y + 2}Q${c + 4} ${y + 12} ${c - 4} ${y + 3}Q${c + 10} ${y - 6} ${c + 5} ${y - 30}Q${c + 1} 440 ${c + 12} 398Z`,
      skin.shade,
    ),
    stroke(
      `M${c - breadth} ${y - 7}Q${c - breadth - 1} ${y + 3} ${c - breadth + 9} ${y + 2}M${c - 6} ${y + 5}Q${c + 3} ${y + 10} ${c + 12} ${y + 4}M${c + breadth} ${y - 9}Q${c + breadth + 3} ${y + 2} ${c + breadth - 6} ${y + 2}`,
      skin.deep,
      5,
    ),
  ].join('');
}

const iris = (colour: string) =>
  circle(0, -1, 12, colour) + circle(0, -1, 6.2, '#15100e') + circle(-4.5, -6, 3.2, '#ffffff');

const lid = (colour: string, open: number) =>
  shape(
    `M-29 6C-18 ${-17 * open} 7 ${-22 * open} 25 5C8 ${-13 * open} -12 ${-11 * open} -20 1Q-25 3 -29 6Z`,
    colour,
  );

const fold = (colour: string, open: number, tired: boolean) =>
  stroke(`M-21 ${-15 * open - 2}Q-2 ${-26 * open - 2} 17 ${-14 * open - 2}`, colour, 3.2) +
  (tired ? stroke('M-17 20Q0 27 17 17', colour, 3.2) : '');

export interface Eyes {
  iris: string;
  lid: string;
  /** 1 is open, 0.7 is a smile. */
  open?: number;
  tilt?: number;
  /** The breadth of the eye that is turned away. */
  far?: number;
  apart?: number;
  tired?: boolean;
}

export interface Brows {
  colour: string;
  width: number;
  lift?: number;
  other?: number;
}
