import { getImage } from 'astro:assets';
import type { ImageMetadata, ImageOutputFormat } from 'astro';

/**
 * The finished forms of an image that is shown at most `column` pixels wide: AVIF and WebP for
 * simple and for double density, and one file for whoever knows neither. More sizes, or a last
 * resort in each of them, as `<Picture>` makes it, would double the time that a build takes.
 */
export async function pictureSources(src: ImageMetadata, column: number): Promise<PictureSources> {
  const widths = [column, column * 2].filter((width) => width < src.width);
  const all = widths.length < 2 ? [...widths, src.width] : widths;
  const srcset = async (format: ImageOutputFormat) => {
    const images = await Promise.all(all.map((width) => imageAt(src, width, format)));
    return images.map((image, index) => `${image} ${all[index]}w`).join(', ');
  };
  return {
    // AVIF has no moving pictures here.
    avif: src.format === 'gif' ? null : await srcset('avif'),
    webp: await srcset('webp'),
    fallback: await imageAt(src, fallbackWidth(src), fallbackFormat(src)),
    width: all.at(-1) ?? src.width,
    height: heightAt(src, all.at(-1) ?? src.width),
    sizes: `(min-width: ${column + 48}px) ${Math.min(column, src.width)}px, 100vw`,
  };
}

/** Feeds name the same file as the last resort of pages. */
export function fallbackWidth(src: ImageMetadata): number {
  return Math.min(FALLBACK_WIDTH, src.width);
}

/** PNG, Astro's own choice for all, is ten times as large for a photograph. */
export function fallbackFormat({ format }: ImageMetadata): ImageOutputFormat {
  if (format === 'jpg' || format === 'jpeg') return 'jpg';
  return format === 'png' || format === 'gif' ? format : 'webp';
}

export function heightAt(src: ImageMetadata, width: number): number {
  return Math.round((width * src.height) / src.width);
}

const FALLBACK_WIDTH = 960;

async function imageAt(src: ImageMetadata, width: number, format: ImageOutputFormat) {
  return (await getImage({ src, width, height: heightAt(src, width), format })).src;
}

export interface PictureSources {
  /** Values of `srcset`. */
  avif: string | null;
  webp: string;
  fallback: string;
  width: number;
  height: number;
  sizes: string;
}
