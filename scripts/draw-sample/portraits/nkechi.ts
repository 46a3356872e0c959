import { circle, range, shape, stroke } from '../paper.ts';
import { type Face, head } from './face.ts';
import { brows, eyes, nose } from './features.ts';
import { mirrored, portrait, shoulders } from './frame.ts';
import { laugh } from './mouth.ts';

/** A tidal analyst: a wide afro, a band of printed cloth, rings in her ears. */
export function nkechi(): string {
  return portrait(
    '#e9b955',
    circle(400, 420, 318, '#f0cb78'),
    afro,
    shoulders('#12707c', '#0b5560', 6),
    head(face),
    blouse,
    eyes(face, { iris: '#3a2216', lid: '#1e110d', open: 0.98, tilt: 2 }),
    brows(face, { colour: '#1d1312', width: 13, lift: 7 }),
    nose(face, 25),
    laugh(face, 58, 42),
    band,
    mirrored(circle(256, 502, 21, 'none', 'stroke="#f0c653" stroke-width="8"')),
  );
}

const face: Face = {
  skin: { tone: '#8f5836', shade: '#6e3f25', deep: '#4a2816', blush: '#b8552f', lips: '#7a2c2c' },
  width: 284,
  jaw: 98,
  chin: 52,
  length: 634,
  turn: 8,
};

const [hair, soft] = ['#221817', '#33241f'];

const afro = [
  ...range(22).map((n) => {
    const angle = (n / 22) * 2 * Math.PI;
    return circle(400 + 182 * Math.cos(angle), 350 + 178 * Math.sin(angle), 66, hair);
  }),
  circle(400, 352, 190, hair),
  ...range(9).map((n) => {
    const angle = Math.PI * (1.02 + n * 0.085);
    return stroke(
      `M${400 + 206 * Math.cos(angle) - 16} ${356 + 196 * Math.sin(angle)}q16 -24 34 -4`,
      soft,
      7,
    );
  }),
].join('');

const band = [
  shape('M254 386C254 190 546 190 546 386C524 318 474 296 404 296C332 296 278 318 254 386Z', hair),
  shape('M252 346C276 232 524 232 548 346L542 388C516 290 284 290 258 388Z', '#c4532f'),
  shape('M456 268C510 282 538 306 548 346L542 388C530 342 502 318 468 305Z', '#9d3d20'),
  ...range(7).map((n) =>
    circle(290 + 37 * n, [330, 302, 288, 283, 288, 302, 330][n]!, 8, '#f3d9a0'),
  ),
].join('');

const blouse = [
  shape(
    'M322 676Q296 700 286 730Q330 816 400 826Q470 816 514 730Q504 700 478 676Q462 764 400 768Q338 764 322 676Z',
    '#f3d9a0',
  ),
  shape('M478 676Q504 700 514 730Q470 816 400 826Q440 800 448 752Q470 726 478 676Z', '#d9b873'),
  ...range(5).map((n) =>
    circle(
      200 + 100 * n,
      812 + (n % 2) * 26 + Math.abs(n - 2) * -4,
      10,
      '#f3d9a0',
      'opacity="0.9"',
    ),
  ),
].join('');
