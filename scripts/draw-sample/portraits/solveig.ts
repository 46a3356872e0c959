import { circle, ellipse, group, range, rect, shape, stroke } from '../paper.ts';
import { type Face, head } from './face.ts';
import { brows, eyes, nose } from './features.ts';
import { portrait, shoulders } from './frame.ts';
import { smile, years } from './mouth.ts';

/** A harbour pilot of fifty, in her float coat, before a ship's lights. */
export function solveig(): string {
  return portrait(
    '#41607c',
    rect(0, 560, 800, 440, '#35516b'),
    ...lights,
    group('translate(0 6)', backHair),
    shoulders('#e4692c', '#bf4f1d', 6),
    head(face),
    coat,
    eyes(face, { iris: '#5f8fa8', lid: '#5d4334', open: 0.86, tired: true }),
    brows(face, { colour: '#9a7a52', width: 12, lift: 0, other: 3 }),
    nose(face, 21),
    years(face),
    smile(face, { width: 50, lift: 10, full: 0.5, wry: 5 }),
    fringe,
    plait,
  );
}

const face: Face = {
  skin: { tone: '#efc1a0', shade: '#d99d7a', deep: '#b8765a', blush: '#e2785c', lips: '#b5574a' },
  width: 286,
  jaw: 104,
  chin: 62,
  length: 640,
  turn: 10,
};

const [hair, dark, light] = ['#d8b878', '#b08f54', '#eed59d'];

const lights = [
  [150, 470, '#f6e3a1', 9],
  [150, 400, '#f6e3a1', 7],
  [196, 520, '#e8604a', 8],
  [650, 500, '#7fd0a4', 8],
].map(([x, y, tone, r]) => circle(Number(x), Number(y), Number(r), String(tone)));

const backHair = shape(
  'M248 470C216 250 300 172 404 172C520 172 580 262 556 470C552 510 540 530 520 540L360 560L300 620C262 600 250 540 248 470Z',
  dark,
);

const fringe = [
  shape(
    'M250 452C232 330 252 214 352 184C440 158 548 196 560 330C566 388 562 420 554 452C546 392 534 352 498 318C456 322 392 306 352 262C330 312 276 350 250 452Z',
    hair,
  ),
  shape(
    'M352 262C392 306 456 322 498 318C534 352 546 392 554 452C566 412 570 340 548 282C500 276 420 262 376 214C364 232 356 248 352 262Z',
    dark,
    'opacity="0.55"',
  ),
  stroke('M334 204Q282 244 266 340M362 196Q318 232 304 292M396 200Q450 226 520 240', light, 6),
].join('');

/** Over the left shoulder: strands that cross. */
const plait = [
  ...range(6).flatMap((n) => {
    const [x, y] = [270 - n * 7, 590 + n * 40];
    return [-1, 1].map((side) =>
      group(
        `translate(${x + side * 15} ${y + (side > 0 ? 20 : 0)}) rotate(${side * 32})`,
        ellipse(0, 0, 21, 34, side < 0 ? hair : dark),
        stroke('M0 -20V16', side < 0 ? light : hair, 4),
      ),
    );
  }),
  rect(216, 826, 34, 18, '#22364f', 'rx="8"'),
].join('');

const coat = [
  // a high collar, open
  shape('M312 668C290 700 286 740 300 790L400 872L372 760C346 730 324 704 312 668Z', '#f2843f'),
  shape('M488 668C510 700 514 740 500 790L400 872L430 760C454 730 476 704 488 668Z', '#c9561f'),
  shape('M372 748L400 872L430 748Q400 764 372 748Z', '#22364f'),
  shape('M150 792L178 770Q250 800 322 804L330 832Q230 826 150 792Z', '#e9eef0'),
  shape('M650 792L622 770Q550 800 478 804L470 832Q570 826 650 792Z', '#cfd6d9'),
  stroke('M400 872V1000', '#8f3a15', 7),
].join('');
