import { circle, rect, shape, stroke, range } from '../paper.ts';
import { type Face, head } from './face.ts';
import { brows, eyes, nose } from './features.ts';
import { roundGlasses } from './glasses.ts';
import { portrait, shoulders } from './frame.ts';
import { smile } from './mouth.ts';

/** A geodesist, before a levelling staff and the height lines of a map. */
export function aiko(): string {
  return portrait(
    '#dcd3bd',
    ...range(5).map((n) =>
      stroke(
        `M40 ${250 + n * 90}C180 ${150 + n * 96} 260 ${330 + n * 60} 420 ${240 + n * 80}S700 ${140 + n * 90} 780 ${260 + n * 84}`,
        '#c9bd9f',
        6,
      ),
    ),
    ...staff,
    back,
    shoulders('#5b3a55', '#462a42', 8),
    head(face),
    collar,
    eyes(face, { iris: '#2d1d18', lid: '#1c1418', open: 0.88, tilt: 5 }),
    brows(face, { colour: '#2a2024', width: 10, lift: 6 }),
    nose(face, 17),
    smile(face, { width: 46, lift: 14, full: 0.8 }),
    hairFront,
    roundGlasses(face, '#b5893c', 47, 5.5),
  );
}

const face: Face = {
  skin: { tone: '#f0cba6', shade: '#dba87f', deep: '#b47b57', blush: '#e69278', lips: '#b5504d' },
  width: 276,
  jaw: 92,
  chin: 46,
  length: 632,
  turn: -8,
  neck: 54,
};

const [hair, sheen] = ['#1f1a20', '#4b434f'];

const staff = [
  rect(636, 60, 62, 960, '#f6f0e0'),
  ...range(14).map((n) => rect(n % 2 ? 667 : 636, 92 + n * 62, 31, 31, '#bf4a34')),
  stroke('M636 60V1000M698 60V1000', '#a99e86', 4),
];

const back = shape(
  'M226 600C196 420 210 178 400 178C590 178 604 420 576 600C572 628 556 640 520 640H280C244 640 230 628 226 600Z',
  hair,
);

const hairFront = [
  // parted in the middle, one side behind the ear
  shape(
    'M388 196C300 186 224 254 226 420C226 500 220 566 226 612C246 652 292 650 306 634C276 588 266 520 270 450C276 366 340 330 388 236Z',
    hair,
  ),
  shape(
    'M388 196C500 184 580 256 574 420C572 446 568 470 562 490C552 440 544 410 532 388C520 330 430 322 388 236Z',
    hair,
  ),
  stroke('M352 220Q276 260 254 380M330 254Q288 292 276 350M430 220Q506 256 540 336', sheen, 6),
  circle(566, 486, 8, '#d9b45a'),
].join('');

const collar = [
  shape(
    'M324 678C316 704 322 728 338 748L400 800L462 748C478 728 484 704 476 678Q452 742 400 764Q348 742 324 678Z',
    '#76506e',
  ),
  stroke('M400 800V1000', '#3a2137', 6),
  ...[850, 930].map((y) => circle(418, y, 9, '#e5d6b4')),
].join('');
