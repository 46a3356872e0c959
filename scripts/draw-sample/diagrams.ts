import { fit, fortnight, night } from './curves.ts';
import {
  brick,
  circle,
  dashed,
  deep,
  end,
  foam,
  grey,
  group,
  ink,
  middle,
  ochre,
  paper,
  type Picture,
  type Point,
  range,
  rect,
  sand,
  sea,
  shape,
  stroke,
  svg,
  text,
  through,
} from './paper.ts';

/** Drawings that explain. */
export const diagrams = (): Picture[] => [
  { file: 'content/posts/fifty-minutes/fortnight.png', svg: fortnight() },
  { file: 'content/posts/fitting-a-tide/fit.png', svg: fit() },
  { file: 'content/posts/sound-is-not-a-ruler/frown.png', svg: floor(1460, 1489) },
  { file: 'content/posts/sound-is-not-a-ruler/smile.png', svg: floor(1485, 1449) },
  { file: 'content/posts/specimen-sheet/wheel.png', svg: wheel() },
  { file: 'content/posts/specimen-sheet/night.png', svg: night() },
  { file: 'content/images/way-of-a-post.png', svg: way() },
];

/** A flat floor at 12 m under 4 m of one water on another, as it is drawn with the upper speed. */
function floor(above: number, below: number): string {
  const drawn = range(61).map((n): Point => {
    const angle = ((n - 30) * 2 * Math.PI) / 180;
    const bent = Math.asin((Math.sin(angle) * below) / above);
    const path = above * (4 / Math.cos(angle) / above + 8 / Math.cos(bent) / below);
    return [path * Math.sin(angle), path * Math.cos(angle)];
  });
  const x = (metres: number) => 480 + metres * 17.4;
  const y = (metres: number) => 340 + (metres - 12) * 430;
  const line = drawn.map(([east, depth]): Point => [x(east), y(depth)]);
  const label = (n: number, dy: number, more: string) =>
    text(
      line[n]![0],
      line[n]![1] + dy,
      32,
      `${drawn[n]![1].toFixed(2)} m`,
      `${more} font-weight="700"`,
    );
  const up = drawn[30]![1] < 12;
  return svg(
    960,
    640,
    paper,
    rect(80, 100, 800, 460, '#dcecec'),
    rect(80, y(12), 800, 560 - y(12), sand),
    stroke(`M80 ${y(12)}H880`, ink, 5),
    stroke(through(line), brick, 8),
    label(30, up ? -24 : 48, middle),
    label(0, up ? 46 : -22, 'text-anchor="start"'),
    label(60, up ? 46 : -22, end),
    text(480, y(12) + (up ? 44 : -18), 28, 'the floor, 12.00 m', middle),
    ...[-20, -10, 0, 10, 20].flatMap((m) => [
      stroke(`M${x(m)} 560v14`, ink, 3),
      text(x(m), 606, 28, m === 0 ? 'below the boat' : `${Math.abs(m)} m`, middle),
    ]),
    text(480, 46, 32, `${above} m/s above, ${below} m/s below`, `${middle} font-weight="700"`),
    text(480, 84, 27, 'heights magnified 25 times', middle),
  );
}

/** The counts of a twelve-bit number in two's complement, as a wheel. */
function wheel(): string {
  const at = (count: number, radius: number): Point => {
    const angle = (count / 4096) * 2 * Math.PI - Math.PI / 2;
    return [450 + radius * Math.cos(angle), 450 + radius * Math.sin(angle)];
  };
  const label = (count: number, raw: string, value: string) => {
    const [x, y] = at(count, 236);
    return [
      circle(...at(count, 330), 12, count < 2048 ? deep : brick),
      text(x, y - 4, 36, value, `${middle} font-weight="700"`),
      text(x, y + 32, 26, raw, middle),
    ].join('');
  };
  return svg(
    900,
    900,
    paper,
    stroke('M450 120A330 330 0 0 1 450 780', deep, 18),
    stroke('M450 780A330 330 0 0 1 450 120', brick, 18),
    stroke('M450 60V200', ink, 4, dashed),
    stroke('M450 710V850', ink, 4, dashed),
    label(140, '003', '3'),
    label(1024, '400', '1024'),
    label(1850, '7FF', '2047'),
    label(2246, '800', '\u22122048'),
    label(3072, 'C00', '\u22121024'),
    label(3956, 'FFF', '\u22121'),
    stroke('M536 78Q450 40 372 76', ochre, 9),
    shape('M352 88L392 86L372 54Z', ochre),
    text(450, 438, 34, 'below zero | above', middle),
    text(450, 482, 28, 'in steps of 2 mm', middle),
  );
}

/** The five stations of a post, from a branch to its day. */
function way(): string {
  const stations = [
    ['your branch', 'write, and look', 'at it at home'],
    ['the check', 'every fault,', 'with its line'],
    ['the editor', 'and one reviewer,', 'two days'],
    ['merged', 'waits for', 'its day'],
    ['public', 'page, feeds,', 'search'],
  ] as const;
  const tones = [sea, sea, sea, sea, ochre];
  return svg(
    1200,
    450,
    paper,
    rect(964, 0, 236, 450, foam),
    stroke('M964 0V450', ink, 4, dashed),
    stroke('M120 160H1080', ink, 6),
    ...range(4).map((n) => shape(`M${214 + 240 * n} 142l26 18l-26 18Z`, ink)),
    ...stations.flatMap(([name, first, second], n) => {
      const x = 120 + 240 * n;
      return [
        circle(x, 160, 62, tones[n]!),
        group(`translate(${x} 160)`, icons[n]!),
        text(x, 284, 37, name, `${middle} font-weight="700"`),
        text(x, 334, 28, first, middle),
        text(x, 372, 28, second, middle),
      ];
    }),
    text(950, 40, 28, 'seen by us', `${end} style="fill:${grey}"`),
    text(980, 40, 28, 'seen by all', `style="fill:${deep}"`),
  );
}

const icons = [
  // a sheet with lines
  stroke('M-24 -34H24V34H-24ZM-12 -14H12M-12 2H12M-12 18H4', paper, 6),
  // a tick
  stroke('M-28 2L-8 24L30 -22', paper, 10),
  // a pencil
  group('rotate(45)', stroke('M-9 -36H9V18L0 36L-9 18ZM-9 18H9', paper, 6)),
  // an hourglass
  stroke(
    'M-22 -34H22M-22 34H22M-16 -34Q-16 -8 0 0Q16 8 16 34M16 -34Q16 -8 0 0Q-16 8 -16 34',
    paper,
    6,
  ),
  // a sun over water
  stroke(
    'M-34 22Q-17 10 0 22T34 22M-18 4A18 18 0 0 1 18 4M0 -36V-26M-30 -22L-23 -15M30 -22L23 -15',
    ink,
    6,
  ),
];
