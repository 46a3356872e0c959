import { invisibleCharacters } from './invisible-characters.ts';
import type { Invisible } from './invisible-characters.ts';

/** The characters of `text` that nobody can see, each with what stands before it; or null. */
export function invisibleInWords(text: string): string | null {
  const found = invisibleCharacters(text);
  if (found.length === 0) return null;
  const shown = found.slice(0, MOST).map((one) => inWords(one, text, found));
  const more = found.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function inWords({ character, index }: Invisible, text: string, found: Invisible[]): string {
  const code = character.codePointAt(0)!;
  const name = NAMES[code] === undefined ? '' : ` (${NAMES[code]})`;
  const bad = new Set(found.map(({ index }) => index));
  const before = [...text.slice(0, index).matchAll(/[^]/gu)].filter((one) => !bad.has(one.index));
  const words = before.slice(-CONTEXT).join('').replace(/\s+/g, ' ').trimStart();
  const place = words === '' ? 'at the beginning' : `after "${words}"`;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}${name} ${place}`;
}

const MOST = 4;
const CONTEXT = 16;

const NAMES: Record<number, string> = {
  0x7: 'bell',
  0x8: 'backspace',
  0x1b: 'escape',
  0x85: 'next line',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'end of an embedding or override',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first-strong isolate',
  0x2069: 'end of an isolate',
  0xfeff: 'byte order mark',
};
