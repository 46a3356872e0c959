import type { Nodes } from 'hast';
import { isFormula } from './formula.ts';
import { PHRASING } from './html-elements.ts';

/** The text of `node` as a reader reads it: no blocks of code, formulas, marks or ways of footnotes. */
export function readableText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type !== 'element') return node.children.map(readableText).join(' ');
  if (node.tagName === 'pre' || isFormula(node) || isFootnoteMark(node)) return ' ';
  if (node.tagName === 'br') return ' ';
  const text = node.children.map(readableText).join('');
  return PHRASING.has(node.tagName) ? text : ` ${text} `;
}

function isFootnoteMark({ properties }: { properties: Record<string, unknown> }): boolean {
  return (
    properties['dataFootnoteRef'] !== undefined ||
    properties['dataFootnoteBackref'] !== undefined ||
    properties['id'] === 'footnote-label' ||
    [properties['className']].flat().includes('sr-only')
  );
}
