import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { hasClass, isNamed, walkElements } from './replace-elements.ts';

export function isFormula(node: Element): boolean {
  return isNamed(node, 'span') && hasClass(node, 'katex');
}

/** The TeX that a formula's MathML carries with it. */
export function formulaSource(formula: Element): string {
  let source: string | null = null;
  walkElements(formula, (node) => {
    if (node.tagName === 'annotation') source = toString(node);
  });
  return source ?? toString(formula);
}
