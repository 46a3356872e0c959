import {
  bold,
  brick,
  circle,
  end,
  ink,
  middle,
  range,
  rect,
  stroke,
  svg,
  text,
  white,
} from '../paper.ts';

/** From post to post, Thursday 8 October to Wednesday 11 November 2026: where an author stands. */
export const fiveWeeks = () =>
  svg(
    1400,
    520,
    white,
    stripes,
    ...SPANS.flatMap(([from, to, words, tone, pattern]) => {
      const [left, right] = [x(from) - 18, x(to) + 18];
      return [
        rect(left, 250, right - left, 60, tone),
        pattern ? rect(left, 250, right - left, 60, `url(#${pattern})`) : '',
        text((left + right) / 2, 222, 32, words, `${middle} ${bold}`),
      ];
    }),
    ...range(35).map((day) =>
      stroke(`M${x(day)} 318v${day % 7 === 4 ? 34 : 16}`, ink, day % 7 === 4 ? 4 : 2.5),
    ),
    ...[4, 11, 18, 25, 32].map((day) => text(x(day), 388, 30, MONDAYS[(day - 4) / 7]!, middle)),
    ...[0, 34].map((day) => circle(x(day), 280, 24, ink)),
    text(x(0) - 24, 182, 32, 'post', bold),
    text(x(34) + 24, 182, 32, 'post', `${end} ${bold}`),
    ...[0, 34].map((day) => stroke(`M${x(day)} 252V196`, ink, 3)),
    flag(12, 'editor wants it', end, -1),
    flag(14, 'due', '', 1),
    flag(28, 'one missed', middle, 0),
    text(x(0) - 24, 470, 30, '8 October'),
    text(x(34) + 24, 470, 30, '11 November', end),
    stroke(`M${x(0)} 440V360M${x(34)} 440V360`, ink, 2.5, 'stroke-dasharray="2 8"'),
  );

const x = (day: number) => 62 + day * 37.6;

const MONDAYS = ['12', '19', '26', '2', '9'];

const SPANS = [
  [1, 10, 'on track', '#bfdcd8', ''],
  [11, 14, 'due soon', '#f2d38a', 'dots'],
  [15, 17, 'late', '#e8a05c', 'slant'],
  [18, 33, 'overdue', '#cf6f52', 'cross'],
] as const;

const stripes =
  `<defs><pattern id="dots" width="14" height="14" patternUnits="userSpaceOnUse">${circle(7, 7, 2.6, ink)}</pattern>` +
  `<pattern id="slant" width="16" height="16" patternUnits="userSpaceOnUse">${stroke('M-4 20L20 -4M-4 4L4 -4M12 20L20 12', ink, 2.4)}</pattern>` +
  `<pattern id="cross" width="18" height="18" patternUnits="userSpaceOnUse">${stroke('M0 18L18 0M0 0L18 18', ink, 2)}</pattern></defs>`;

/** A flag on its pole, which goes behind the word below it. */
const flag = (day: number, words: string, anchor: string, beside: number) =>
  stroke(`M${x(day)} 104V186M${x(day)} 236V250`, brick, 4) +
  circle(x(day), 104, 8, brick) +
  text(x(day) + 16 * beside, beside === 0 ? 78 : 114, 32, words, `${anchor} style="fill:${brick}"`);
