import { readTables } from '../face/sfnt.ts';
import { flipMarks } from './mend-marks.ts';

/**
 * Two things the drawer reads wrongly are turned round in a TrueType font, in place, so that they
 * come out right: it turns parts of a glyph the wrong way (the upright of a plus), and moves marks
 * down that should go up (the dots of Arabic letters).
 */
export function mendFont(font: Buffer): Buffer {
  const tables = readTables(font);
  turnParts(tables);
  const marks = tables.get('GPOS');
  if (marks !== undefined) flipMarks(marks);
  return font;
}

function turnParts(tables: Map<string, Buffer>): void {
  const [glyf, loca, head] = ['glyf', 'loca', 'head'].map((tag) => tables.get(tag));
  if (!glyf || !loca || !head) return;
  const isLong = head.readInt16BE(50) === 1;
  const size = isLong ? 4 : 2;
  const place = (at: number) => (isLong ? loca.readUInt32BE(at) : loca.readUInt16BE(at) * 2);
  for (let at = 0; at + size < loca.length; at += size) {
    const [start, end] = [place(at), place(at + size)];
    if (end > start && glyf.readInt16BE(start) < 0) turnPartsOf(glyf, start + 10);
  }
}

function turnPartsOf(glyf: Buffer, start: number): void {
  for (let at = start, flags = MORE; flags & MORE;) {
    flags = glyf.readUInt16BE(at);
    at += 4 + (flags & WORDS ? 4 : 2);
    if (flags & TURNED) {
      const [right, left] = [glyf.readInt16BE(at + 2), glyf.readInt16BE(at + 4)];
      glyf.writeInt16BE(left, at + 2);
      glyf.writeInt16BE(right, at + 4);
    }
    at += flags & TURNED ? 8 : flags & TWO_SCALES ? 4 : flags & SCALE ? 2 : 0;
  }
}

const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const TURNED = 0x80;
