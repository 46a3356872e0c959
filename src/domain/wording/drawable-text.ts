/**
 * What of a text can be drawn: composed characters, one space where there was any white space, and
 * nothing that has no shape, be it a control character or half of a character.
 */
export function drawableText(text: string): string {
  return text
    .replace(UNPAIRED, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(SHAPELESS, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const UNPAIRED = /\p{Surrogate}/gu;

/** Joiners stay, since they change their neighbours, and so do variation selectors and tags. */
const SHAPELESS =
  /[\p{Cc}\p{Cn}\u00AD\u034F\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
