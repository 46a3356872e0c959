import { getImage } from 'astro:assets';
import type { ImageMetadata, ImageOutputFormat } from 'astro';
import { fallbackOf } from '../components/body-picture.ts';
import type { FeedImage } from '../render/feed.ts';

/** An image as feeds, Open Graph and JSON-LD name it: one file, absolute, in a form all can read. */
export async function imageOf(src: ImageMetadata, alt: string, width: number, origin: string) {
  const format = outsideFormat(src);
  const shown = Math.min(width, src.width);
  const height = Math.round((shown * src.height) / src.width);
  const image = await getImage({ src, width: shown, height, format });
  return {
    url: new URL(image.src, origin).href,
    width: shown,
    height,
    type: `image/${format === 'jpg' ? 'jpeg' : format}`,
    alt,
  } satisfies FeedImage;
}

function outsideFormat(image: ImageMetadata): ImageOutputFormat {
  const format = fallbackOf(image);
  return format === 'webp' ? 'jpg' : format;
}
