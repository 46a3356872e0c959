import type { Root } from 'hast';
import type { BodyImage, BodyLink, BodyProblem, Heading } from '../domain/segment.ts';
import type { BodyContext } from './body-context.ts';
import type { Place } from './place.ts';

/** A body on its way: each step changes the tree and adds what it found. */
export interface Body {
  /** The whole file; positions in the tree count in it. */
  text: string;
  context: BodyContext;
  tree: Root;
  headings: Heading[];
  links: BodyLink[];
  images: BodyImage[];
  problems: BodyProblem[];
}

export function report(
  body: Body,
  code: BodyProblem['code'],
  place: Place,
  args: Record<string, string> = {},
): void {
  body.problems.push({ code, line: place.line, column: place.column, args });
}
