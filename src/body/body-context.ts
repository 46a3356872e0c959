import type { ComponentDefinition } from '../domain/component.ts';

/** All that a body's segments depend on beside its text. */
export interface BodyContext {
  /** The post's path in the blog's folder, with `/`. */
  file: string;
  /** Whether components, attributes and math are read; else raw HTML is, through an allow-list. */
  mdx: boolean;
  /** The base path: "" or "/x". */
  base: string;
  /** The address of the site, base path included: its own absolute links count as internal. */
  host: string;
  /** BCP 47; decides the form of quotation marks and how words are counted. */
  language: string;
  /** By name, as posts write them. */
  components: Record<string, ComponentDefinition>;
  words: BodyWords;
}

export interface BodyWords {
  /** The heading above the footnotes. */
  footnotes: string;
  /** The name of the way back from a footnote; `{number}` becomes its own. */
  backToReference: string;
  /** The name of a block of code that has no title. */
  codeLabel: string;
  /** The name of a formula that can scroll. */
  formulaLabel: string;
  /** The name of a table's scrolling region; a number is added. */
  tableLabel: string;
}
