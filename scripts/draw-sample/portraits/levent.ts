import { range, shape, stroke, circle } from '../paper.ts';
import { type Face, head, onFace } from './face.ts';
import { brows, eyes, nose } from './features.ts';
import { portrait, shoulders, turnedRound } from './frame.ts';
import { smile, years } from './mouth.ts';

/** A forecaster of storm surges, dry, one brow up; isobars behind him. */
export function levent(): string {
  return portrait(
    '#8d86a6',
    turnedRound(
      ...range(7).map((n) =>
        stroke(
          `M${40} ${250 + n * 96}C180 ${190 + n * 96} 240 ${130 + n * 60} ${330 + n * 80} ${40}`,
          n % 2 ? '#7c7597' : '#9c96b3',
          n % 2 ? 7 : 5,
        ),
      ),
      ...crown,
      shoulders('#2f5545', '#224034', -10),
      head(face),
      beard,
      neck,
      eyes(face, { iris: '#3b2616', lid: '#241a17', open: 0.78, tilt: -3, tired: true }),
      brows(face, { colour: '#241c1c', width: 21, lift: -5, other: 9 }),
      nose(face, 27, 6),
      years(face, 1),
      smile(face, { width: 48, lift: 6, full: 0.5, wry: 8 }),
      moustache,
      hairline,
    ),
  );
}

const face: Face = {
  skin: { tone: '#d6a27a', shade: '#b67d58', deep: '#85543a', blush: '#c8705a', lips: '#9c4f42' },
  width: 288,
  jaw: 108,
  chin: 66,
  length: 648,
  turn: 14,
  neck: 72,
};

const [hair, sheen] = ['#2b2526', '#4f484a'];

const crown = range(15).map((n) => {
  const angle = Math.PI * (0.98 + (n / 14) * 1.04);
  return circle(402 + 138 * Math.cos(angle), 350 + 132 * Math.sin(angle), 48, hair);
});

const hairline = [
  ...range(8).map((n) =>
    circle(292 + n * 32, [300, 262, 248, 240, 242, 252, 268, 306][n]!, 36, hair),
  ),
  ...range(6).map((n) => {
    const [x, y] = [300 + n * 42, [244, 212, 204, 208, 222, 250][n]!];
    return stroke(`M${x - 16} ${y + 8}Q${x} ${y - 20} ${x + 18} ${y + 4}`, sheen, 6);
  }),
  // temples that have gone grey
].join('');

const beard = onFace(
  shape(
    'M236 420C256 500 286 552 326 532C352 506 388 508 414 510C440 508 476 506 502 532C540 552 556 500 566 420V700H236Z',
    '#2a2223',
    'opacity="0.88"',
  ),
);

const moustache = shape(
  'M414 520C384 508 350 524 338 552C366 548 392 552 414 540C436 552 462 548 490 552C478 524 444 508 414 520Z',
  '#231c1d',
);

const neck = [
  shape(
    'M318 664C306 700 304 742 312 776Q400 850 488 776C496 742 494 700 482 664Q400 742 318 664Z',
    '#3f6a57',
  ),
  stroke('M314 716Q400 790 486 716', '#305545', 6),
].join('');
