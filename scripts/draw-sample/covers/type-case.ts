import {
  bold,
  group,
  ink,
  middle,
  ochre,
  paper,
  range,
  rect,
  stroke,
  svg,
  text,
} from '../paper.ts';

export function typeCase(): string {
  const sorts = ['8', '.', '1', '9', 'm', '0', '2', '', 'F', 'a', '3', '§'];
  const letter = (x: number, y: number, sort: string, tilt: number, tone: string) =>
    group(
      `translate(${x} ${y}) rotate(${tilt})`,
      rect(-40, -54, 86, 116, '#7a5a33', 'rx="7"'),
      rect(-46, -60, 86, 116, tone, 'rx="7"'),
      `<text x="-3" y="26" text-anchor="middle" font-family="Fraunces" font-size="80" class="bold" fill="${ink}">${sort}</text>`,
    );
  const cell = (n: number) => {
    const [x, y] = [50 + 376 * (n % 4), 42 + 276 * Math.floor(n / 4)];
    const empty = sorts[n] === '';
    return [
      rect(x, y, 352, 252, empty ? '#241a12' : '#4a3524', `rx="8"${empty ? outlined : ''}`),
      rect(x, y, 352, 22, '#1d150e', 'rx="8" opacity="0.6"'),
      ...(empty
        ? [rect(x + 116, y + 122, 120, 20, '#f2c14e', 'rx="4" opacity="0.16"')]
        : range(3).map((k) =>
            letter(
              x + 72 + 104 * k,
              y + 132 + [8, -14, 12][(n + k) % 3]!,
              sorts[n]!,
              [-9, 5, 13, -4, 8][(2 * n + k) % 5]!,
              ['#d9b57c', '#cfa869', '#e0c08e'][(n + k) % 3]!,
            ),
          )),
      rect(x + 126, y + 232, 100, 34, paper, 'rx="4"'),
      text(x + 176, y + 258, 24, empty ? '\u2212' : sorts[n]!, `${middle} ${bold}`),
    ].join('');
  };
  return svg(
    1600,
    900,
    '#8a6238',
    ...range(9).map((n) =>
      stroke(`M0 ${60 + 110 * n}Q800 ${30 + 110 * n} 1600 ${70 + 110 * n}`, '#7c5730', 6),
    ),
    ...range(12).map(cell),
  );
}

const outlined = ` stroke="${ochre}" stroke-width="7"`;
