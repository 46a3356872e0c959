import { makeProblem } from '../problem.ts';
import { wantedImages } from '../wanted-images.ts';
import type { Rule } from './rule.ts';

/** Files among the posts that no post uses; not the image that a slip in a path has missed. */
export const checkStrayFiles: Rule = ({ files }) => {
  if (files.strays.length === 0) return [];
  const meant = new Set(wantedImages(files).map(({ near }) => near));
  return files.strays
    .filter((file) => !meant.has(file))
    .map((file) => makeProblem('stray-file', { file }));
};
