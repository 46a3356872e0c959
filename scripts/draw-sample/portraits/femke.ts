import { circle, range, rect, shape, stroke } from '../paper.ts';
import { type Face, head } from './face.ts';
import { brows, eyes, nose } from './features.ts';
import { portrait, shoulders } from './frame.ts';
import { smile, years } from './mouth.ts';

/** An archivist of sixty, her reading glasses low on the nose, ledgers behind her. */
export function femke(): string {
  return portrait(
    '#7f9cbd',
    ...ledgers,
    ...curls(1),
    shoulders('#8f2f3b', '#6f222d', 10),
    head(face),
    blouse,
    eyes(face, { iris: '#4c7c8c', lid: '#5b4238', open: 0.9, tilt: -2, tired: false }),
    brows(face, { colour: '#a5785f', width: 11, lift: 10 }),
    freckles,
    nose(face, 22),
    years(face, 1),
    smile(face, { width: 54, lift: 16, full: 0.6 }),
    reading,
    ...curls(0),
  );
}

const face: Face = {
  skin: { tone: '#f3cdb4', shade: '#dda88a', deep: '#b87c62', blush: '#e88a76', lips: '#bb5a58' },
  width: 306,
  jaw: 112,
  chin: 66,
  length: 636,
  turn: -10,
};

const [hair, shade] = ['#d2936c', '#ad6f4b'];

const ledgers = range(9).map((n) => {
  const x = 40 + n * 82;
  const tone = ['#6d8bad', '#8ba7c5', '#7593b4'][n % 3]!;
  return (
    rect(x, 60, 76, 420, tone) + rect(x, 120, 76, 14, '#a9bfd6') + rect(x, 380, 76, 14, '#a9bfd6')
  );
});

/** Short and round: the far ones first, then those over the forehead. */
const curls = (behind: 0 | 1) =>
  behind
    ? range(19).map((n) => {
        const angle = Math.PI * (0.9 + (n / 18) * 1.2);
        return circle(
          400 + 160 * Math.cos(angle),
          392 + 178 * Math.sin(angle),
          50,
          n > 11 ? shade : hair,
        );
      })
    : [
        ...range(8).map((n) =>
          circle(266 + n * 36, [346, 298, 268, 252, 248, 256, 282, 326][n]!, 37, hair),
        ),
        ...range(8).map((n) => {
          const [x, y] = [276 + n * 35, [304, 262, 236, 224, 226, 240, 262, 304][n]!];
          return stroke(`M${x - 15} ${y + 10}A18 18 0 1 1 ${x + 14} ${y + 8}`, '#f0dccb', 6);
        }),
      ];

const freckles = [-104, -86, -68, 62, 80, 98]
  .map((x, n) => circle(390 + x, 506 + [0, 14, 2][n % 3]!, 4, '#c98f72'))
  .join('');

const reading = [
  ...[-1, 1].map((side) =>
    shape(
      `M${390 + side * 60 - 44} 456H${390 + side * 60 + 44}Q${390 + side * 60 + 40} 500 ${390 + side * 60} 502Q${390 + side * 60 - 40} 500 ${390 + side * 60 - 44} 456Z`,
      '#ffffff',
      'fill-opacity="0.3" stroke="#2d4468" stroke-width="7"',
    ),
  ),
  stroke('M374 462Q390 454 406 462M286 458L248 440M494 458L550 440', '#2d4468', 7),
  stroke(
    'M248 444C228 560 244 640 300 720M552 444C572 560 556 640 500 720',
    '#e8d9a8',
    5,
    'stroke-dasharray="1 13"',
  ),
].join('');

const blouse = [
  shape('M326 674C280 700 262 742 268 790Q350 800 400 764Q350 742 326 674Z', '#f6f1e6'),
  shape('M474 674C520 700 538 742 532 790Q450 800 400 764Q450 742 474 674Z', '#dcd5c6'),
  ...[296, 340].map((x, n) => circle(x, 752 + n * 14, 7, '#8f2f3b')),
  ...[504, 460].map((x, n) => circle(x, 752 + n * 14, 7, '#8f2f3b')),
  stroke('M400 790V1000', '#541820', 6),
  ...[850, 936].map((y) => circle(422, y, 9, '#f6f1e6')),
].join('');
