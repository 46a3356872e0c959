import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../package-folder.ts';

/** Whether a character is shown as a picture: flags, families and skin tones are one each. */
export function isEmoji(grapheme: string): boolean {
  return /\p{Emoji_Presentation}|\uFE0F|\u20E3/u.test(grapheme);
}

export function hasEmoji(grapheme: string): boolean {
  return emojiName(grapheme) !== null;
}

/** The name of the picture in the set; null where it has none. */
export function emojiName(grapheme: string): string | null {
  if (!/\p{Emoji}/u.test(grapheme)) return null;
  names ??= JSON.parse(readFileSync(join(emojiFolder, 'chars.json'), 'utf8')) as Names;
  const codes = [...grapheme].map((sign) => sign.codePointAt(0)!.toString(16).padStart(4, '0'));
  return names[codes.filter((code) => code !== 'fe0f' && code !== 'fe0e').join('-')] ?? null;
}

export const emojiFolder = packageFolder('@iconify-json/twemoji');

let names: Names | undefined;

type Names = Record<string, string>;
