import { ellipse, shape, stroke } from '../paper.ts';
import { type Face, head, onFace } from './face.ts';
import { brows, eyes, nose } from './features.ts';
import { portrait, shoulders, turnedRound } from './frame.ts';
import { laugh, years } from './mouth.ts';

/** A dredging engineer who likes mud: a broad face, a helmet, three days of beard. */
export function tomas(): string {
  return portrait(
    '#c4ab88',
    shape('M0 640C140 610 220 660 360 636S620 610 800 650V1000H0Z', '#a88b66'),
    shape('M0 740C160 712 260 764 400 738S660 720 800 752V1000H0Z', '#8f7352'),
    turnedRound(
      shoulders('#2f6d8c', '#235470', -16),
      head(face),
      beard,
      shirt,
      mud,
      eyes(face, { iris: '#4a3218', lid: '#2a1b14', open: 0.74, apart: 60 }),
      brows(face, { colour: '#3a2b24', width: 17, lift: 6 }),
      nose(face, 29, 4),
      years(face, 1.1),
      laugh(face, 62, 46),
      helmet,
    ),
  );
}

const face: Face = {
  skin: { tone: '#dda57c', shade: '#c08058', deep: '#8f5538', blush: '#d9694d', lips: '#93392f' },
  width: 312,
  jaw: 124,
  chin: 84,
  length: 646,
  turn: 12,
  neck: 84,
};

const beard = onFace(
  shape(
    'M230 440C252 520 282 536 316 520C352 500 372 514 412 514C452 514 474 500 508 520C544 534 566 520 590 440V700H230Z',
    '#4b3c36',
    'opacity="0.82"',
  ),
);

const mud = shape(
  'M286 476Q304 464 330 472Q346 478 338 488Q320 490 306 498Q288 500 282 490Q278 482 286 476Z',
  '#7a5c3e',
  'opacity="0.8"',
);

const shirt = [
  shape('M316 664L262 728L338 822L400 764Q344 736 316 664Z', '#3f86a8'),
  shape('M484 664L538 728L462 822L400 764Q456 736 484 664Z', '#2b6484'),
  stroke('M400 790V1000', '#1e4a63', 6),
].join('');

const helmet = [
  shape('M232 340C226 120 574 120 568 340Z', '#f3f1ea'),
  shape('M440 180C540 190 572 260 568 340H486C496 280 484 216 440 180Z', '#d5d2c7'),
  shape('M370 172Q400 160 430 172L438 330H362Z', '#fffdf6'),
  stroke('M362 330Q356 240 370 172M438 330Q446 240 430 172', '#cbc7ba', 5),
  shape(
    'M206 352Q210 324 240 326H560Q590 324 594 352Q590 372 560 362Q400 326 240 362Q210 372 206 352Z',
    '#e8e5da',
  ),
  shape(
    'M236 364Q400 328 564 364Q560 386 552 402Q400 348 248 402Q240 386 236 364Z',
    '#6a4530',
    'opacity="0.4"',
  ),
  ellipse(400, 282, 30, 30, '#2f6d8c'),
  stroke('M384 286q8 -10 16 0t16 0', '#f3f1ea', 6),
].join('');
