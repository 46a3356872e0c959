import { circle, range, shape, stroke } from '../paper.ts';
import { type Face, head } from './face.ts';
import { brows, eyes, nose } from './features.ts';
import { portrait, turnedRound } from './frame.ts';
import { laugh } from './mouth.ts';

/** A marine biologist, the newcomer: a plum-coloured scarf, a yellow coat, eelgrass behind her. */
export function salma(): string {
  return portrait(
    '#a9d3c6',
    ...grass,
    turnedRound(
      scarfBack,
      coat,
      head(face),
      eyes(face, { iris: '#3a2214', lid: '#1f1314', open: 1.02, tilt: 3 }),
      brows(face, { colour: '#2a1a17', width: 14, lift: 6, other: 8 }),
      nose(face, 19),
      laugh(face, 50, 34),
      scarf,
    ),
  );
}

const face: Face = {
  skin: { tone: '#d9a276', shade: '#bb7f56', deep: '#8b5437', blush: '#d8765c', lips: '#9f3b40' },
  width: 278,
  jaw: 96,
  chin: 48,
  length: 632,
  turn: 8,
  neck: 56,
  covered: true,
};

const [plum, deep, light] = ['#7b3b5e', '#5e2a47', '#9a5679'];

const grass = range(9).map((n) => {
  const x = 60 + n * 86 + ((n * 37) % 40);
  const sway = n % 2 ? 46 : -40;
  return stroke(
    `M${x} 1000C${x + sway} 800 ${x - sway} ${640 - (n % 3) * 90} ${x + sway * 0.6} ${420 - (n % 3) * 110}`,
    n % 2 ? '#8cc0b0' : '#97c9ba',
    17,
  );
});

const scarfBack = shape(
  'M222 470C196 240 280 156 400 156C520 156 604 240 578 470C584 580 566 700 540 760H260C234 700 216 580 222 470Z',
  deep,
);

const coat = [
  shape('M84 1010C92 850 150 770 280 716L400 860L520 716C650 770 708 850 716 1010Z', '#e9b93d'),
  shape('M520 716C650 770 708 850 716 1010H560C570 900 520 800 470 776Z', '#c9962a'),
  stroke('M400 860V1000', '#a97a1c', 7),
].join('');

const scarf = [
  // round the face, as a frame
  shape(
    'M400 150C270 150 204 262 224 470C232 560 262 640 330 700L400 720C352 690 304 618 286 520C270 420 276 330 336 290C380 262 450 264 494 296C546 336 552 420 536 520C518 610 466 680 400 720L470 700C540 640 570 560 578 470C598 262 530 150 400 150Z',
    plum,
  ),
  shape(
    'M440 154C540 166 594 280 578 470C570 560 540 640 470 700L400 720C466 680 518 610 536 520C552 420 546 336 494 296C530 260 510 190 440 154Z',
    deep,
  ),
  // the fall of cloth under the chin
  shape(
    'M262 610C252 690 262 760 300 812C340 866 420 880 478 838C530 800 552 720 540 610C520 668 464 700 404 700C344 700 284 668 262 610Z',
    plum,
  ),
  shape(
    'M540 610C552 720 530 800 478 838C450 858 420 864 392 862C460 830 490 770 486 684C512 664 530 640 540 610Z',
    deep,
  ),
  stroke(
    'M276 680Q320 776 430 800M288 640Q330 730 452 744M246 400Q236 300 300 222M330 196Q290 226 276 268',
    light,
    6,
  ),
  circle(318, 772, 11, '#e6d3a0'),
].join('');
