import { folder, imagePath } from '../addresses.ts';
import type { BlogFiles, BodyFile, ImageFacts } from '../blog-files.ts';
import { nearest } from '../wording/nearest.ts';
import type { ProblemPlace } from '../problem.ts';
import { valueAt } from './value-at.ts';

/** Every image that a cover or a body of a post or letter wants, with what is there in its place. */
export function wantedImages(files: BlogFiles): WantedImage[] {
  const names = namesByFolder(files);
  return [...files.posts, ...files.letters].flatMap((post) =>
    sourcesOf(post).map(({ src, place }) => {
      const path = imagePath(post.file, src);
      const facts = files.images[path] ?? { missing: true as const };
      const isAllowed = !hasHost(src) && isPlaceFor(post.file, path);
      const near =
        'missing' in facts ? nearest(nameOf(path), names.get(parentOf(path)) ?? []) : null;
      return { src, place, path, facts, isAllowed, near: near && `${parentOf(path)}/${near}` };
    }),
  );
}

function sourcesOf({ file, data, outline }: BodyFile): { src: string; place: ProblemPlace }[] {
  const cover = valueAt(data, ['cover', 'src']);
  const body = outline.images.map(({ src, line, column }) => {
    return { src, place: { file, line, column } };
  });
  if (typeof cover !== 'string' || cover.trim() === '') return body;
  return [{ src: cover, place: { file, path: ['cover', 'src'] } }, ...body];
}

function hasHost(src: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src);
}

/** Beside the post, below its own folder, or among the images that posts share. */
function isPlaceFor(post: string, path: string): boolean {
  if (path.startsWith(`${folder.images}/`)) return true;
  const own = parentOf(post);
  return own === folder.posts ? parentOf(path) === own : path.startsWith(`${own}/`);
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

export interface WantedImage {
  /** As the post writes it, and the path in the blog's folder that it means. */
  src: string;
  path: string;
  place: ProblemPlace;
  facts: ImageFacts;
  /** Whether a post may use what lies there. */
  isAllowed: boolean;
  /** The path of what was probably meant where nothing is there. */
  near: string | null;
}
