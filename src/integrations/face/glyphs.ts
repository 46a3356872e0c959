/** The glyphs of a TrueType font in their order, each with its outline and its line of `hmtx`. */
export function readGlyphs(tables: ReadonlyMap<string, Buffer>): Glyph[] {
  const [glyf, loca, hmtx] = ['glyf', 'loca', 'hmtx'].map((tag) => tables.get(tag)!) as Three;
  const isLong = tables.get('head')!.readInt16BE(50) === 1;
  const place = (index: number) =>
    isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2;
  const metered = tables.get('hhea')!.readUInt16BE(34);
  return Array.from({ length: tables.get('maxp')!.readUInt16BE(4) }, (_, index) => {
    const outline = evened(glyf.subarray(place(index), place(index + 1)));
    return { outline, metrics: metricsOf(hmtx, index, metered) };
  });
}

/** The outline with the numbers of the glyphs that it is put together from moved by `shift`. */
export function shiftParts(outline: Buffer, shift: number): Buffer {
  const copy = Buffer.from(outline);
  if (copy.length === 0 || copy.readInt16BE(0) >= 0) return copy;
  for (let at = 10, flags = MORE; flags & MORE;) {
    flags = copy.readUInt16BE(at);
    const part = copy.readUInt16BE(at + 2);
    copy.writeUInt16BE(part === 0 ? 0 : part + shift, at + 2);
    at += 4 + (flags & WORDS ? 4 : 2);
    at += flags & TURNED ? 8 : flags & TWO_SCALES ? 4 : flags & SCALE ? 2 : 0;
  }
  return copy;
}

/** Beyond the last that has a width of its own, all have that one. */
function metricsOf(hmtx: Buffer, index: number, metered: number): Buffer {
  if (index < metered) return hmtx.subarray(index * 4, index * 4 + 4);
  const bearing = metered * 4 + (index - metered) * 2;
  return Buffer.concat([
    hmtx.subarray((metered - 1) * 4, (metered - 1) * 4 + 2),
    hmtx.subarray(bearing, bearing + 2),
  ]);
}

function evened(outline: Buffer): Buffer {
  return Buffer.concat([outline, Buffer.alloc(-outline.length & 3)]);
}

const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const TURNED = 0x80;

type Three = [Buffer, Buffer, Buffer];

interface Glyph {
  outline: Buffer;
  /** Its width and its left bearing. */
  metrics: Buffer;
}
