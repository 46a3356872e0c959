import {
  bold,
  circle,
  ellipse,
  group,
  ink,
  paper,
  type Point,
  range,
  rect,
  shape,
  stroke,
  svg,
  text,
  through,
} from '../paper.ts';

export function dusk(): string {
  const waves = range(7).map((row) => {
    const points = range(41).map((n): Point => [
      n * 40,
      600 + row * 46 + 9 * Math.sin(n * 0.9 + row * 1.7),
    ]);
    return stroke(through(points), row % 2 ? '#5fa3aa' : '#2f7480', 5, 'opacity="0.7"');
  });
  return svg(
    1600,
    900,
    '#33506b',
    rect(0, 250, 1600, 150, '#5b6a85'),
    rect(0, 370, 1600, 110, '#a07f8c'),
    rect(0, 460, 1600, 110, '#dd9f7c'),
    ...range(26).map((n) =>
      circle((n * 397) % 1600, (n * 151) % 230, 2 + (n % 3), '#d7dee6', 'opacity="0.7"'),
    ),
    // the lit side looks towards the Sun
    group(
      'translate(470 196) rotate(37)',
      circle(0, 0, 84, '#45627c'),
      shape('M0 -84A84 84 0 0 1 0 84A36 84 0 0 0 0 -84Z', '#f1ead6'),
      circle(62, -22, 8, '#ddd4bb'),
      circle(56, 26, 12, '#ddd4bb'),
    ),
    circle(940, 548, 104, '#f2c14e'),
    rect(0, 560, 1600, 340, '#3d8792'),
    ...waves,
    ...range(6).map((n) => ellipse(940 + (n % 2) * 14, 592 + 42 * n, 92 - 11 * n, 7, '#f2c14e')),
    ...range(5).map((n) => ellipse(470 - (n % 2) * 12, 612 + 46 * n, 46 - 6 * n, 5, '#e9e2cd')),
    // the wall
    shape('M1180 300H1600V900H1210Z', '#4b4a55'),
    shape('M1180 300H1600V330H1182Z', '#686673'),
    ...range(12).map((n) =>
      stroke(`M${1190 + 3 * Math.floor(n / 2)} ${390 + 48 * n}H1600`, '#3e3d47', 4),
    ),
    ...range(30).map((n) =>
      stroke(`M${1270 + ((n * 137) % 320)} ${342 + 48 * (n % 11)}v44`, '#3e3d47', 4),
    ),
    shape('M1199 690H1600V900H1210Z', '#2f4a47', 'opacity="0.75"'),
    // the staff
    rect(1290, 250, 84, 650, paper),
    ...range(13).map((n) =>
      rect(n % 2 ? 1332 : 1290, 262 + 48 * n, 42, 24, n % 2 ? ink : '#b3472f'),
    ),
    ...range(6).map((n) =>
      text(1392, 296 + 96 * n, 34, String(6 - n), `${bold} style="fill:${paper}"`),
    ),
    rect(1198, 712, 402, 188, '#3d8792', 'opacity="0.62"'),
    stroke('M1198 712Q1260 700 1320 712T1440 712T1600 710', '#9ac6ca', 6),
  );
}
