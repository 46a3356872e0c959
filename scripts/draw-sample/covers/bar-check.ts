import {
  circle,
  dashed,
  ellipse,
  foam,
  group,
  ink,
  range,
  rect,
  sea,
  shape,
  stroke,
  svg,
} from '../paper.ts';

export function barCheck(): string {
  const crew = (x: number, coat: string, skin: string, cap: string, turn: number) =>
    group(
      `translate(${x} 0) scale(${turn} 1)`,
      rect(-46, 296, 40, 104, '#2c3440', 'rx="10"'),
      rect(6, 296, 40, 104, '#2c3440', 'rx="10"'),
      shape('M-62 316C-66 200 -40 158 0 158C40 158 66 200 62 316Z', coat),
      stroke('M34 196Q92 220 128 268', coat, 34),
      circle(134, 274, 17, skin),
      circle(4, 116, 44, skin),
      shape('M-44 100C-48 46 50 46 50 98L72 104V112H-44Z', cap),
      circle(26, 126, 5, ink),
      stroke('M18 142Q30 148 38 140', ink, 4),
    );
  const chain = (x: number) =>
    range(17).map((n) =>
      ellipse(x, 290 + 17 * n, n % 2 ? 4 : 8, 11, 'none', `stroke="#c9cfd2" stroke-width="4"`),
    );
  return svg(
    1280,
    720,
    '#cfe2e4',
    rect(0, 330, 1280, 390, '#7fb9bd'),
    rect(0, 560, 1280, 160, sea),
    crew(330, '#d99a2b', '#e6b090', '#2f4a6d', 1),
    crew(950, '#b3472f', '#8a5535', '#16333b', -1),
    shape('M60 392H1220L1170 486Q1160 506 1130 506H150Q120 506 110 486Z', '#22364f'),
    rect(70, 412, 1140, 16, '#b3472f'),
    ...chain(466),
    ...chain(814),
    stroke('M0 470Q30 460 60 470T112 470M1168 470Q1200 460 1230 470T1280 470', '#f2f7f4', 6),
    rect(420, 566, 440, 30, '#56646c', 'rx="5"'),
    rect(420, 566, 440, 10, '#7c8b93', 'rx="5"'),
    ...[2, 4, 6].map((n) => rect(452, 300 + 40 * n, 28, 12, '#f2c14e')),
    ...[2, 4, 6].map((n) => rect(800, 300 + 40 * n, 28, 12, '#f2c14e')),
    stroke('M380 640Q440 626 500 640T620 640T740 640T900 640', foam, 5, dashed),
  );
}
