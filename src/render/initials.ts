/**
 * What stands for a face: the first letters of the first and the last word of the name, or a name
 * so short that it can stand whole.
 */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word));
  if (words.length === 1 && [...(words[0] ?? '')].length <= 3) return words[0] ?? '';
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  const letters = ends.map((word) => /\p{L}\p{M}*|\p{N}/u.exec(word ?? '')?.[0] ?? '');
  return letters.join(letters.some(joins) ? UNJOINED : '').toUpperCase();
}

/** Letters of Arabic would become one word. */
function joins(letter: string): boolean {
  return /\p{Script=Arabic}|\p{Script=Syriac}/u.test(letter);
}

const UNJOINED = '\u200C';
