import { readCmap } from '../../read/fonts/read-cmap.ts';
import { readGlyphs, shiftParts } from './glyphs.ts';
import { printCmap } from './print-cmap.ts';
import { printFont, readTables } from './sfnt.ts';

/**
 * A TrueType font with all characters of `main` and, behind them, those of `more`, which must be of
 * the same face: packages cut one face into several files, and a name with one letter of the second
 * would cost its reader all of it. Null where the two cannot be one: weights that vary, other outlines.
 */
export function joinFonts(main: Buffer, more: Buffer): Buffer | null {
  const [ours, theirs] = [readTables(main), readTables(more)];
  if (![ours, theirs].every(isPlain) || unitsOf(ours) !== unitsOf(theirs)) return null;
  const [first, second] = [readGlyphs(ours), readGlyphs(theirs)];
  // Their glyph 0 stands for what is missing, as ours does.
  const shift = first.length - 1;
  const added = second.slice(1).map(({ outline, metrics }) => {
    return { outline: shiftParts(outline, shift), metrics };
  });
  const glyphs = [...first, ...added];
  const outlines = glyphs.map(({ outline }) => outline);
  return printFont(
    new Map([
      ...ours,
      ['glyf', Buffer.concat(outlines)],
      ['loca', locaOf(outlines)],
      ['hmtx', Buffer.concat(glyphs.map(({ metrics }) => metrics))],
      ['cmap', printCmap(joinedCmap(ours, theirs, shift))],
      ['head', written(ours.get('head')!, (head) => head.writeInt16BE(1, 50))],
      ['hhea', written(ours.get('hhea')!, (hhea) => hhea.writeUInt16BE(glyphs.length, 34))],
      ['maxp', limitsOf(ours.get('maxp')!, theirs.get('maxp')!, glyphs.length)],
      [
        'post',
        written(ours.get('post')!.subarray(0, 32), (post) => post.writeUInt32BE(NAMELESS, 0)),
      ],
    ]),
  );
}

/** Ours goes first where both have a character. */
function joinedCmap(ours: Tables, theirs: Tables, shift: number): Map<number, number> {
  const codes = new Map<number, number>();
  for (const [code, glyph] of readCmap(theirs.get('cmap')!)) codes.set(code, glyph + shift);
  for (const [code, glyph] of readCmap(ours.get('cmap')!)) codes.set(code, glyph);
  return codes;
}

function isPlain(tables: Tables): boolean {
  return tables.has('glyf') && !tables.has('fvar');
}

function unitsOf(tables: Tables): number {
  return tables.get('head')!.readUInt16BE(18);
}

function locaOf(outlines: Buffer[]): Buffer {
  const loca = Buffer.alloc((outlines.length + 1) * 4);
  let offset = 0;
  for (const [index, outline] of outlines.entries()) {
    offset += outline.length;
    loca.writeUInt32BE(offset, (index + 1) * 4);
  }
  return loca;
}

/** How much a program that draws must be ready for: of each the greater. */
function limitsOf(one: Buffer, other: Buffer, glyphs: number): Buffer {
  return written(one, (maxp) => {
    for (let at = 6; at < maxp.length; at += 2) {
      maxp.writeUInt16BE(Math.max(one.readUInt16BE(at), other.readUInt16BE(at)), at);
    }
    maxp.writeUInt16BE(glyphs, 4);
  });
}

function written(table: Buffer, write: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(table);
  write(copy);
  return copy;
}

/** The form of `post` that has no names of glyphs. */
const NAMELESS = 0x0003_0000;

type Tables = ReadonlyMap<string, Buffer>;
