import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

/** Font files of the house's type for whoever draws; no font of the machine is used. */
export async function withLettering<T>(draw: (files: string[]) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'draw-sample-'));
  try {
    return await draw(await Promise.all(CUTS.map((cut) => unpacked(cut, dir))));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const CUTS = ['400-normal', '400-italic', '600-normal'];

async function unpacked(cut: string, dir: string): Promise<string> {
  const name = `fraunces-latin-${cut}`;
  const packed = import.meta.resolve(`@fontsource/fraunces/files/${name}.woff`);
  const file = join(dir, `${name}.ttf`);
  await writeFile(file, unpackFont(await readFile(fileURLToPath(packed))));
  return file;
}

/** WOFF 1 is a TrueType file whose tables are deflated one by one. */
function unpackFont(woff: Buffer): Uint8Array {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const parts: Uint8Array[] = [head];
  let offset = head.length;
  for (let n = 0; n < count; n++) {
    const entry = 44 + 20 * n;
    const [start, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
    const bytes = woff.subarray(start!, start! + packed!);
    const table = packed! < length! ? inflateSync(bytes) : bytes;
    woff.copy(head, 12 + 16 * n, entry, entry + 4);
    woff.copy(head, 16 + 16 * n, entry + 16, entry + 20);
    head.writeUInt32BE(offset, 20 + 16 * n);
    head.writeUInt32BE(length!, 24 + 16 * n);
    parts.push(table, Buffer.alloc(-table.length & 3));
    offset += (table.length + 3) & ~3;
  }
  return Buffer.concat(parts);
}
