import { circle, group, rect, shape, stroke } from '../paper.ts';
import { type Face, head } from './face.ts';
import { brows, eyes, nose } from './features.ts';
import { portrait, shoulders } from './frame.ts';
import { roundGlasses } from './glasses.ts';
import { smile, years } from './mouth.ts';

/** An editor: a silver bob, red glasses, a pencil behind the ear. */
export function ruth(): string {
  return portrait(
    '#93a98b',
    circle(400, 430, 318, '#a7bb9e'),
    back,
    shoulders('#433a56', '#312a41', 8),
    head(face),
    eyes(face, { iris: '#4a6b86', lid: '#6a4a3c', open: 0.86, tired: false }),
    brows(face, { colour: '#9a9590', width: 10, lift: 12 }),
    nose(face, 19, 2),
    years(face, 1),
    smile(face, { width: 50, lift: 13, full: 0.6 }),
    bob,
    roundGlasses(face, '#b23a3e', 46),
    scarf,
    pencil,
  );
}

const face: Face = {
  skin: { tone: '#efcbae', shade: '#d6a483', deep: '#a8735a', blush: '#df8570', lips: '#b03f44' },
  width: 276,
  jaw: 92,
  chin: 48,
  length: 636,
  turn: -8,
  neck: 54,
};

const [hair, shade, line] = ['#e4e5e4', '#bfc3c6', '#a4a9ad'];

const back = shape('M226 580C180 150 620 150 574 580Q564 636 500 628H300Q236 636 226 580Z', shade);

/** Parted at the side. */
const bob = [
  shape(
    'M252 604C206 520 214 252 350 206C330 330 288 370 274 440C268 500 276 552 288 596C282 612 264 614 252 604Z',
    hair,
  ),
  shape(
    'M346 206C470 160 584 240 578 400C580 480 572 562 552 606C534 612 518 602 522 584C544 500 538 420 508 356C440 346 372 322 346 276C342 250 342 226 346 206Z',
    hair,
  ),
  shape(
    'M508 356C538 420 544 500 522 584C518 602 534 612 552 606C572 562 580 480 578 400C580 320 552 264 510 232C544 290 530 330 508 356Z',
    shade,
  ),
  stroke('M340 234Q288 304 266 384M374 228Q450 244 516 314M256 440Q248 520 262 590', line, 5.5),
].join('');

const scarf = [
  shape(
    'M318 668C296 700 288 740 294 772Q400 862 506 772C512 740 504 700 482 668Q460 752 400 756Q340 752 318 668Z',
    '#b5404c',
  ),
  shape(
    'M482 668C504 700 512 740 506 772Q460 812 412 816Q460 776 466 722Q478 700 482 668Z',
    '#92303c',
  ),
  shape('M416 812Q472 836 482 930L426 944Q420 866 384 822Z', '#a33844'),
  stroke('M312 744Q396 812 452 784', '#d0646c', 6),
].join('');

const pencil = group(
  'rotate(-24 560 400)',
  rect(550, 306, 19, 146, '#e0a92e', 'rx="3"'),
  rect(550, 306, 19, 24, '#c96b64', 'rx="6"'),
  shape('M550 452L559.5 484L569 452Z', '#efdcb8'),
  shape('M556.5 473L559.5 484L562.5 473Z', '#2b2b2b'),
);
