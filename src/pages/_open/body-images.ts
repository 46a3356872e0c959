import type { Edition } from '../../components/edition.ts';
import type { OutsideImage } from '../../render/outside-image.ts';
import { fallbackImage } from './image-of.ts';

/** The images of a body, of a post by slug or a letter by id, as other programs get them: by the path written there. */
export function bodyImages(edition: Edition, id: string): Promise<Map<string, OutsideImage>> {
  const known = made.get(edition) ?? new Map<string, Promise<Map<string, OutsideImage>>>();
  made.set(edition, known);
  const images = known.get(id) ?? makeImages(edition, id);
  known.set(id, images);
  return images;
}

/** Once a build, for feeds and Markdown forms alike. */
const made = new WeakMap<Edition, Map<string, Promise<Map<string, OutsideImage>>>>();

async function makeImages(edition: Edition, id: string): Promise<Map<string, OutsideImage>> {
  const sources = Object.entries(edition.bodyImages.get(id) ?? {});
  const origin = edition.blog.site.url;
  const images = sources.map(
    async ([path, src]) => [path, await fallbackImage(src, '', origin)] as const,
  );
  return new Map(await Promise.all(images));
}
