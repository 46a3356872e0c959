/**
 * What a post's body becomes: strings of HTML that are printed as they stand (a string may open
 * an element that a later one closes), and nodes that a component prints.
 */
export type Segment = string | ComponentNode;

/**
 * A component of `src/mdx/` or `content/theme/mdx/` by name, or one of the two that Markdown
 * itself makes: `Image` (`src`, `alt`, `title?`) for every image, and `Figure` for an image that
 * stands alone and has a title. At the end of a letter `Answer`, which `letterParts` takes apart.
 */
export interface ComponentNode {
  component: string;
  attributes: Attributes;
  children: Segment[];
  /** Where it begins in the post's file, from 1: for what is wrong with it. */
  line: number;
}

export type Attributes = Record<string, Literal>;
export type Literal = string | number | boolean | null | Literal[] | { [key: string]: Literal };

/** All that is known of a body without printing it. Lines and columns count from 1 in the file. */
export interface Outline {
  /** Words that a reader reads; code and formulas are not counted. */
  words: number;
  /** Plain text of the first paragraph, at most 300 characters; empty where there is none. */
  excerpt: string;
  headings: Heading[];
  links: BodyLink[];
  images: BodyImage[];
  /** Ids that a link's `#anchor` may name beside those of headings (footnotes). */
  anchors: string[];
  problems: BodyProblem[];
  /** Where the answer of a letter begins; absent where there is none. */
  answer?: { line: number; column: number };
  /** Of letters: ways to reach whoever wrote one, as far as the text itself tells them. */
  contacts?: BodyContact[];
}

export interface BodyContact {
  kind: 'e-mail' | 'telephone';
  text: string;
  line: number;
  column: number;
}

export interface Heading {
  depth: number;
  text: string;
  id: string;
  line: number;
  column: number;
}

export interface BodyLink {
  href: string;
  line: number;
  column: number;
}

export interface BodyImage {
  src: string;
  alt: string | null;
  line: number;
  column: number;
}

/** A problem as the body's checker finds it: the file is not yet known. */
export interface BodyProblem {
  code: string;
  line: number;
  column: number;
  args: Record<string, string>;
}
