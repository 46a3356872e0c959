import { folder } from '../../domain/addresses.ts';
import type { ConvertedPost } from './convert-post.ts';
import { chooseCover, coverAddress } from './cover.ts';
import { findImage, nameImages, type ImagePlaces, type ImageShelf } from './images.ts';
import type { OldImage } from './read-image.ts';

/** Addresses of all images that a post shows, its cover first. */
export function imagesOf(post: ConvertedPost): string[] {
  return [coverAddress(post.data), ...post.survey.images].filter((address) => address !== '');
}

/** Decides where a post's file lies: in a folder of its own when it has images. */
export function placePost(post: ConvertedPost, places: ImagePlaces, shelf: ImageShelf): PlacedPost {
  const onShelf = (address: string) => {
    const { path } = findImage(address, post.oldPath, places);
    return path === null ? null : (shelf.get(path) ?? null);
  };
  const address = coverAddress(post.data);
  const cover = chooseCover(address, address ? onShelf(address) : null, post.note);
  const shown = post.survey.images.map(onShelf).filter((image) => image !== null);
  const images = nameImages(cover ? [cover, ...shown] : shown);
  const name = images.size > 0 ? `${post.slug}/index.md` : `${post.slug}.md`;
  for (const [image, newName] of images) noteImage(post, image, newName);
  return { ...post, cover, images, file: `${folder.posts}/${name}` };
}

function noteImage(post: ConvertedPost, image: OldImage, name: string): void {
  const old = image.path.slice(image.path.lastIndexOf('/') + 1);
  const kind = image.isDrawn ? 'image-rasterised' : name === old ? 'image-copied' : 'image-renamed';
  post.note(kind, `${image.path}: ${name}`, old);
}

export interface PlacedPost extends ConvertedPost {
  cover: OldImage | null;
  /** The images that go with the post, each with its new name. */
  images: ReadonlyMap<OldImage, string>;
  /** Path of the new file. */
  file: string;
}
