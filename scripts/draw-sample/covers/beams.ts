import {
  circle,
  deep,
  ellipse,
  ink,
  paper,
  type Point,
  range,
  rect,
  sand,
  sea,
  shape,
  stroke,
  svg,
  through,
} from '../paper.ts';

export function beams(): string {
  const [top, border, floor, launch] = [270, 470, 800, 800];
  const fan = range(15).map((n) => {
    const angle = ((n - 7) * 9.2 * Math.PI) / 180;
    const below = Math.asin(Math.min(0.97, Math.sin(angle) * 1.1));
    const x = launch + Math.tan(angle) * (border - top - 26);
    const reach = Math.tan(below) * (floor - border);
    return stroke(
      through([
        [launch, top + 26],
        [x, border],
        [x + reach, floor],
      ]),
      '#f2c14e',
      4,
      'opacity="0.85"',
    );
  });
  const ground = range(41).map((n): Point => [n * 40, floor + 5 * Math.sin(n * 1.3)]);
  return svg(
    1600,
    900,
    '#dfe9e4',
    circle(1280, 120, 58, '#f4dfa8'),
    stroke('M160 150q26 -26 50 0q24 -26 50 0M330 96q18 -18 36 0q18 -18 36 0', ink, 5),
    rect(0, 222, 240, 48, '#b6c8c4'),
    rect(40, 176, 26, 60, '#b6c8c4'),
    rect(110, 196, 60, 40, '#b6c8c4'),
    rect(0, top, 1600, border - top, '#7fb9bd'),
    rect(0, border, 1600, 440, deep),
    stroke(
      through(range(81).map((n): Point => [n * 20, border + 4 * Math.sin(n * 0.7)])),
      '#a6d2d3',
      5,
    ),
    ...fan,
    shape(`${through(ground)}L1600 900L0 900Z`, sand),
    stroke(through(ground), '#c2a468', 7),
    ...range(22).map((n) =>
      ellipse(40 + ((n * 211) % 1560), 838 + ((n * 37) % 50), 12, 4, '#c2a468'),
    ),
    // the launch
    shape('M590 232H1040L1004 292Q996 306 976 306H640Q610 306 602 286Z', '#22364f'),
    rect(596, 252, 436, 14, '#b3472f'),
    shape('M700 232V150H850L884 232Z', paper),
    shape('M724 172H776V212H724ZM792 172H838L854 212H792Z', sea),
    stroke('M760 150V78M760 92H800M740 112H780', ink, 7),
    circle(760, 72, 9, '#b3472f'),
    stroke('M920 232V204H1020V232M970 204V232', ink, 6),
    rect(782, 304, 36, 16, ink),
    stroke(`M0 ${top}Q80 ${top - 10} 160 ${top}T320 ${top}T480 ${top}T600 ${top}`, '#f2f7f4', 6),
    stroke(
      `M1010 ${top}Q1080 ${top - 10} 1160 ${top}T1320 ${top}T1480 ${top}T1600 ${top}`,
      '#f2f7f4',
      6,
    ),
  );
}
