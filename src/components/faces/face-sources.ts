import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Author } from '../../domain/blog.ts';
import type { Edition } from '../edition.ts';

/**
 * The finished images of an author's portrait in one of its sizes; null where there is none.
 * Each is made once for all the pages that show it.
 */
export function faceSources(
  edition: Edition,
  author: Author,
  size: FaceSize,
): Promise<FaceSources> | null {
  const portrait = edition.portraits.get(author.id);
  if (portrait === undefined) return null;
  const known = memory.get(portrait) ?? new Map<FaceSize, Promise<FaceSources>>();
  memory.set(portrait, known);
  const sources = known.get(size) ?? makeSources(portrait, size);
  known.set(size, sources);
  return sources;
}

/** Portraits are shown four wide and five high, as passports and playing cards nearly are. */
const FACE_WIDTH: Record<FaceSize, number> = {
  small: 56,
  middle: 88,
  large: 192,
  portrait: 240,
};

const memory = new WeakMap<ImageMetadata, Map<FaceSize, Promise<FaceSources>>>();

async function makeSources(src: ImageMetadata, size: FaceSize): Promise<FaceSources> {
  const width = FACE_WIDTH[size];
  const variant = async (format: 'avif' | 'webp' | 'jpg', density: number) => {
    const area = { width: width * density, height: width * density * 1.25 };
    return (await getImage({ src, ...area, format, fit: 'cover', position: 'top' })).src;
  };
  const pair = async (format: 'avif' | 'webp') =>
    `${await variant(format, 1)}, ${await variant(format, 2)} 2x`;
  return {
    avif: await pair('avif'),
    webp: await pair('webp'),
    fallback: await variant('jpg', 1),
    width,
    height: width * 1.25,
  };
}

export type FaceSize = 'small' | 'middle' | 'large' | 'portrait';

export interface FaceSources {
  /** Values of `srcset`. */
  avif: string;
  webp: string;
  fallback: string;
  width: number;
  height: number;
}
