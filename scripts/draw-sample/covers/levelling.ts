import { circle, group, ink, range, rect, shape, stroke, svg } from '../paper.ts';

/** A level on its tripod, a staff on a brass bolt, and a quay that is no longer straight. */
export const levelling = () =>
  svg(
    1600,
    900,
    '#cfd9c4',
    rect(0, 0, 1600, 220, '#dde3cf'),
    circle(1180, 170, 66, '#f3edd2'),
    cranes,
    rect(0, 430, 1600, 70, '#84a79c'),
    stroke('M60 452h120M340 470h160M720 450h140M1020 474h120M1320 454h150', '#a6c2b6', 5),
    // the coping sags where the staff stands
    shape('M0 500H760C900 500 980 520 1140 520H1600V900H0Z', '#b4a898'),
    shape(
      'M0 500H760C900 500 980 520 1140 520H1600V548H1140C980 548 900 528 760 528H0Z',
      '#d8cdbb',
    ),
    stroke('M0 502H1600', '#b3402c', 4, 'stroke-dasharray="18 14"'),
    ...range(5).map((row) =>
      stroke(
        `M0 ${604 + row * 66}H760C900 ${604 + row * 66} 980 ${618 + row * 66} 1140 ${618 + row * 66}H1600`,
        '#9c8f7e',
        5,
      ),
    ),
    ...range(65).map((n) => {
      const [row, x] = [n % 5, Math.floor(n / 5) * 130 + (n % 2) * 65];
      return stroke(`M${x} ${542 + row * 66 + (x > 900 ? 14 : 0)}v56`, '#9c8f7e', 5);
    }),
    stroke('M930 528L918 580L944 640L926 706L950 772', '#5f5548', 6),
    ...range(3).map((n) => stroke(`M${300 + n * 480} ${700 + n * 14}v120`, '#6d6458', 20)),
    staff,
    stroke('M420 296H1190', '#b3402c', 3, 'stroke-dasharray="4 10"'),
    instrument,
  );

const cranes = [
  shape('M0 430V360H220V330H420V380H640V350H760V430Z', '#b9c4ad'),
  ...[
    [860, 1],
    [1380, -1],
  ].map(([x, way]) =>
    group(
      `translate(${x} 430) scale(${way} 1)`,
      stroke('M-40 0L-24 -150H24L40 0M-30 -80H30M-24 -150L0 -210L24 -150', '#9fae98', 12),
      stroke('M-90 -160H210M0 -210L200 -160M0 -210L-90 -160M160 -160V-90', '#9fae98', 9),
    ),
  ),
].join('');

const instrument = group(
  'translate(360 296)',
  stroke('M-10 60L-130 236M-4 60L26 246M8 60L150 226', '#4a3a28', 26),
  stroke('M-14 60L-134 236M-8 60L22 246M2 60L144 226', '#c98b3a', 15),
  shape('M-60 40H56L40 66H-44Z', '#39464c'),
  ...[-36, 0, 34].map((x) => rect(x - 9, 26, 18, 20, '#b08d4a')),
  shape('M-104 -36Q-104 -50 -90 -50H52V30H-90Q-104 30 -104 16Z', '#3f7064'),
  shape('M-104 -2H52V30H-90Q-104 30 -104 16Z', '#315a50'),
  rect(52, -40, 40, 60, '#39464c'),
  rect(88, -34, 14, 48, '#9fc3cf'),
  rect(-136, -24, 34, 40, '#22303a', 'rx="6"'),
  circle(-20, -8, 26, '#d9b45a'),
  circle(-20, -8, 15, '#a9802f'),
  rect(-70, -66, 70, 16, '#39464c'),
  rect(-60, -62, 48, 8, '#cfe6a0'),
);

const staff = [
  stroke('M1240 522v-10', '#a9802f', 40),
  rect(1190, 60, 96, 446, '#f9f3e4'),
  rect(1268, 60, 18, 446, '#ded4c0'),
  ...range(20).map((n) =>
    rect(n % 2 ? 1238 : 1190, 66 + n * 22, 46, 11, n % 10 < 5 ? '#b3402c' : ink),
  ),
  stroke('M1190 60H1286', '#b08d4a', 8),
  circle(1240, 516, 15, '#d9b45a'),
].join('');
