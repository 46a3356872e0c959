import { range, rect, shape, stroke } from '../paper.ts';
import { type Face, head } from './face.ts';
import { brows, eyes, nose } from './features.ts';
import { portrait, shoulders, turnedRound } from './frame.ts';
import { years } from './mouth.ts';

/** A surveyor, thirty years afloat: a white beard, a knitted cap, the sea. */
export function jelle(): string {
  return portrait(
    '#a9ced3',
    rect(0, 560, 800, 440, '#7fb3bc'),
    stroke('M40 640Q90 622 140 640T240 640M570 600Q620 582 670 600T780 600', '#9ccad0', 8),
    turnedRound(
      shoulders('#2a4261', '#1d3049', -14),
      head(face),
      collar,
      years(face, 1.1),
      beard,
      eyes(face, { iris: '#5b8fae', lid: '#7a5140', open: 0.72, tilt: -3, tired: true }),
      brows(face, { colour: '#d8d5cd', width: 20, lift: -2, other: 2 }),
      nose(face, 28, 4),
      cap,
    ),
  );
}

const face: Face = {
  skin: { tone: '#e8b08d', shade: '#cc8765', deep: '#a2604a', blush: '#dd5f48', lips: '#a4503f' },
  width: 304,
  jaw: 124,
  chin: 84,
  length: 646,
  turn: 10,
  neck: 78,
};

const [white, shade, line] = ['#efece5', '#cfcbc2', '#b5b0a6'];

const beard = [
  shape(
    'M250 430C250 480 268 498 302 504C336 486 372 514 410 514C448 514 480 486 514 504C542 498 552 480 552 430C574 570 540 712 408 722C270 712 232 570 250 430Z',
    white,
  ),
  shape(
    'M552 430C574 570 540 712 408 722C470 690 500 600 490 500L514 504C542 498 552 480 552 430Z',
    shade,
  ),
  stroke('M306 606Q322 660 356 684M404 646V694M500 606Q486 656 456 680', line, 6),
  shape('M364 560Q410 546 458 560Q444 594 411 594Q378 594 364 560Z', '#a4503f'),
  shape(
    'M410 520C382 500 330 516 310 566C346 550 382 568 410 553C440 568 474 550 510 566C490 516 438 500 410 520Z',
    '#faf8f3',
  ),
  stroke('M344 540Q370 530 392 540M430 540Q452 530 478 540', shade, 5),
].join('');

const cap = [
  shape('M246 350C236 150 566 150 556 350Z', '#2f4a6d'),
  shape('M440 204C520 220 562 270 556 350H480C492 290 476 240 440 204Z', '#243b59'),
  ...range(9).map((n) => {
    const x = 276 + 31 * n;
    return stroke(
      `M${x} 326Q${400 + (x - 400) * 0.8} 250 ${400 + (x - 400) * 0.25} 208`,
      '#28405f',
      5,
    );
  }),
  rect(230, 306, 342, 68, '#3f6191', 'rx="28"'),
  shape('M490 306H544Q572 306 572 340Q572 374 544 374H500Q506 340 490 306Z', '#314f7a'),
  ...range(12).map((n) => stroke(`M${258 + 26 * n} 322V358`, '#2f4a6d', 5)),
].join('');

const collar = [
  shape('M312 660C296 700 292 750 300 792Q400 864 500 792C508 750 504 700 488 660Z', '#35527a'),
  ...range(8).map((n) =>
    stroke(`M${318 + 23.5 * n} ${[752, 768, 778, 784, 784, 778, 768, 752][n]}v34`, '#243b59', 5),
  ),
].join('');
