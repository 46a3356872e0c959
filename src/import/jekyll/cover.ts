import { isData, textOf, type Data } from './front-matter.ts';
import type { Note } from '../finding.ts';
import type { OldImage } from './read-image.ts';

/** Covers narrower than this look poor on wide screens and on cards. */
const COVER_WIDTH = 1200;

/** The address of the image that the front matter names; "" without one. */
export function coverAddress(data: Data): string {
  const { image } = data;
  if (Array.isArray(image)) return textOf(image[0]);
  return isData(image)
    ? textOf(image['path'] ?? image['src'] ?? image['url'] ?? image['feature'])
    : textOf(image);
}

/** Whether the image may be the cover; the decision is noted. */
export function chooseCover(address: string, image: OldImage | null, note: Note): OldImage | null {
  if (address === '') return null;
  if (!image) note('cover-missing', address, address);
  else if (image.width < COVER_WIDTH)
    note('cover-small', `${address}: ${image.width} px wide, ${COVER_WIDTH} are needed`, address);
  else note('cover-taken', `${address}: ${image.width} px wide`, address);
  return image && image.width >= COVER_WIDTH ? image : null;
}

/** What the front matter says about the image. */
export function coverWords(data: Data): { alt: string; credit: string } {
  const { image } = data;
  const inside = isData(image) ? image : {};
  const alt = ['image_alt', 'image-alt', 'image_accessibility']
    .map((key) => textOf(data[key]))
    .find(Boolean);
  return {
    alt: textOf(inside['alt']) || (alt ?? ''),
    credit: textOf(inside['credit']) || textOf(data['image_credit']),
  };
}
