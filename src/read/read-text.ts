import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

/** A file's text without a byte order mark, or why there is none. */
export function readText(path: string): ReadText {
  try {
    return decodeText(readFileSync(path));
  } catch (error) {
    return { reason: because(error as NodeJS.ErrnoException) };
  }
}

/** The text that bytes hold, without a byte order mark, or why they hold none. */
export function decodeText(bytes: Buffer): ReadText {
  if (!isUtf8(bytes)) return { reason: 'it is not encoded as UTF-8; save it again as UTF-8' };
  if (bytes.includes(0)) return { reason: NO_TEXT };
  return { text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
}

/** UTF-16 without its mark passes for UTF-8, and no text has this byte. */
const NO_TEXT = 'it holds a byte of value zero, as UTF-16 and binary files do; save it as UTF-8';

function because(error: NodeJS.ErrnoException): string {
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'its permissions forbid it';
  if (error.code === 'ENOENT') return 'it has just disappeared';
  return error.code ?? error.message;
}

export type ReadText = { text: string } | { reason: string };
