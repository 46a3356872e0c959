import { circle, ellipse, group, range, rect, shape, stroke, svg } from '../paper.ts';
import { hand } from './hand.ts';
import { above } from '../sandbank/sand.ts';

/** A drawing table at night: what is rubbed out says as much as the one line that stays. */
export const lampTable = () =>
  svg(
    1600,
    900,
    '#23303c',
    LIGHT,
    ...range(6).map((n) =>
      stroke(`M0 ${70 + n * 160}Q800 ${40 + n * 168} 1600 ${90 + n * 158}`, '#1d2833', 5),
    ),
    under,
    group(
      'rotate(-3 760 470)',
      rect(190, 90, 1150, 730, '#0d141b', 'opacity="0.35" transform="translate(18 22)"'),
      sheet,
    ),
    // the lamp lights the left, and leaves the right to the night
    rect(0, 0, 1600, 900, 'url(#lamp)'),
    pencil,
    lamp,
    hand,
  );

const LIGHT =
  '<defs><radialGradient id="lamp" cx="0.28" cy="0.34" r="0.86">' +
  '<stop offset="0" stop-color="#ffdf9a" stop-opacity="0.30"/><stop offset="0.42" stop-color="#c79a5a" stop-opacity="0.08"/>' +
  '<stop offset="0.7" stop-color="#101a28" stop-opacity="0.34"/><stop offset="1" stop-color="#0a1220" stop-opacity="0.66"/></radialGradient></defs>';

/** The sheet below, pinned. */
const under = group(
  'rotate(5 1000 520)',
  rect(470, 170, 1040, 690, '#c4b697'),
  ...range(7).map((n) => stroke(`M${520 + n * 140} 200V840`, '#ac9d7d', 3)),
  ...[
    [500, 200],
    [1480, 200],
    [1480, 830],
  ].map(([x, y]) => circle(x!, y!, 13, '#b3472f')),
);

const lines = [-0.8, -1.7, -2.6, -3.3, -4.4, -6.5, -8];

const sheet = [
  rect(190, 90, 1150, 730, '#f2e8d0'),
  '<clipPath id="sheet"><path d="M190 90H1340V820H190Z"/></clipPath>',
  // thin lines all round, but for where the eraser has been
  '<mask id="rubbed"><rect width="1600" height="900" fill="#fff"/>',
  shape(
    'M860 250C1000 170 1240 220 1330 330L1340 700C1180 760 900 700 800 600C900 560 1000 500 990 420C980 360 900 320 860 250Z',
    '#000',
  ),
  '</mask>',
  '<g clip-path="url(#sheet)"><g mask="url(#rubbed)">',
  group('translate(130 40)', ...lines.map((level) => stroke(above(level), '#6f7f84', 3))),
  '</g>',
  group('translate(130 40)', shape(above(0), '#e6c582'), stroke(above(0), '#1c2f38', 9)),
  ...range(26).map((n) =>
    ellipse(
      900 + ((n * 167) % 380),
      330 + ((n * 97) % 330),
      8 + (n % 3) * 3,
      4,
      '#c98d7f',
      `transform="rotate(${n * 41} ${900 + ((n * 167) % 380)} ${330 + ((n * 97) % 330)})"`,
    ),
  ),
  '</g>',
  stroke('M214 114H1316V796H214Z', '#8a7f66', 3),
].join('');

const lamp = [
  stroke('M-20 60L130 110L250 20', '#10181f', 20),
  shape('M196 -60L330 46Q250 132 160 96L120 40Z', '#b3472f'),
  shape('M160 96Q250 132 330 46L344 60Q256 154 150 110Z', '#ffe7ae'),
].join('');

const pencil = group(
  'translate(300 716) rotate(-16)',
  rect(-150, 8, 340, 20, '#0d141b', 'opacity="0.3"'),
  rect(-150, -8, 300, 20, '#c58a2e', 'rx="4"'),
  rect(-150, 2, 300, 10, '#94641c'),
  shape('M150 -8L196 2L150 12Z', '#ead0a4'),
  shape('M182 -1L196 2L182 5Z', '#22282c'),
);
