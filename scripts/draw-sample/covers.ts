import {
  circle,
  dashed,
  deep,
  ellipse,
  foam,
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

/** Pictures at the head of posts, and the still of a film. */
export const covers = (): Picture[] => [
  { file: 'content/posts/fifty-minutes/cover.jpg', svg: dusk() },
  { file: 'content/posts/sound-is-not-a-ruler/cover.jpg', svg: beams() },
  { file: 'content/posts/sound-is-not-a-ruler/bar-check.jpg', svg: barCheck() },
  { file: 'content/posts/specimen-sheet/cover.jpg', svg: typeCase() },
];

/** A tide staff on a harbour wall, the Moon and the Sun at different heights. */
function dusk(): string {
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
      text(1392, 296 + 96 * n, 34, String(6 - n), `font-weight="700" style="fill:${paper}"`),
    ),
    rect(1198, 712, 402, 188, '#3d8792', 'opacity="0.62"'),
    stroke('M1198 712Q1260 700 1320 712T1440 712T1600 710', '#9ac6ca', 6),
  );
}

/** A launch, and beams that bend where fresh water lies on salt. */
function beams(): string {
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

/** Two people lower a steel plate on two chains. */
function barCheck(): string {
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

/** A printer's case from above; one compartment is empty. */
function typeCase(): string {
  const sorts = ['8', '.', '1', '9', 'm', '0', '2', '', 'F', 'a', '3', '§'];
  const letter = (x: number, y: number, sort: string, tilt: number, tone: string) =>
    group(
      `translate(${x} ${y}) rotate(${tilt})`,
      rect(-40, -54, 86, 116, '#7a5a33', 'rx="7"'),
      rect(-46, -60, 86, 116, tone, 'rx="7"'),
      `<text x="-3" y="26" text-anchor="middle" font-family="'DejaVu Serif', serif" font-size="74" font-weight="700" fill="${ink}">${sort}</text>`,
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
      text(x + 176, y + 258, 24, empty ? '\u2212' : sorts[n]!, `${middle} font-weight="700"`),
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
