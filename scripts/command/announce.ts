import { styleText } from 'node:util';
import type { Paint, Style } from '../../src/render/paint.ts';

/** Says something beside the result: on stderr, one line. */
export function announce(text: string, style?: Style): void {
  const plain = withoutControls(text);
  process.stderr.write(`${style === undefined ? plain : paintFor(process.stderr)(style, plain)}\n`);
}

/** Text of several lines that may quote what was typed or read, without what a terminal would obey. */
export function withoutControls(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '?');
}

/** Paints text for `stream`: in colour on a terminal, and never where NO_COLOR is set. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  if (process.env['NO_COLOR']) return (_, text) => text;
  return (style, text) => styleText(style, text, { stream, validateStream: true });
}
