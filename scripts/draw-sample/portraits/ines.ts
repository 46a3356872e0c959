import { circle, range, shape, stroke } from '../paper.ts';
import { type Face, head } from './face.ts';
import { brows, eyes, nose } from './features.ts';
import { portrait, shoulders } from './frame.ts';
import { smile, years } from './mouth.ts';

/** A chart designer, with the depth lines of a chart behind her and a scarf in her hair. */
export function ines(): string {
  return portrait(
    '#e39a7b',
    stroke(
      'M30 300C160 260 190 420 90 520S60 760 200 830',
      '#cf8262',
      6,
      'stroke-dasharray="26 18"',
    ),
    stroke(
      'M800 200C660 210 620 330 690 450S760 660 640 800',
      '#cf8262',
      6,
      'stroke-dasharray="26 18"',
    ),
    back,
    shoulders('#f3ece0', '#d8cdbb', 8),
    head(face),
    dress,
    eyes(face, { iris: '#5a3a1e', lid: '#241512', open: 1, tilt: 3 }),
    brows(face, { colour: '#33201a', width: 14, lift: 5, other: 8 }),
    nose(face, 20),
    years(face, 0.85),
    smile(face, { width: 50, lift: 14, full: 1.1, wry: 3 }),
    front,
    ...[254, 552].map((x) => earring(x)),
  );
}

const face: Face = {
  skin: { tone: '#e8b48c', shade: '#cb8e66', deep: '#9d6243', blush: '#de7d5f', lips: '#b3282f' },
  width: 280,
  jaw: 96,
  chin: 48,
  length: 634,
  turn: 8,
  neck: 54,
};

const [hair, sheen, scarf, fold] = ['#3a231c', '#6b4230', '#1f6b74', '#17525a'];

const back = [
  ...range(17).map((n) => {
    const angle = Math.PI * (0.78 + (n / 16) * 1.44);
    return circle(402 + 166 * Math.cos(angle), 420 + 190 * Math.sin(angle), 62, hair);
  }),
  ...[218, 588].map((x) => circle(x, 610, 62, hair)),
  ...[240, 566].map((x) => circle(x, 678, 52, hair)),
  shape('M230 420H572L610 660Q590 720 500 716H310Q220 720 200 660Z', hair),
].join('');

const front = [
  shape(
    'M254 436C236 330 262 250 330 226C420 196 540 220 556 340C560 380 558 410 552 436C544 392 530 362 506 346C450 356 372 346 334 302C310 340 270 370 254 436Z',
    hair,
  ),
  // a streak of white
  shape('M334 302C300 336 266 376 254 436C240 372 250 300 300 262Q324 270 334 302Z', '#e7e0d8'),
  stroke('M304 290Q272 330 262 392', '#c9c0b6', 4),
  // the scarf
  shape('M228 338C246 190 556 178 578 338C520 262 300 262 228 338Z', scarf),
  shape('M440 210C520 226 562 272 578 338C548 298 500 280 452 276C470 254 462 230 440 210Z', fold),
  shape(
    'M330 214C352 150 420 150 436 196C452 146 520 162 500 216C480 246 444 240 424 228C396 246 344 250 330 214Z',
    scarf,
  ),
  stroke('M430 200Q414 214 420 230M372 178Q392 200 420 212M470 176Q456 200 440 212', fold, 6),
  ...range(5).map((n) => circle(266 + n * 32, [296, 262, 250, 242, 244][n]!, 6, '#f0cf8a')),
  stroke('M520 372Q538 392 544 420', sheen, 6),
  stroke('M214 470Q190 530 214 590M590 470Q616 530 594 600M226 640Q214 680 236 710', sheen, 7),
].join('');

const dress = [
  shape('M326 674L286 742L352 812L400 764Q354 738 326 674Z', '#fffaf0'),
  shape('M474 674L514 742L448 812L400 764Q446 738 474 674Z', '#e6dccb'),
  stroke('M400 790V1000', '#c3b79f', 5),
  ...[850, 930].map((y) => circle(400, y, 7, '#b9ac93')),
].join('');

const earring = (x: number) =>
  shape(`M${x} 486L${x - 17} 526Q${x} 542 ${x + 17} 526Z`, '#f0cf8a') +
  circle(x, 484, 6, '#c99a3d');
