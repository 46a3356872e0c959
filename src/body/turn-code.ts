import { textDirection } from '../domain/wording/text-direction.ts';
import type { Body } from './body.ts';
import { walkElements } from './walk-elements.ts';

/** In a text from right to left, code runs from left to right all the same. */
export function turnCode(body: Body): void {
  if (textDirection(body.context.language) === 'ltr') return;
  walkElements(body.tree, (node, parent) => {
    const isInside = parent.type === 'element' && parent.tagName === 'pre';
    if (TURNED.has(node.tagName) && !isInside) node.properties['dir'] = 'ltr';
  });
}

const TURNED: ReadonlySet<string> = new Set(['code', 'kbd', 'pre', 'samp']);
