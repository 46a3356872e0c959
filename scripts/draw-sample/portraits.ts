import {
  brows,
  cheeks,
  eyes,
  head,
  laugh,
  mirrored,
  nose,
  outline,
  roundGlasses,
  shoulders,
  smile,
  squareGlasses,
  worn,
  type Skin,
} from './faces.ts';
import { circle, ellipse, group, type Picture, range, rect, shape, stroke } from './paper.ts';

/** The five people of the sample, each 800x1000. */
export const portraits = (): Picture[] => [
  { file: 'authors/nkechi-amadi.jpg', svg: nkechi() },
  { file: 'authors/jelle-saathoff.jpg', svg: jelle() },
  { file: 'authors/malgorzata-wilk.jpg', svg: gosia() },
  { file: 'authors/rafael-quispe.jpg', svg: rafael() },
  { file: 'authors/ruth-ellinger.jpg', svg: ruth() },
];

function nkechi(): string {
  const skin: Skin = { tone: '#8a5535', shade: '#6d3f26', blush: '#a8512f', lips: '#6b2a24' };
  const hair = '#221817';
  return portrait(
    '#e9b955',
    circle(400, 420, 330, '#f0cb78'),
    // an afro, of many rounds
    ...range(22).map((n) => {
      const angle = (n / 22) * 2 * Math.PI;
      return circle(400 + 178 * Math.cos(angle), 352 + 172 * Math.sin(angle), 66, hair);
    }),
    circle(400, 352, 190, hair),
    worn(shoulders('#0e6470', 6)),
    head(skin, 284, 96),
    shape(
      'M254 380C254 176 546 176 546 380C520 306 470 284 400 284C330 284 280 306 254 380Z',
      hair,
    ),
    // a band of cloth
    shape('M254 338C280 236 520 236 546 338L541 378C515 286 285 286 259 378Z', '#c4532f'),
    ...range(7).map((n) =>
      circle(292 + 36 * n, [320, 295, 281, 277, 281, 295, 320][n]!, 8, '#f3d9a0'),
    ),
    brows(hair, 10, 2),
    eyes('#3a2216', '#2a1610'),
    cheeks(skin),
    nose(skin, 24),
    laugh(skin, 58),
    mirrored(circle(262, 500, 19, 'none', 'stroke="#f0c653" stroke-width="9"')),
    // the collar of a printed blouse
    worn(
      shape('M318 716Q400 812 482 716L516 730Q400 866 284 730Z', '#f3d9a0'),
      ...range(5).map((n) =>
        circle(170 + 115 * n, 872 + (n % 2) * 30, 15, '#f3d9a0', 'opacity="0.85"'),
      ),
    ),
  );
}

function jelle(): string {
  const skin: Skin = { tone: '#e6b090', shade: '#cb8b6b', blush: '#d9705a', lips: '#a4503f' };
  const [beard, dark] = ['#d8d5cd', '#b9b6ae'];
  return portrait(
    '#a9ced3',
    rect(0, 640, 800, 360, '#6fa9b3'),
    stroke('M0 700Q60 682 120 700T240 700M560 760Q620 742 680 760T800 760', '#93c2c9', 8),
    worn(shoulders('#22364f', -14)),
    head(skin, 300, 132),
    // a roll-neck
    worn(
      shape('M306 694Q400 752 494 694L512 756Q400 838 288 756Z', '#2c4462'),
      ...range(7).map((n) =>
        stroke(`M${322 + 26 * n} ${[736, 752, 762, 766, 762, 752, 736][n]}v38`, '#22364f', 5),
      ),
    ),
    cheeks(skin),
    // beard and moustache
    shape(
      'M250 420C252 474 272 482 300 490C330 470 366 508 400 508C434 508 470 470 500 490C528 482 548 474 550 420C560 560 528 690 400 696C272 690 240 560 250 420Z',
      beard,
    ),
    stroke('M302 600Q318 648 352 664M498 600Q482 648 448 664M400 632V672', dark, 6),
    shape('M352 552Q400 538 448 552Q432 582 400 582Q368 582 352 552Z', skin.lips),
    shape(
      'M400 514C372 496 322 512 304 560C340 544 372 560 400 546C428 560 460 544 496 560C478 512 428 496 400 514Z',
      '#ece9e2',
    ),
    eyes('#5b87a3', '#7a4f3d', 3),
    mirrored(stroke('M282 470Q270 476 264 488M286 448Q272 448 262 454', skin.shade, 4)),
    brows(beard, 17, -2),
    nose(skin, 27),
    // a woollen cap
    shape('M246 346C236 142 564 142 554 346Z', '#2f4a6d'),
    ...range(9).map((n) => {
      const x = 276 + 31 * n;
      return stroke(
        `M${x} 320Q${400 + (x - 400) * 0.8} 230 ${400 + (x - 400) * 0.25} 196`,
        '#28405f',
        5,
      );
    }),
    rect(232, 300, 336, 66, '#3a587f', 'rx="26"'),
    ...range(12).map((n) => stroke(`M${258 + 26 * n} 314V352`, '#2f4a6d', 5)),
  );
}

