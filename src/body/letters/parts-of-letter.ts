import type { Element, ElementContent, Root, RootContent } from 'hast';
import { ANSWER } from '../../domain/letter-parts.ts';
import type { ComponentElement } from '../component-element.ts';

/** The answer where it belongs, at the outermost level; the first of several. */
export function answerIn({ children }: Root): ComponentElement | null {
  return children.find(isAnswer) ?? null;
}

export function isAnswer(node: RootContent | ElementContent): node is ComponentElement {
  return node.type === 'component' && node.name === ANSWER;
}

/** The footnotes, which the parser puts behind everything else. */
export function isNotes(node: RootContent | ElementContent): node is Element {
  return node.type === 'element' && node.properties['dataFootnotes'] !== undefined;
}
