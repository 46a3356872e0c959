import { basename } from 'node:path';
import { decoded } from '../../domain/decoded.ts';
import { freeName } from '../id.ts';
import { readImage, type OldImage } from './read-image.ts';
import type { OldSite } from './read-post.ts';
import type { JekyllSource } from './read-source.ts';

/** What the address of an image means: a file that is here, or only an address. */
export function findImage(written: string, oldPath: string, blog: ImagePlaces): ImagePlace {
  const url = URL.parse(
    written.trim().replace(/^["'“”]+|["'“”]+$/g, ''),
    new URL(oldPath, blog.site.url),
  );
  if (!url) return { path: null, address: '', name: basename(written), isElsewhere: true };
  const isElsewhere = bareHost(url.host) !== bareHost(new URL(blog.site.url).host);
  const plain = decoded(url.pathname);
  const name = /\.[a-z]{3,4}$/i.test(plain) ? basename(plain) : 'image';
  const bare = plain.startsWith(`${blog.site.baseurl}/`)
    ? plain.slice(blog.site.baseurl.length + 1)
    : plain.slice(1);
  const path = !isElsewhere && blog.files.has(bare) ? bare : null;
  return { path, address: url.href, name, isElsewhere };
}

/** Reads the images at these paths of the old blog. */
export async function readImages(
  source: JekyllSource,
  paths: ReadonlySet<string>,
): Promise<ImageShelf> {
  const sorted = [...paths].toSorted();
  const images = await Promise.all(sorted.map((path) => readImage(source.root, path)));
  return new Map(sorted.map((path, index) => [path, images[index] ?? null]));
}

/** A name for every image beside one post; no two alike. */
export function nameImages(images: readonly OldImage[]): Map<OldImage, string> {
  const taken = new Set<string>();
  return new Map([...new Set(images)].map((image) => [image, freeName(image.name, taken)]));
}

function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}

/** Images by their path in the old blog; null where the bytes are none. */
export type ImageShelf = ReadonlyMap<string, OldImage | null>;

export interface ImagePlaces {
  site: OldSite;
  files: ReadonlySet<string>;
}

export interface ImagePlace {
  /** Path in the old blog's folder; null: the file is not here. */
  path: string | null;
  /** The absolute old address; "" when it is none. */
  address: string;
  name: string;
  isElsewhere: boolean;
}
