import { group, rect, shape, stroke } from '../paper.ts';

const [skin, shade] = ['#d79f77', '#b57d57'];

/** From below: a sleeve, a fist, and between thumb and finger the eraser. */
export const hand = group(
  'translate(80 70)',
  shape(
    'M1190 900C1170 800 1130 720 1100 660L1250 590C1330 650 1440 760 1520 900Z',
    '#101820',
    'opacity="0.35" transform="translate(22 16)"',
  ),
  shape('M1180 960C1160 830 1120 740 1096 672L1246 588C1330 650 1450 760 1540 960Z', '#2f5d78'),
  shape('M1246 588C1330 650 1450 760 1540 960H1400C1360 820 1260 700 1190 622Z', '#234a61'),
  shape('M1080 674L1254 578L1276 622L1098 716Z', '#f0e6d2'),
  // the back of the hand
  shape(
    'M1092 690C1040 640 980 590 972 520C968 470 1000 436 1050 430C1110 424 1190 456 1226 508C1246 540 1254 568 1256 596Z',
    skin,
  ),
  shape(
    'M1226 508C1246 540 1254 568 1256 596L1180 640C1190 570 1170 500 1110 440C1160 452 1206 478 1226 508Z',
    shade,
  ),
  // the eraser
  group(
    'rotate(-34 930 452)',
    rect(868, 424, 120, 58, '#f3efe6', 'rx="10"'),
    rect(918, 424, 70, 58, '#c95b48', 'rx="10"'),
    rect(868, 470, 120, 12, '#000000', 'rx="6" opacity="0.14"'),
  ),
  // fingers and thumb
  stroke('M1070 446Q1010 410 962 420', skin, 46),
  stroke('M1040 476Q988 446 952 452', skin, 42),
  stroke('M1024 508Q986 488 962 490', shade, 38),
  stroke('M1010 600Q958 560 946 512Q942 494 950 484', skin, 44),
  stroke('M1056 428Q1006 398 966 402M1030 466Q992 446 964 448', shade, 5),
  shape('M938 500Q942 478 956 476Q964 486 958 506Q946 512 938 500Z', '#eec3a2'),
);