function gosia(): string {
  const skin: Skin = { tone: '#f3d2bb', shade: '#dba98b', blush: '#ea9a84', lips: '#b34f4a' };
  const [hair, light] = ['#a8452a', '#c2603c'];
  return portrait(
    '#d9b8b0',
    rect(0, 0, 800, 1000, '#e2c6bf'),
    // the wall of the workshop: rings on hooks
    ...[110, 690].flatMap((x, side) => [
      circle(x, 190 + 60 * side, 62, 'none', 'stroke="#cfa79d" stroke-width="16"'),
      circle(x + 20 - 40 * side, 420 - 30 * side, 40, 'none', 'stroke="#cfa79d" stroke-width="12"'),
    ]),
    circle(400, 176, 84, hair),
    stroke('M352 160Q400 120 452 170M346 196Q396 150 446 214', light, 8),
    shape(
      'M236 560C196 150 604 150 564 560Q556 600 520 590L500 380H300L280 590Q244 600 236 560Z',
      hair,
    ),
    worn(shoulders('#efe7d6', 4)),
    worn(
      ...range(6).map((n) =>
        stroke(
          `M${[196, 160, 138, 122, 112, 106][n]} ${802 + 32 * n}H${[604, 640, 662, 678, 688, 694][n]}`,
          '#6f8fae',
          7,
        ),
      ),
    ),
    head(skin, 276, 88),
    // an apron over the shirt
    worn(
      shape('M262 1010L270 838Q400 872 530 838L538 1010Z', '#3d4f3f'),
      mirrored(stroke('M286 846Q270 780 296 728', '#3d4f3f', 22)),
      rect(344, 908, 112, 92, '#4a5f4c', 'rx="8"'),
      stroke('M372 914V872M400 914V858', '#d9a441', 10),
    ),
    // a fringe, parted
    shape(
      'M256 400C248 178 552 178 545 408C524 352 484 318 438 304C396 352 312 362 282 352C270 366 262 380 258 400Z',
      hair,
    ),
    stroke('M300 322Q360 316 420 274M470 280Q512 306 526 346', light, 7),
    brows('#7c321d', 8),
    eyes('#4f7a5a', '#5a2a1b'),
    cheeks(skin),
    ...[
      [312, 492],
      [330, 504],
      [350, 482],
      [450, 482],
      [470, 504],
      [488, 492],
    ].map(([x, y]) => circle(x!, y!, 4, '#c98a69')),
    nose(skin, 16),
    smile(skin, 46, 32),
    // the clockmaker's loupe, pushed up
    stroke('M262 318Q400 216 540 318', '#2b2b2b', 9),
    group(
      'rotate(14 486 282)',
      rect(452, 246, 68, 62, '#2b2b2b', 'rx="10"'),
      ellipse(486, 306, 40, 17, '#454545'),
      ellipse(486, 306, 28, 10, '#a9d3db'),
    ),
  );
}

