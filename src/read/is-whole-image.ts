/**
 * Whether the bytes of an image go on to its end by the marks of its format; null where only
 * decoding can tell.
 */
export function isWholeImage(bytes: Buffer, format: string): boolean | null {
  if (format === 'png') return hasLastChunk(bytes);
  if (format === 'webp') return bytes.length >= 12 && bytes.readUInt32LE(4) + 8 <= bytes.length;
  if (format === 'avif') return hasAllBoxes(bytes);
  if (format === 'jpeg') return bytes.subarray(-64).includes(END_OF_JPEG) || null;
  if (format === 'gif') return bytes.at(-1) === 0x3b || null;
  return null;
}

function hasLastChunk(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true;
  }
  return false;
}

function hasAllBoxes(bytes: Buffer): boolean | null {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    // 0: to the end of the file; 1: a size of 64 bits follows.
    if (size < 8) return size === 0 ? true : null;
    at += size;
  }
  return at === bytes.length;
}

const END_OF_JPEG = Buffer.from([0xff, 0xd9]);
