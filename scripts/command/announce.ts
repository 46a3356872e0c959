import { styleText } from 'node:util';
import type { Paint, Style } from '../../src/render/paint.ts';

/** Says something beside the result: on stderr, one line. */
export function announce(text: string, style?: Style): void {
  process.stderr.write(`${style === undefined ? text : paintFor(process.stderr)(style, text)}\n`);
}

/** Paints text for `stream`: in colour on a terminal, and never where NO_COLOR is set. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  if (process.env['NO_COLOR']) return (_, text) => text;
  return (style, text) => styleText(style, text, { stream, validateStream: true });
}
