import { ellipse, shape, stroke } from '../paper.ts';

/** Neck, ears and head, the light from the left; what is drawn stands on 800x1000. */
export function head(face: Face): string {
  const { skin } = face;
  const [, , middle, chin] = edges(face);
  const neck = face.neck ?? 62;
  const throat = `M${400 - neck} 540V690Q400 850 ${400 + neck} 690V540Z`;
  return [
    shape(throat, skin.tone),
    shape(
      `M${400 - neck} ${chin - 42}Q${middle - 20} ${chin + 46} ${400 + neck} ${chin - 16}V690Q${400 + neck * 0.7} 740 ${400 + neck * 0.3} 762Q${400 + neck * 0.16} 700 ${400 - neck * 0.5} ${chin + 18}Z`,
      skin.shade,
    ),
    ...(face.covered ? [] : ears(face)),
    `<clipPath id="face"><path d="${outline(face)}"/></clipPath>`,
    shape(outline(face), skin.tone),
    shape(shadow(400 + face.turn, face.width / 2, chin), skin.shade, 'clip-path="url(#face)"'),
    cheeks(face),
  ].join('');
}

/** The path of a face, from the crown to the chin. */
export function outline(face: Face): string {
  const [left, right, c, chin] = edges(face);
  const { jaw } = face;
  const corner = chin - 82;
  return [
    `M${left} 400C${left} 196 ${right} 196 ${right} 400`,
    `C${right + 2} 466 ${right - 6} ${corner - 44} ${c + jaw} ${corner}`,
    `C${c + jaw - 16} ${chin - 34} ${c + face.chin} ${chin} ${c} ${chin}`,
    `C${c - face.chin} ${chin} ${c - jaw + 16} ${chin - 34} ${c - jaw} ${corner}`,
    `C${left + 6} ${corner - 44} ${left - 2} 466 ${left} 400Z`,
  ].join('');
}

/** What lies within the face: a beard, a fringe's shadow. */
export const onFace = (...parts: string[]) => `<g clip-path="url(#face)">${parts.join('')}</g>`;

/** The side that is turned from the light. */
const shadow = (c: number, half: number, chin: number) =>
  `M${c + half * 0.56} 180C${c + half * 0.5} 270 ${c + half * 0.66} 320 ${c + half * 0.74} 376C${c + half * 0.8} 440 ${c + half * 0.5} 462 ${c + half * 0.6} 512C${c + half * 0.62} 556 ${c + half * 0.4} ${chin - 34} ${c + 8} ${chin + 4}L760 760V180Z`;

const ears = ({ skin, width, turn }: Face) => [
  ear(402 - width / 2 + turn * 0.4, skin.tone, skin.shade, -1),
  ear(398 + width / 2 + turn * 0.6, skin.shade, skin.deep, 1),
];

const ear = (x: number, tone: string, fold: string, side: number) =>
  ellipse(x, 436, 24, 42, tone) +
  stroke(`M${x + side * 8} 412Q${x - side * 10} 430 ${x + side * 2} 456`, fold, 5);

const cheeks = ({ skin, turn, width }: Face) =>
  [-1, 1]
    .map((side) =>
      ellipse(400 + turn + side * width * 0.32, 506, 42, 27, skin.blush, 'opacity="0.25"'),
    )
    .map((cheek) => onFace(cheek))
    .join('');

function edges({ width, turn, length }: Face): readonly [number, number, number, number] {
  return [400 - width / 2, 400 + width / 2, 400 + turn * 0.6, length];
}

export interface Face {
  skin: Skin;
  /** From temple to temple. */
  width: number;
  /** From the middle to the corner of the jaw. */
  jaw: number;
  /** How broad the chin is: 30 pointed, 90 square. */
  chin: number;
  /** Where the chin ends, 620 to 660. */
  length: number;
  /** How far the features stand to the right of the middle. */
  turn: number;
  neck?: number;
  /** Ears that are not seen. */
  covered?: boolean;
}

/** The tones of one person's skin. */
export interface Skin {
  tone: string;
  shade: string;
  deep: string;
  blush: string;
  lips: string;
}
