import type { PublishedImage } from '../domain/people-document.ts';

/** A finished image at its whole address, as feeds and other sites get it. */
export interface OutsideImage extends PublishedImage {
  alt: string;
}
