import type { Root } from 'hast';
import { readableText } from './readable-text.ts';

/** Words of what a reader reads; by the rules of the language where it puts no spaces between them. */
export function countWords(tree: Root, language: string): number {
  const text = readableText(tree);
  return WITHOUT_SPACES.test(language) ? segmented(text, language) : spaced(text);
}

const WITHOUT_SPACES = /^(ja|zh|th|lo|km|my|yue)\b/i;

function segmented(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++;
  return count;
}

/** What has a letter or a digit between spaces: a dash alone is no word. */
function spaced(text: string): number {
  let count = 0;
  for (const [piece] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(piece)) count++;
  return count;
}
