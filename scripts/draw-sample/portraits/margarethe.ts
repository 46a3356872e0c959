import { circle, range, shape, stroke } from '../paper.ts';
import { type Face, head } from './face.ts';
import { brows, eyes, nose } from './features.ts';
import { portrait, shoulders, turnedRound } from './frame.ts';
import { smile, years } from './mouth.ts';

/** Head of the tide office until she retired: white hair put up, pearls, a wry smile. */
export function margarethe(): string {
  return portrait(
    '#8c3f48',
    circle(400, 430, 320, '#994b53'),
    turnedRound(
      knot,
      back,
      shoulders('#2b3b38', '#1e2b29', 12),
      head(face),
      collar,
      eyes(face, { iris: '#5c7f94', lid: '#5e4a44', open: 0.8, tilt: -2, tired: true }),
      brows(face, { colour: '#b3aca6', width: 10, lift: 3, other: 10 }),
      nose(face, 19, 6),
      years(face, 1.15),
      smile(face, { width: 48, lift: 8, full: 0.4, wry: 12 }),
      front,
      ...[266, 548].map((x) => circle(x, 490, 11, '#f4efe6') + circle(x - 3, 487, 3.5, '#ffffff')),
    ),
  );
}

const face: Face = {
  skin: { tone: '#f0cdb5', shade: '#d8a78a', deep: '#ad7760', blush: '#dd8a78', lips: '#a94a4c' },
  width: 268,
  jaw: 88,
  chin: 46,
  length: 648,
  turn: 12,
  neck: 52,
};

const [hair, shade, line] = ['#f1efea', '#cdc9c3', '#b3aea8'];

const knot =
  circle(404, 170, 74, shade) +
  circle(392, 164, 66, hair) +
  stroke('M350 168Q380 128 428 150M366 190Q404 160 444 184', line, 5);

const back = shape('M254 440C236 250 300 188 402 188C510 188 566 260 546 440Z', shade);

const front = [
  shape(
    'M258 452C230 330 268 220 372 204C480 184 566 236 552 400C550 424 548 440 544 452C538 400 524 344 484 306C430 320 372 300 340 282C306 320 274 372 258 452Z',
    hair,
  ),
  shape(
    'M484 306C524 344 538 400 544 452C556 410 560 340 530 284C500 240 440 220 400 222C440 240 474 270 484 306Z',
    shade,
  ),
  stroke('M372 224Q296 262 272 356M392 232Q350 252 338 276M420 216Q506 240 534 344', line, 5),
].join('');

const collar = [
  shape(
    'M330 668C318 700 318 734 328 758Q400 824 472 758C482 734 482 700 470 668Q400 752 330 668Z',
    '#3a4d49',
  ),
  ...range(9).map((n) => {
    const angle = Math.PI * (0.1 + (n / 8) * 0.8);
    return circle(
      400 + 104 * Math.cos(angle),
      726 + 74 * Math.sin(angle),
      11,
      n > 3 ? '#f4efe6' : '#d9d2c6',
    );
  }),
].join('');
