import { makeProblem } from '../problem.ts';
import { drawableText } from '../wording/drawable-text.ts';
import { graphemesOf } from '../wording/graphemes.ts';
import { cardTexts } from '../written/card-texts.ts';
import type { Rule } from './rule.ts';

/** Characters of titles and names that would be missing on cards, because no font has them. */
export const checkGlyphs: Rule = ({ files }) => {
  const undrawn = new Set(files.undrawn);
  if (undrawn.size === 0) return [];
  return cardTexts(files).flatMap(({ file, path, text }) => {
    const missing = [...new Set(graphemesOf(drawableText(text)))].filter((one) => undrawn.has(one));
    if (missing.length === 0) return [];
    return [makeProblem('missing-glyph', { file, path }, { characters: inWords(missing) })];
  });
};

function inWords(characters: string[]): string {
  const shown = characters.slice(0, MOST).map((one) => `"${one}" (${codesOf(one)})`);
  const more = characters.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function codesOf(character: string): string {
  const codes = [...character].map((sign) => sign.codePointAt(0)!.toString(16).toUpperCase());
  return codes.map((code) => `U+${code.padStart(4, '0')}`).join(' ');
}

const MOST = 6;
