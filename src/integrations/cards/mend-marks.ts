/** Turns the heights of everything that a font moves up or down round, in its table GPOS. */
export function flipMarks(table: Buffer): void {
  const flipped = new Set<number>();
  const flip = (at: number) => {
    if (flipped.has(at)) return;
    flipped.add(at);
    table.writeInt16BE(-Math.max(-32767, table.readInt16BE(at)), at);
  };
  const context = { table, flip };
  const list = table.readUInt16BE(8);
  for (const lookup of offsets(table, list)) {
    const type = table.readUInt16BE(lookup);
    for (const part of offsets(table, lookup, 4)) flipPart(context, part, type);
  }
}

function flipPart(context: Context, part: number, type: number): void {
  const { table } = context;
  if (type === EXTENSION) {
    const target = part + table.readUInt32BE(part + 4);
    flipPart(context, target, table.readUInt16BE(part + 2));
  } else if (type === SINGLE) flipValues(context, part);
  else if (type === CURSIVE) flipAnchors(context, part, part + 6, table.readUInt16BE(part + 4) * 2);
  else if (type >= MARK_TO_BASE && type <= MARK_TO_MARK) flipAttachments(context, part, type);
}

function flipValues({ table, flip }: Context, part: number): void {
  const format = table.readUInt16BE(part + 4);
  if ((format & HEIGHT) === 0) return;
  const size = [...format.toString(2)].filter((bit) => bit === '1').length * 2;
  const isList = table.readUInt16BE(part) === 2;
  const count = isList ? table.readUInt16BE(part + 6) : 1;
  const first = part + (isList ? 8 : 6) + (format & 1 ? 2 : 0);
  for (let index = 0; index < count; index++) flip(first + index * size);
}

/** Marks have a class and an anchor each; what they are put on has an anchor for each class. */
function flipAttachments(context: Context, part: number, type: number): void {
  const { table } = context;
  const classes = table.readUInt16BE(part + 6);
  const marks = part + table.readUInt16BE(part + 8);
  const bases = part + table.readUInt16BE(part + 10);
  for (let index = 0; index < table.readUInt16BE(marks); index++) {
    flipAnchors(context, marks, marks + 4 + index * 4, 1);
  }
  const groups = type === MARK_TO_LIGATURE ? offsets(table, bases) : [bases];
  for (const group of groups) {
    flipAnchors(context, group, group + 2, table.readUInt16BE(group) * classes);
  }
}

/** Flips the anchors to which `count` offsets at `at` lead, counted from `from`. */
function flipAnchors({ table, flip }: Context, from: number, at: number, count: number): void {
  for (let index = 0; index < count; index++) {
    const offset = table.readUInt16BE(at + index * 2);
    if (offset !== 0) flip(from + offset + 4);
  }
}

/** Where the parts of a list begin whose count stands `skip` bytes after `start`. */
function offsets(table: Buffer, start: number, skip = 0): number[] {
  const count = table.readUInt16BE(start + skip);
  return Array.from(
    { length: count },
    (_, index) => start + table.readUInt16BE(start + skip + 2 + index * 2),
  );
}

const SINGLE = 1;
const CURSIVE = 3;
const MARK_TO_BASE = 4;
const MARK_TO_LIGATURE = 5;
const MARK_TO_MARK = 6;
const EXTENSION = 9;
const HEIGHT = 2;

interface Context {
  table: Buffer;
  flip: (at: number) => void;
}
