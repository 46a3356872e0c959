import { makeProblem } from '../problem.ts';
import { wantedImages } from '../written/wanted-images.ts';
import type { Rule } from './rule.ts';

/** Files among the posts that no post uses; not the image that a slip in a path has missed. */
export const checkStrayFiles: Rule = ({ files }) => {
  if (files.strays.length === 0) return [];
  const meant = new Set(wantedImages(files).map(({ near }) => near));
  return files.strays
    .filter((file) => !meant.has(file))
    .map((file) => makeProblem('stray-file', { file }, { remedy: remedyFor(file) }));
};

function remedyFor(file: string): string {
  return /\.(mdx?|markdown|mdown|mkdn?)$/i.test(file)
    ? 'Only what ends in ".mdx" or ".md", in small letters, is a post: rename it.'
    : 'Remove it, or use it in a post of this folder.';
}
