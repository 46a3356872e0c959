import type { Edition } from '../../components/edition.ts';
import type { Post } from '../../domain/blog.ts';
import type { OutsideImage } from '../../render/outside-image.ts';
import { fallbackImage } from './image-of.ts';

/** The images of a post's body as other programs get them, by the path that the post writes. */
export function bodyImages(edition: Edition, post: Post): Promise<Map<string, OutsideImage>> {
  const known = made.get(edition) ?? new Map<string, Promise<Map<string, OutsideImage>>>();
  made.set(edition, known);
  const images = known.get(post.slug) ?? makeImages(edition, post);
  known.set(post.slug, images);
  return images;
}

/** Once a build, for feeds and Markdown forms alike. */
const made = new WeakMap<Edition, Map<string, Promise<Map<string, OutsideImage>>>>();

async function makeImages(edition: Edition, post: Post): Promise<Map<string, OutsideImage>> {
  const sources = Object.entries(edition.bodyImages.get(post.slug) ?? {});
  const origin = edition.blog.site.url;
  const images = sources.map(
    async ([path, src]) => [path, await fallbackImage(src, '', origin)] as const,
  );
  return new Map(await Promise.all(images));
}
