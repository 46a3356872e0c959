import { foldedWords } from '../../domain/wording/fold-letters.ts';
import type { PagefindPage } from './pagefind.ts';

/**
 * Whether a page really answers a question. For a word that it does not know the engine takes the
 * longest beginning that it knows, down to one letter: then nothing was found. Other endings and
 * slips at the end of a word are near enough.
 */
export function isNear(query: string, { content, meta }: PagefindPage): boolean {
  const words = foldedWords(query);
  if (words.length === 0) return true;
  const there = foldedWords([content, ...Object.values(meta)].join(' '));
  return words.some((word) => {
    const least = Math.min(word.length, Math.max(2, Math.ceil(word.length * ALIKE)));
    const beginning = word.slice(0, least);
    return there.some((one) => one.startsWith(beginning));
  });
}

/** How much of a word must be there, from its beginning. */
const ALIKE = 0.4;
