import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { fallbackFormat, fallbackWidth, heightAt } from '../components/picture-sources.ts';
import type { FeedImage } from '../render/feed/feed.ts';

/** An image as feeds name it: the file that pages have for browsers without AVIF and WebP. */
export function feedImage(src: ImageMetadata, alt: string, origin: string): Promise<FeedImage> {
  return imageOf(src, alt, { width: fallbackWidth(src), format: fallbackFormat(src) }, origin);
}

/** An image as Open Graph and JSON-LD name it: of a kind that every site can show. */
export function outsideImage(src: ImageMetadata, alt: string, width: number, origin: string) {
  const format = fallbackFormat(src) === 'png' ? 'png' : 'jpg';
  return imageOf(src, alt, { width: Math.min(width, src.width), format }, origin);
}

async function imageOf(
  src: ImageMetadata,
  alt: string,
  { width, format }: { width: number; format: string },
  origin: string,
): Promise<FeedImage> {
  const height = heightAt(src, width);
  const image = await getImage({ src, width, height, format });
  const type = `image/${format === 'jpg' ? 'jpeg' : format}`;
  return { url: new URL(image.src, origin).href, width, height, type, alt };
}
