/** Which glyph stands for which character, from a font's table `cmap` in one of its usual forms. */
export function readCmap(table: Buffer): Map<number, number> {
  const found = new Map<number, number>();
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const part = table.subarray(table.readUInt32BE(8 + index * 8));
    const format = part.readUInt16BE(0);
    if (format === 4) addSegments(part, found);
    if (format === 12) addGroups(part, found);
  }
  return found;
}

/** Format 4: stretches of the basic plane, each with a delta or a place in a list of glyphs. */
function addSegments(part: Buffer, found: Map<number, number>): void {
  const size = part.readUInt16BE(6);
  const [ends, starts, deltas, ranges] = [14, 16 + size, 16 + size * 2, 16 + size * 3] as const;
  for (let at = 0; at < size; at += 2) {
    const [first, last] = [part.readUInt16BE(starts + at), part.readUInt16BE(ends + at)];
    const [delta, range] = [part.readUInt16BE(deltas + at), part.readUInt16BE(ranges + at)];
    for (let code = first; code <= last && code < 0xffff; code++) {
      const place = ranges + at + range + (code - first) * 2;
      const raw = range === 0 ? code : part.readUInt16BE(place);
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) found.set(code, glyph);
    }
  }
}

/** Format 12: stretches of all planes. */
function addGroups(part: Buffer, found: Map<number, number>): void {
  for (let index = 0; index < part.readUInt32BE(12); index++) {
    const at = 16 + index * 12;
    const [first, last] = [part.readUInt32BE(at), part.readUInt32BE(at + 4)];
    for (let code = first; code <= last; code++) {
      found.set(code, part.readUInt32BE(at + 8) + code - first);
    }
  }
}
