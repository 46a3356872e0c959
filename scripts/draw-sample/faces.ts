import { circle, ellipse, group, shape, stroke } from './paper.ts';

/** The tones of one person's skin. */
export interface Skin {
  tone: string;
  shade: string;
  blush: string;
  lips: string;
}

/** Neck and head, face to the front; `jaw` is how broad the chin is (60 narrow, 120 broad). */
export function head(skin: Skin, width: number, jaw: number): string {
  const [left, right] = [400 - width / 2, 400 + width / 2];
  return [
    shape('M338 520V660Q340 712 400 716Q460 712 462 660V520Z', skin.tone),
    shape('M338 560V636Q400 684 462 626V560Z', skin.shade),
    ellipse(left + 2, 432, 24, 40, skin.shade),
    ellipse(right - 2, 432, 24, 40, skin.shade),
    shape(outline(width, jaw), skin.tone),
  ].join('');
}

/** The path of a face, ear to ear and crown to chin. */
export function outline(width: number, jaw: number): string {
  const [left, right] = [400 - width / 2, 400 + width / 2];
  return `M${left} 400C${left} 190 ${right} 190 ${right} 400C${right} 530 ${400 + jaw} 622 400 622C${400 - jaw} 622 ${left} 530 ${left} 400Z`;
}

/** Eyes that look at the reader, a lid above each. */
export const eyes = (colour: string, lid: string, smile = 0) =>
  sides((x) =>
    [
      ellipse(x, 424, 19, 15 - smile, '#fffaf2'),
      circle(x, 424, 12, colour),
      circle(x, 424, 6, '#14110f'),
      circle(x + 4, 419, 3.5, '#ffffff'),
      stroke(`M${x - 24} ${422 + smile}Q${x} ${396 + smile} ${x + 24} ${421 + smile}`, lid, 6),
    ].join(''),
  );

export const brows = (colour: string, width: number, lift = 0) =>
  mirrored(stroke(`M310 ${384 - lift}Q340 ${362 - lift} 372 ${380 - lift}`, colour, width));

export const nose = (skin: Skin, breadth = 20) =>
  stroke(
    `M404 432Q${410 + breadth} 486 ${398 + breadth} 497Q400 508 ${404 - breadth} 498`,
    skin.shade,
    7,
  );

/** A closed smile; `width` from its middle to its corner. */
export const smile = (skin: Skin, width: number, depth: number) =>
  [
    stroke(`M${400 - width} 541Q400 ${541 + depth} ${400 + width} 541`, skin.lips, 8),
    stroke(
      `M${385} ${552 + depth * 0.7}Q400 ${558 + depth * 0.7} 415 ${552 + depth * 0.7}`,
      skin.shade,
      5,
    ),
  ].join('');

/** A laugh that shows teeth. */
export const laugh = (skin: Skin, width: number) =>
  [
    shape(
      `M${400 - width} 534Q400 546 ${400 + width} 534Q${400 + width * 0.6} 586 400 587Q${400 - width * 0.6} 586 ${400 - width} 534Z`,
      skin.lips,
    ),
    shape(
      `M${400 - width + 10} 539Q400 550 ${400 + width - 10} 539Q${400 + width * 0.6} 562 400 562Q${400 - width * 0.6} 562 ${400 - width + 10} 539Z`,
      '#fffaf2',
    ),
  ].join('');

export const cheeks = (skin: Skin) =>
  sides((x) => ellipse(x + (x < 400 ? -22 : 22), 497, 34, 24, skin.blush, 'opacity="0.5"'));

export const roundGlasses = (colour: string, radius: number) =>
  sides((x) =>
    circle(x, 428, radius, '#ffffff', `fill-opacity="0.14" stroke="${colour}" stroke-width="8"`),
  ) + bridge(colour, 60 - radius);

export const squareGlasses = (colour: string) =>
  sides(
    (x) =>
      `<rect x="${x - 50}" y="388" width="100" height="78" rx="18" fill="#ffffff" fill-opacity="0.14" stroke="${colour}" stroke-width="9"/>`,
  ) + bridge(colour, 10);

/** What is worn lies a little higher than it is drawn, so that necks are not long. */
export const worn = (...parts: string[]) => group('translate(0 -44)', ...parts);

/** Shoulders in one colour, from the neck down. */
export const shoulders = (colour: string, slope = 0) =>
  shape(
    `M96 1010C100 ${850 + slope} 168 ${772 + slope} 318 716Q400 790 482 716C632 ${772 + slope} 700 ${850 + slope} 704 1010Z`,
    colour,
  );

/** What is drawn at the left half stands at the right as well. */
export const mirrored = (part: string) => part + group('translate(800 0) scale(-1 1)', part);

const sides = (draw: (x: number) => string) => draw(340) + draw(460);

const bridge = (colour: string, half: number) =>
  stroke(`M${400 - half} 424Q400 412 ${400 + half} 424`, colour, 8);
