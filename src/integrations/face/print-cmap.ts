/** A font's table `cmap` of these characters and their glyphs: one group of one character for each. */
export function printCmap(glyphs: ReadonlyMap<number, number>): Buffer {
  const codes = [...glyphs.keys()].sort((one, other) => one - other);
  const table = Buffer.alloc(HEAD + 16 + codes.length * 12);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(WINDOWS, 4);
  table.writeUInt16BE(ALL_OF_UNICODE, 6);
  table.writeUInt32BE(HEAD, 8);
  table.writeUInt16BE(12, HEAD);
  table.writeUInt32BE(table.length - HEAD, HEAD + 4);
  table.writeUInt32BE(codes.length, HEAD + 12);
  for (const [index, code] of codes.entries()) {
    const at = HEAD + 16 + index * 12;
    table.writeUInt32BE(code, at);
    table.writeUInt32BE(code, at + 4);
    table.writeUInt32BE(glyphs.get(code)!, at + 8);
  }
  return table;
}

const HEAD = 12;
const WINDOWS = 3;
const ALL_OF_UNICODE = 10;
