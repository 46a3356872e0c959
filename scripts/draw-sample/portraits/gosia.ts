import { circle, ellipse, group, range, rect, shape, stroke } from '../paper.ts';
import { type Face, head } from './face.ts';
import { brows, eyes, nose } from './features.ts';
import { mirrored, portrait, shoulders, turnedRound } from './frame.ts';
import { smile } from './mouth.ts';

/** An instrument maker: red hair put up, a clockmaker's loupe, an apron. */
export function gosia(): string {
  return portrait(
    '#e2c6bf',
    // the wall of the workshop: rings on hooks
    ...[124, 684].flatMap((x, side) => [
      circle(x, 200 + 50 * side, 58, 'none', 'stroke="#cfa79d" stroke-width="15"'),
      circle(x + 16 - 32 * side, 410 - 30 * side, 38, 'none', 'stroke="#cfa79d" stroke-width="11"'),
    ]),
    turnedRound(
      bun,
      back,
      shoulders('#efe7d6', '#d5c9b2', 4),
      head(face),
      apron,
      eyes(face, { iris: '#4f7a5a', lid: '#5a2a1b', open: 1, tilt: 2 }),
      brows(face, { colour: '#8a3a22', width: 10, lift: 5 }),
      freckles,
      nose(face, 17),
      smile(face, { width: 48, lift: 14, full: 0.9 }),
      fringe,
      loupe,
    ),
  );
}

const face: Face = {
  skin: { tone: '#f6d6bf', shade: '#e2b092', deep: '#bd7d5f', blush: '#ee8f76', lips: '#b9524b' },
  width: 276,
  jaw: 90,
  chin: 44,
  length: 630,
  turn: 8,
  neck: 52,
};

const [hair, dark, light] = ['#b34c2d', '#8d361d', '#d0714a'];

const bun = [
  circle(410, 178, 84, dark),
  circle(398, 172, 76, hair),
  stroke('M346 160Q394 118 450 168M342 196Q392 150 444 212', light, 7),
].join('');

const back = shape(
  'M240 470C216 250 290 182 402 182C514 182 584 250 560 470C556 540 552 570 530 584L506 400H294L276 584C250 570 244 540 240 470Z',
  dark,
);

const fringe = [
  shape(
    'M256 416C238 296 284 214 398 210C516 206 562 296 546 420C536 368 500 326 446 304C398 352 322 362 288 350C272 370 262 392 256 416Z',
    hair,
  ),
  shape('M446 304C500 326 536 368 546 420C560 320 530 250 468 222C490 256 474 284 446 304Z', dark),
  stroke('M302 328Q364 316 424 268M330 248Q296 276 284 310', light, 6),
].join('');

const freckles = [
  [-90, 494],
  [-72, 506],
  [-54, 488],
  [52, 488],
  [70, 506],
  [88, 494],
]
  .map(([x, y]) => circle(408 + x!, y!, 4, '#c98a69'))
  .join('');

/** Pushed up to the hair. */
const loupe = [
  stroke('M262 330Q400 216 548 330', '#2b2b2b', 9),
  group(
    'rotate(14 490 288)',
    rect(456, 250, 68, 62, '#2b2b2b', 'rx="10"'),
    ellipse(490, 312, 41, 18, '#454545'),
    ellipse(490, 312, 29, 11, '#a9d3db'),
  ),
].join('');

const apron = [
  shape('M332 676L296 738L358 806L400 766Q352 740 332 676Z', '#fbf6ea'),
  shape('M468 676L504 738L442 806L400 766Q448 740 468 676Z', '#dfd4be'),
  ...range(5).map((n) =>
    mirrored(stroke(`M${188 - n * 14} ${770 + 24 * n}H${300 - n * 6}`, '#8aa4bd', 5)),
  ),
  shape('M262 1010L274 810Q400 850 526 810L538 1010Z', '#3d4f3f'),
  mirrored(stroke('M280 820Q262 770 286 726', '#3d4f3f', 22)),
].join('');
