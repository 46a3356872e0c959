/**
 * The text in small letters without accents, so that "Łódź" and "lodz" are the same: also those
 * letters that Unicode does not take apart.
 */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^\0-\x7f]/gu, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
}

/** The words of a text as they are compared: folded, and parted also where no spaces stand. */
export function foldedWords(text: string): string[] {
  return wordsOf(foldLetters(text));
}

/** The words of a text; of one without spaces (Chinese, Japanese, Thai) as a dictionary has them. */
export function wordsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? segmentsOf(word) : [word]));
}

function segmentsOf(word: string): string[] {
  return Array.from(dictionary.segment(word), ({ segment }) => segment);
}

const dictionary = new Intl.Segmenter('ja', { granularity: 'word' });

/** Whether words stand in it that no spaces part. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const PLAIN: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ŧ: 't', ŋ: 'n', ĸ: 'k' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ĳ: 'ij', ŀ: 'l', ſ: 's' },
};
