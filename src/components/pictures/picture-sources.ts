import { getImage } from 'astro:assets';
import type { ImageMetadata, ImageOutputFormat } from 'astro';
import { coarser, pictureWidths } from './picture-widths.ts';

/**
 * The finished forms of an image that is shown in a certain place: AVIF in steps fine
 * enough that no screen loads half as much again as it shows, WebP for the few browsers without it in
 * every second, and one file for whoever knows neither: each file costs the build time.
 *
 * What moves does so as WebP, for simple density alone, since every frame weighs what a picture does;
 * its first frame stands still, as AVIF, for readers who want less motion.
 */
export async function pictureSources(src: PageImage, place: Place): Promise<PictureSources> {
  const { moving = false } = src;
  const { most } = PLACES[place];
  const widths = pictureWidths(src, moving ? most : most * 2);
  const [avif, webp] = await Promise.all([
    srcsetOf(src, widths, 'avif'),
    srcsetOf(src, moving ? widths : coarser(widths), 'webp'),
  ]);
  const width = widths.at(-1)!;
  const height = heightAt(src, width);
  return {
    avif: moving ? null : avif,
    still: moving ? avif : null,
    webp,
    fallback: await imageAt(src, fallbackWidth(src), fallbackFormat(src)),
    width,
    height,
    sizes: sizesOf({ width, height }, place),
  };
}

/** Feeds name the same file as the last resort of pages. */
export function fallbackWidth(src: PageImage): number {
  return pictureWidths(src, src.moving ? MOVING_FALLBACK_WIDTH : FALLBACK_WIDTH).at(-1)!;
}

/** PNG, Astro's own choice for all, is ten times as large for a photograph. */
export function fallbackFormat({ format }: ImageMetadata): ImageOutputFormat {
  if (format === 'jpg' || format === 'jpeg') return 'jpg';
  return format === 'png' || format === 'gif' ? format : 'webp';
}

export function heightAt(src: ImageMetadata, width: number): number {
  return Math.max(1, Math.round((width * src.height) / src.width));
}

const FALLBACK_WIDTH = 960;
const MOVING_FALLBACK_WIDTH = 480;

/**
 * How wide pictures are made to be, in pixels of simple density, and how wide they are shown in a
 * window of any width: the styles decide it, and a test measures it in a browser. From 90rem on all
 * sizes grow with the window.
 */
const PLACES = {
  text: {
    most: 656,
    sizes: '(min-width: 90rem) calc(403px + 13.2vw), min(592px, 100vw - 2.25rem)',
  },
  wide: {
    most: 960,
    sizes: '(min-width: 100rem) 960px, (min-width: 48rem) min(904px, 92vw), 100vw',
  },
  lead: {
    most: 800,
    sizes:
      '(min-width: 90rem) calc(273px + 28vw), (min-width: 48rem) calc(119px + 38.5vw), calc(100vw - 2.25rem)',
  },
} as const;

/** A narrow picture is shown as it is; an upright one no higher than the window. */
function sizesOf({ width, height }: Size, place: Place): string {
  const { most, sizes } = PLACES[place];
  if (width < most) return `min(${width}px, 100vw)`;
  const isUpright = place === 'wide' && height > width;
  return isUpright ? `min(${Math.round((92 * width) / height)}vh, 100vw)` : sizes;
}

async function srcsetOf(src: PageImage, widths: number[], format: ImageOutputFormat) {
  const images = await Promise.all(widths.map((width) => imageAt(src, width, format)));
  return images.map((image, index) => `${image} ${widths[index]}w`).join(', ');
}

async function imageAt(src: PageImage, width: number, format: ImageOutputFormat) {
  const quality = src.moving && format === 'webp' ? { quality: MOVING_QUALITY } : {};
  return (await getImage({ src, width, height: heightAt(src, width), format, ...quality })).src;
}

const MOVING_QUALITY = 60;

/** In the text, wider than it, at the head of the front page. */
export type Place = keyof typeof PLACES;

/** `moving`: it has more than one frame. */
export type PageImage = ImageMetadata & { moving?: boolean };

export interface PictureSources {
  /** Values of `srcset`; null where the picture moves. */
  avif: string | null;
  /** The first frame of one that moves, for whoever wants less motion. */
  still: string | null;
  webp: string;
  fallback: string;
  width: number;
  height: number;
  sizes: string;
}

interface Size {
  width: number;
  height: number;
}
