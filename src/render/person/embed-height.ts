import stringWidth from 'string-width';

/**
 * How high a frame has to be, in pixels, for a person's embed to stand in it whole where it is 320
 * or more wide, whatever serif the reader has: without a script a page cannot say how high it is.
 */
export function embedHeight({ name, role, covers, title, ways }: EmbedTexts): number {
  const head = linesOf(name, 13) * 26 + (role === null ? 0 : 4 + linesOf(role, 22) * 21);
  const beside = [
    covers === '' ? 0 : GAP + linesOf(covers, 36) * SMALL_LINE,
    // A title that comes later may be longer than the last.
    title === null ? 0 : GAP + Math.max(3, linesOf(title, 32)) * SMALL_LINE,
    GAP + 36 + (ways > 1 ? 8 + Math.ceil(ways / 3) * SMALL_LINE : 0),
    GAP + 2 * SMALL_LINE,
  ];
  const sum = EDGES + Math.max(FACE, head) + beside.reduce((one, other) => one + other);
  return Math.ceil(sum / 10) * 10;
}

/** As many lines as words of such widths take up, each as near to the one before as it goes. */
function linesOf(text: string, room: number): number {
  let [lines, left] = [0, 0];
  for (const word of text.split(/(?<=[\s-])/)) {
    const width = stringWidth(word);
    if (width <= left) left -= width;
    else {
      lines += Math.max(1, Math.ceil(width / room));
      left = room - (width % room);
    }
  }
  return lines;
}

const EDGES = 37;
const FACE = 90;
const GAP = 12;
const SMALL_LINE = 21;

export interface EmbedTexts {
  name: string;
  role: string | null;
  /** The whole line; "" where there is none. */
  covers: string;
  /** Of the last post. */
  title: string | null;
  /** How many ways to reach them there are. */
  ways: number;
}
