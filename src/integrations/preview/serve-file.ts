import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { decoded } from '../../domain/decoded.ts';
import { typeOfFile } from '../../render/host-files/file-types.ts';

/**
 * Answers with a page, or with the compressed file beside whatever is asked for, where there is one
 * and the browser takes it; says whether it did. Headers that are set already stay.
 */
export async function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  place: Place,
): Promise<boolean> {
  const file = fileAt(place);
  if (file === null || request.method !== 'GET') return false;
  const packed = await Promise.all(KINDS.map(([, ending]) => sizeOf(file + ending)));
  if (packed.some((size) => size !== null)) response.setHeader('Vary', 'Accept-Encoding');
  const at = KINDS.findIndex(
    ([coding], index) => packed[index] !== null && accepts(request, coding),
  );
  const [coding, ending] = KINDS[at] ?? ['', ''];
  const size = at === -1 ? await sizeOf(file) : packed[at]!;
  if (size === null || (at === -1 && !file.endsWith('.html'))) return false;
  if (coding !== '') response.setHeader('Content-Encoding', coding);
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', typeOfFile(file));
  response.setHeader('Content-Length', size);
  await pipeline(createReadStream(file + ending), response).catch(() => response.destroy());
  return true;
}

function fileAt({ out, path }: Place): string | null {
  const file = normalize(join(out, decoded(path)));
  if (!file.startsWith(normalize(out + sep))) return null;
  return /[\\/]$/.test(file) ? join(file, 'index.html') : file;
}

async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? found.size : null;
}

function accepts({ headers }: IncomingMessage, coding: string): boolean {
  const asked = String(headers['accept-encoding'] ?? '').split(',');
  return asked.some(
    (one) => one.trim().split(';')[0] === coding && !/;\s*q=0(\.0*)?\s*$/.test(one),
  );
}

/** The better first. */
const KINDS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

interface Place {
  /** The folder of the site. */
  out: string;
  /** The address without the base path. */
  path: string;
}
