import {
  bold,
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
  range,
  rect,
  sea,
  shape,
  stroke,
  svg,
  text,
  white,
} from '../paper.ts';

export function way(): string {
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
    white,
    rect(964, 0, 236, 450, foam),
    stroke('M964 0V450', ink, 4, dashed),
    stroke('M120 160H1080', ink, 6),
    ...range(4).map((n) => shape(`M${214 + 240 * n} 142l26 18l-26 18Z`, ink)),
    ...stations.flatMap(([name, first, second], n) => {
      const x = 120 + 240 * n;
      return [
        circle(x, 160, 62, tones[n]!),
        group(`translate(${x} 160)`, icons[n]!),
        text(x, 284, 37, name, `${middle} ${bold}`),
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
