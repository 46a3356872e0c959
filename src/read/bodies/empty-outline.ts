import type { Outline } from '../../domain/segment.ts';

/** The outline of a text of which nothing is known. */
export const emptyOutline: Outline = {
  words: 0,
  excerpt: '',
  headings: [],
  links: [],
  images: [],
  anchors: [],
  problems: [],
};
