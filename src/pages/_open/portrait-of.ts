import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Edition } from '../../components/edition.ts';
import type { Author } from '../../domain/blog.ts';
import type { PublishedImage, PublishedPerson } from '../../domain/people-document.ts';

/** An author's portrait as other sites and address books get it; null where there is none. */
export async function portraitOf(
  { portraits, words, blog }: Edition,
  author: Author,
): Promise<PublishedPerson['portrait']> {
  const src = portraits.get(author.id);
  if (src === undefined) return null;
  const [small, large] = await Promise.all([
    imageAt(src, SMALL, blog.site.url),
    imageAt(src, LARGE, blog.site.url),
  ]);
  return { alt: words.t('portrait-of', { name: author.name }), small, large };
}

/** The first is made anyway: pages have it for browsers without AVIF and WebP. */
const [SMALL, LARGE] = [192, 640];

/** Four wide and five high, as pages show faces, and never larger than the portrait is. */
async function imageAt(src: ImageMetadata, most: number, site: string): Promise<PublishedImage> {
  const width = Math.min(most, src.width, Math.floor(src.height * 0.8));
  const area = { width, height: Math.round(width * 1.25) };
  const image = await getImage({ src, ...area, format: 'jpg', fit: 'cover', position: 'top' });
  return { url: new URL(image.src, site).href, type: 'image/jpeg', ...area };
}
