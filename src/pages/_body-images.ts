import type { Edition } from '../components/edition.ts';
import type { Post } from '../domain/blog.ts';
import type { FeedImage } from '../render/feed/feed.ts';
import { feedImage } from './_image-of.ts';

/** The images of a post's body as other programs get them, by the path that the post writes. */
export function bodyImages(edition: Edition, post: Post): Promise<Map<string, FeedImage>> {
  const known = made.get(edition) ?? new Map<string, Promise<Map<string, FeedImage>>>();
  made.set(edition, known);
  const images = known.get(post.slug) ?? makeImages(edition, post);
  known.set(post.slug, images);
  return images;
}

/** Once a build, for feeds and Markdown forms alike. */
const made = new WeakMap<Edition, Map<string, Promise<Map<string, FeedImage>>>>();

async function makeImages(edition: Edition, post: Post): Promise<Map<string, FeedImage>> {
  const sources = Object.entries(edition.bodyImages.get(post.slug) ?? {});
  const origin = edition.blog.site.url;
  const images = sources.map(
    async ([path, src]) => [path, await feedImage(src, '', origin)] as const,
  );
  return new Map(await Promise.all(images));
}
