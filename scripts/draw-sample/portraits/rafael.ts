import { circle, range, rect, shape, stroke } from '../paper.ts';
import { type Face, head, onFace } from './face.ts';
import { brows, eyes, nose } from './features.ts';
import { portrait, shoulders } from './frame.ts';
import { squareGlasses } from './glasses.ts';
import { smile } from './mouth.ts';

/** A software engineer who has set type: the case behind him, a cardigan. */
export function rafael(): string {
  return portrait(
    '#2f6f73',
    ...range(24).map((n) =>
      rect(18 + 194 * (n % 4), 20 + 164 * Math.floor(n / 4), 180, 150, '#397c80', 'rx="8"'),
    ),
    shoulders('#d9a534', '#b58422', 0),
    head(face),
    shirt,
    stubble,
    eyes(face, { iris: '#2c1c12', lid: '#1d1210', open: 0.92, tilt: 1 }),
    brows(face, { colour: '#1d1a1c', width: 17, lift: 8 }),
    nose(face, 24),
    smile(face, { width: 52, lift: 13, full: 0.7, wry: 2 }),
    hair,
    squareGlasses(face, '#221a1c'),
  );
}

const face: Face = {
  skin: { tone: '#c48d60', shade: '#a06a41', deep: '#6f4427', blush: '#c65f3f', lips: '#8f4538' },
  width: 286,
  jaw: 106,
  chin: 66,
  length: 640,
  turn: -10,
  neck: 68,
};

const stubble = onFace(
  shape(
    'M240 462C258 530 288 540 322 520C360 500 420 500 456 520C496 540 530 530 556 462V680H240Z',
    '#5b3d2a',
    'opacity="0.28"',
  ),
);

const [black, sheen] = ['#1d1a1c', '#433c41'];

/** Swept to one side. */
const hair = [
  shape(
    'M254 434C228 246 296 164 408 162C540 156 592 262 548 434C542 382 530 350 508 326C440 346 352 330 316 292C284 324 266 374 254 434Z',
    black,
  ),
  stroke('M316 264Q386 216 470 226M330 232Q400 190 490 208M486 250Q520 262 536 300', sheen, 7),
].join('');

const shirt = [
  shape('M330 676L292 742L356 812L404 766Q352 740 330 676Z', '#fbf7ee'),
  shape('M470 676L508 742L448 812L404 766Q448 740 470 676Z', '#ddd5c5'),
  shape('M356 812L404 766L448 812L404 1010Z', '#f0eadd'),
  stroke('M290 742Q320 860 392 1000M510 742Q484 860 414 1000', '#94691a', 10),
  ...[842, 912].map((y) => circle(403, y, 6, '#b9ae9a')),
].join('');
