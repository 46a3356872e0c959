import type { ImageMetadata, ImageOutputFormat } from 'astro';

/**
 * How `<Picture>` prints an image that is shown at most `column` pixels wide: few sizes, since
 * every one of them is encoded in three formats; the last resort never larger than need be.
 */
export function bodyPicture(image: ImageMetadata, column: number) {
  const widths = [column, column * 2].filter((width) => width < image.width);
  const widest = widths.length < 2 ? image.width : column * 2;
  return {
    formats: formatsOf(image),
    fallbackFormat: fallbackOf(image),
    width: widest,
    height: Math.round((widest * image.height) / image.width),
    widths: widths.includes(widest) ? widths : [...widths, widest],
    sizes: `(min-width: ${column + 48}px) ${Math.min(column, image.width)}px, 100vw`,
    decoding: 'async',
  } as const;
}

/** AVIF has no moving pictures here. */
function formatsOf(image: ImageMetadata): ImageOutputFormat[] {
  return image.format === 'gif' ? ['webp'] : ['avif', 'webp'];
}

/** PNG, the default, is ten times as large for a photograph. */
export function fallbackOf(image: ImageMetadata): ImageOutputFormat {
  const { format } = image;
  if (format === 'jpg' || format === 'jpeg') return 'jpg';
  return format === 'png' || format === 'gif' ? format : 'webp';
}
