import { makeProblem } from '../problem.ts';
import { wantedImages, type WantedImage } from '../written/wanted-images.ts';
import { imageProblem } from './image-problem.ts';
import type { Rule } from './rule.ts';

/** Images of covers and bodies that cannot be used. */
export const checkPostImages: Rule = ({ files }) =>
  wantedImages(files).flatMap((image) => {
    const { src, path, facts, place } = image;
    if (!image.isAllowed) return [makeProblem('image-outside', place, { src })];
    if (!('missing' in facts)) return imageProblem(src, path, facts, place) ?? [];
    return [makeProblem('image-missing', place, { src, hint: hintFor(image) })];
  });

function hintFor({ src, near }: WantedImage): string {
  if (near === null) return '';
  const name = near.slice(near.lastIndexOf('/') + 1);
  return ` Did you mean "${src.slice(0, src.lastIndexOf('/') + 1)}${name}"?`;
}
