import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import {
  fallbackFormat,
  fallbackWidth,
  heightAt,
} from '../../components/pictures/picture-sources.ts';
import type { OutsideImage } from '../../render/outside-image.ts';

/** An image as feeds and Markdown name it: the file that pages have for browsers without AVIF and WebP. */
export function fallbackImage(
  src: ImageMetadata,
  alt: string,
  origin: string,
): Promise<OutsideImage> {
  return imageOf(src, alt, { width: fallbackWidth(src), format: fallbackFormat(src) }, origin);
}

/** An image as Open Graph and JSON-LD name it: of a kind that every site can show. */
export function outsideImage(src: ImageMetadata, alt: string, width: number, origin: string) {
  const size = { width: Math.min(width, src.width), format: outsideFormat(src) };
  return imageOf(src, alt, size, origin);
}

/** A portrait as feed readers show faces, from the top as pages cut them. */
export function squareImage(src: ImageMetadata, most: number, origin: string) {
  const side = Math.min(most, src.width, src.height);
  const area = { width: side, height: side, fit: 'cover', position: 'top' } as const;
  return imageOf(src, '', { ...area, format: outsideFormat(src) }, origin);
}

function outsideFormat(src: ImageMetadata): 'png' | 'jpg' {
  return fallbackFormat(src) === 'png' ? 'png' : 'jpg';
}

async function imageOf(
  src: ImageMetadata,
  alt: string,
  size: { width: number; height?: number; format: string; fit?: 'cover'; position?: 'top' },
  origin: string,
): Promise<OutsideImage> {
  const { width, format, height = heightAt(src, width) } = size;
  const image = await getImage({ src, ...size, height });
  const type = `image/${format === 'jpg' ? 'jpeg' : format}`;
  return { url: new URL(image.src, origin).href, width, height, type, alt };
}
