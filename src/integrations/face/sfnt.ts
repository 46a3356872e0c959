/** The tables of a TrueType or OpenType font, by tag; views into `font`. */
export function readTables(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const at = 12 + index * 16;
    const start = font.readUInt32BE(at + 8);
    const table = font.subarray(start, start + font.readUInt32BE(at + 12));
    tables.set(font.toString('latin1', at, at + 4), table);
  }
  return tables;
}

/** A TrueType font of these tables. */
export function printFont(tables: ReadonlyMap<string, Buffer>): Buffer {
  const tags = [...tables.keys()].sort();
  const directory = Buffer.alloc(12 + tags.length * 16);
  const most = 2 ** Math.floor(Math.log2(tags.length));
  directory.writeUInt32BE(0x0001_0000, 0);
  directory.writeUInt16BE(tags.length, 4);
  directory.writeUInt16BE(most * 16, 6);
  directory.writeUInt16BE(Math.log2(most), 8);
  directory.writeUInt16BE((tags.length - most) * 16, 10);
  const parts = [directory];
  let offset = directory.length;
  for (const [index, tag] of tags.entries()) {
    const table = tables.get(tag)!;
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    const at = 12 + index * 16;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum(padded), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
