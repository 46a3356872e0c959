import { folder, imagePath } from '../addresses.ts';
import type { BlogFiles, BodyFile } from '../blog-files.ts';
import { nearest } from '../nearest.ts';
import { makeProblem, type ProblemPlace } from '../problem.ts';
import { valueAt } from '../value-at.ts';
import { imageProblem } from './image-problem.ts';
import type { Rule } from './rule.ts';

/** Images of covers and bodies that cannot be used. */
export const checkPostImages: Rule = ({ files }) => {
  const names = namesByFolder(files);
  return files.posts.flatMap((post) =>
    imagesOf(post).flatMap(({ src, place }) => {
      const path = imagePath(post.file, src);
      if (!isAllowed(src, path, post.file)) return [makeProblem('image-outside', place, { src })];
      const facts = files.images[path];
      if (facts && !('missing' in facts)) return imageProblem(src, path, facts, place) ?? [];
      return [makeProblem('image-missing', place, { src, hint: hintFor(src, path, names) })];
    }),
  );
};

function imagesOf({ file, data, outline }: BodyFile): { src: string; place: ProblemPlace }[] {
  const cover = valueAt(data, ['cover', 'src']);
  const body = outline.images.map(({ src, line, column }) => ({
    src,
    place: { file, line, column },
  }));
  if (typeof cover !== 'string' || cover.trim() === '') return body;
  return [{ src: cover, place: { file, path: ['cover', 'src'] } }, ...body];
}

/** Beside the post, below its own folder, or among the images that posts share. */
function isAllowed(src: string, path: string, post: string): boolean {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) return false;
  if (path.startsWith(`${folder.images}/`)) return true;
  const own = parentOf(post);
  return own === folder.posts ? parentOf(path) === own : path.startsWith(`${own}/`);
}

function hintFor(src: string, path: string, names: Map<string, string[]>): string {
  const near = nearest(nameOf(path), names.get(parentOf(path)) ?? []);
  return near === null ? '' : ` Did you mean "${src.slice(0, src.lastIndexOf('/') + 1)}${near}"?`;
}

/** The names of the images and strays that are there. */
function namesByFolder({ images, strays }: BlogFiles): Map<string, string[]> {
  const there = Object.keys(images).filter((path) => !('missing' in images[path]!));
  const folders = Map.groupBy([...strays, ...there], parentOf);
  return new Map([...folders].map(([parent, paths]) => [parent, paths.map(nameOf)]));
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
