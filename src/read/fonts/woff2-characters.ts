import { brotliDecompressSync } from 'node:zlib';
import { readCmap } from './read-cmap.ts';

/**
 * The characters for which a WOFF2 font has a shape. Only its table of characters is looked at,
 * so this takes about a millisecond. Throws where the bytes are no such font.
 */
export function woff2Characters(bytes: Buffer): Set<number> {
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') throw new Error('It is no WOFF2 font.');
  const { start, size, end } = findTable(bytes, CMAP);
  const tables = brotliDecompressSync(bytes.subarray(end, end + bytes.readUInt32BE(20)));
  return new Set(readCmap(tables.subarray(start, start + size)).keys());
}

/** Where a table lies in the uncompressed stream; `end`: where the compressed one begins. */
function findTable(bytes: Buffer, wanted: number) {
  const cursor = { at: 48 };
  let offset = 0;
  let found: { start: number; size: number } | null = null;
  for (let count = bytes.readUInt16BE(12); count > 0; count--) {
    const flags = bytes.readUInt8(cursor.at++);
    const tag = flags & 63;
    if (tag === ANY_TAG) cursor.at += 4;
    const plain = readBase128(bytes, cursor);
    const version = flags >> 6;
    const isTransformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
    const size = isTransformed ? readBase128(bytes, cursor) : plain;
    if (tag === wanted) found = { start: offset, size };
    offset += size;
  }
  if (found === null) throw new Error('The font lacks a table.');
  return { ...found, end: cursor.at };
}

function readBase128(bytes: Buffer, cursor: { at: number }): number {
  let value = 0;
  for (;;) {
    const byte = bytes.readUInt8(cursor.at++);
    value = value * 128 + (byte & 127);
    if (byte < 128) return value;
  }
}

/** Places in the list of tags that the format knows by number. */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const ANY_TAG = 63;
