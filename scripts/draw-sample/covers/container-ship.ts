import { ink, range, rect, shape, stroke } from '../paper.ts';

const boxes = ['#b5533c', '#3f6f8c', '#d39a3e', '#7d8f86', '#8c4a55', '#e4d6bd', '#4d5f7c'];

const stacks = range(22).flatMap((column) => {
  const high =
    column < 3 ? 3 + column : column === 16 || column === 15 ? 0 : [6, 5, 6, 6, 5, 4][column % 6]!;
  return range(high).map((row) => {
    const tone = boxes[(column * 5 + row * 3 + ((column * row) % 4)) % 7]!;
    return (
      rect(356 + column * 42, 372 - row * 27, 40, 25, tone) +
      rect(356 + column * 42, 372 - row * 27 + 19, 40, 6, ink, 'opacity="0.16"')
    );
  });
});

export const ship = [
  // below the water it is red
  shape(
    'M268 482H1330Q1338 600 1312 700Q1300 744 1262 752H352Q318 748 306 700C296 664 250 690 248 648Q250 622 290 618Q280 540 268 482Z',
    '#a4452f',
  ),
  shape('M306 700Q318 748 352 752H1262Q1300 744 1312 700Z', '#843222'),
  shape('M236 392H1352L1330 492H268Z', '#24404a'),
  shape('M236 392H1352L1347 412H242Z', '#35565f'),
  stroke('M268 490H1331', '#efe4cf', 5),
  ...stacks,
  // the bridge, the funnel, the mast
  shape('M986 398V196H1070V398Z', '#f4ecdd'),
  shape('M1040 398V196H1070V398Z', '#d9cdb8'),
  rect(968, 186, 120, 34, '#f4ecdd'),
  rect(976, 196, 104, 14, '#38586a'),
  stroke('M1028 186V132M1008 150H1048', ink, 6),
  ...range(5).map((n) => rect(996, 240 + n * 28, 34, 9, '#8aa0a6')),
  stroke('M300 392V300M282 330H318', '#24404a', 7),
  // rudder and screw
  shape('M1334 612H1372V726H1326Z', '#6d2a1d'),
  shape('M1316 660Q1332 626 1340 664Q1332 702 1316 668Z', '#d9a24a'),
].join('');
