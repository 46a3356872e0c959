import { findImage, type ImagePlaces, type ImageShelf } from './images.ts';
import type { PlacedPost } from './place-post.ts';
import { resolveLink, type ResolvedLink, type SiteMap } from './resolve-link.ts';
import type { ResolvedImage, Resolvers } from './resolvers.ts';

/** Where the links and images of one post lead now; every change is noted. */
export function postResolvers(
  post: PlacedPost,
  map: SiteMap,
  places: ImagePlaces,
  shelf: ImageShelf,
): Resolvers {
  return {
    link: (url) =>
      noteLink(post, url, resolveLink(url, { ...post, anchors: post.survey.anchors }, map)),
    image: (url) => resolveImage(post, url, places, shelf),
  };
}

function noteLink(post: PlacedPost, url: string, link: ResolvedLink): ResolvedLink {
  const isSame = link.href === url;
  if (link.kind && !isSame) post.note(link.kind, `${url}: ${link.href ?? 'text only'}`, url);
  else if (link.kind && isSame && link.kind !== 'link-listing') post.note(link.kind, url, url);
  if (link.lost) post.note('anchor-dropped', `${url}: no heading #${link.lost}`, url);
  return link;
}

function resolveImage(
  post: PlacedPost,
  url: string,
  places: ImagePlaces,
  shelf: ImageShelf,
): ResolvedImage {
  const place = findImage(url, post.oldPath, places);
  const image = place.path === null ? null : (shelf.get(place.path) ?? null);
  const name = image ? post.images.get(image) : undefined;
  if (!name)
    post.note(place.isElsewhere ? 'image-elsewhere' : 'image-missing', place.address || url, url);
  return { file: name ? `./${name}` : null, address: place.address || url, name: place.name };
}