function rafael(): string {
  const skin: Skin = { tone: '#c08a5e', shade: '#9c673f', blush: '#c26b48', lips: '#8a4334' };
  const hair = '#1d1a1c';
  return portrait(
    '#2f6f73',
    // a type case
    ...range(24).map((n) =>
      rect(18 + 194 * (n % 4), 20 + 164 * Math.floor(n / 4), 180, 150, '#397c80', 'rx="8"'),
    ),
    worn(shoulders('#d9a534', 0)),
    head(skin, 282, 112),
    // a white shirt under a cardigan
    worn(
      shape('M330 712Q400 790 470 712L482 724L404 930L318 724Z', '#f4efe4'),
      stroke('M318 720L404 944V1010M482 720L404 944', '#b98620', 12),
      circle(424, 968, 10, '#8a5f12'),
    ),
    // stubble
    `<clipPath id="face"><path d="${outline(282, 112)}"/></clipPath>`,
    shape(
      'M250 452V640H550V452C528 520 500 534 468 520Q400 496 332 520C300 534 272 520 262 452Z',
      '#5b3d2a',
      'opacity="0.3" clip-path="url(#face)"',
    ),
    // hair, swept to one side
    shape(
      'M254 424C228 238 300 158 408 158C540 150 590 256 546 424C540 372 528 346 508 322C440 344 352 328 316 292C284 322 266 366 254 424Z',
      hair,
    ),
    stroke('M316 262Q386 216 470 226M330 230Q400 190 486 206', '#3a3438', 8),
    brows(hair, 13, 4),
    eyes('#2c1c12', '#231510'),
    cheeks(skin),
    nose(skin, 23),
    squareGlasses('#2a2224'),
    smile(skin, 52, 30),
  );
}

function ruth(): string {
  const skin: Skin = { tone: '#ecc7a9', shade: '#cf9d7c', blush: '#dd8d78', lips: '#a93b40' };
  const [hair, shadow] = ['#dfe0e0', '#bcbfc2'];
  return portrait(
    '#93a98b',
    circle(400, 430, 340, '#a7bb9e'),
    shape(
      'M226 590C176 130 624 130 574 590Q560 636 500 622L470 380H330L300 622Q240 636 226 590Z',
      shadow,
    ),
    worn(shoulders('#39324a', 8)),
    head(skin, 276, 92),
    // a silver bob with a side parting
    shape(
      'M250 600C206 520 214 250 348 204C470 160 580 236 578 400C580 480 572 560 552 604C534 610 518 600 520 580C540 500 540 420 508 352C440 352 372 320 346 272C320 340 282 380 276 440C270 500 276 552 284 590C280 608 262 612 250 600Z',
      hair,
    ),
    stroke(
      'M348 232Q294 300 270 380M372 226Q450 240 520 316M262 430Q254 510 266 580M552 420Q560 500 548 580',
      shadow,
      7,
    ),
    brows('#9a9590', 9, 6),
    eyes('#4a6b86', '#6a4a3c', 2),
    mirrored(stroke('M288 440Q278 446 272 456', skin.shade, 4)),
    cheeks(skin),
    nose(skin, 18),
    roundGlasses('#b23a3e', 44),
    smile(skin, 50, 26),
    stroke('M340 520Q328 534 330 550M460 520Q472 534 470 550', skin.shade, 4),
    // a pencil behind the ear
    group(
      'rotate(-24 560 400)',
      rect(548, 300, 20, 150, '#e0a92e', 'rx="3"'),
      rect(548, 300, 20, 24, '#c96b64', 'rx="6"'),
      shape('M548 450L558 484L568 450Z', '#efdcb8'),
      shape('M554.5 472L558 484L561.500 472Z', '#2b2b2b'),
    ),
    // a scarf, and the lapels
    worn(
      shape('M300 700Q400 800 500 700L520 764Q400 868 280 764Z', '#a83a46'),
      shape('M420 800Q470 830 476 930L424 944Q420 860 388 812Z', '#96303c'),
      stroke('M312 742Q400 816 488 742', '#c65a62', 7),
      stroke('M276 768L350 1000M524 768L470 1000', '#2b2539', 10),
    ),
  );
}

/** A person is drawn on 800x1000; the frame comes closer, so that a small face is still a face. */
const portrait = (ground: string, ...parts: string[]) =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1000" viewBox="76 76 648 810">',
    rect(0, 0, 800, 1000, ground),
    ...parts,
    '</svg>',
  ].join('');
