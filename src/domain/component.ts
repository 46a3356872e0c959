import type { Element, ElementContent } from 'hast';
import type { z } from 'zod';
import type { Say } from './feed-form.ts';
import type { Attributes } from './segment.ts';

/**
 * A component that posts may use by name: `src/mdx/<name>.ts` or `content/theme/mdx/<name>.ts`
 * exports one as `component`; its page form is `<Name>.astro` beside it. The file's name in
 * PascalCase is the component's.
 */
export interface ComponentDefinition {
  /** A strict object; a description on each attribute. Attributes are data, never expressions. */
  attributes: z.ZodObject;
  /** Names of the attributes that hold the path of an image. */
  images: readonly string[];
  /** Whether it may have Markdown between its tags. */
  hasChildren: boolean;
  /**
   * What a feed reader gets, and what the post's form in Markdown is made of: plain elements
   * without classes, styles or scripts.
   */
  feedForm: (
    attributes: Attributes,
    children: ElementContent[],
    say: Say,
  ) => Element | ElementContent[];
  /**
   * The address that a click puts into a frame on the page (the page form gets it as `frame`);
   * null or absent: a click leads away.
   */
  frame?: (attributes: Attributes) => string | null;
}
