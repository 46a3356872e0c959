import { foldLetters, UNSPACED, wordsOf } from '../../domain/wording/fold-letters.ts';

/**
 * The engine finds "Müller" by "muller", but "Łódź" only by letters that lose an accent, and a
 * title without spaces only by its beginning: such words are given to it once more.
 */
export function otherSpellings(texts: readonly string[]): string[] {
  const odd = texts
    .flatMap((text) => text.match(WORD) ?? [])
    .flatMap((word) => (UNSPACED.test(word) ? wordsOf(word) : foldedDifferently(word)));
  return [...new Set(odd)];
}

/** The same for a body, whose words without spaces the engine parts by itself. */
export function otherSpellingsInHtml(html: string): string[] {
  const text = html.replace(/<[^>]*>/g, ' ');
  const odd = (text.match(WORD) ?? []).filter((word) => !UNSPACED.test(word));
  return [...new Set(odd.flatMap(foldedDifferently))];
}

function foldedDifferently(word: string): string[] {
  // Most words of most languages need no closer look.
  if (/^[\0-\x7f]*$/.test(word)) return [];
  const folded = foldLetters(word);
  return folded === withoutAccents(word) ? [] : [folded];
}

function withoutAccents(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
