import { nearest } from './nearest.ts';

/** A sentence to put after a message, with a space before it; empty where nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === null ? '' : ` Did you mean "${near}"?`;
}
