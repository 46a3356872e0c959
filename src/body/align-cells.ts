import type { Root } from 'hast';
import { walkElements } from './walk-elements.ts';

/** The parser's inline style of a table's cells as the attribute that raw HTML uses for it. */
export function alignCells(tree: Root): void {
  walkElements(tree, (node) => {
    if (node.tagName !== 'td' && node.tagName !== 'th') return;
    const align = /^text-align: (\w+)$/.exec(String(node.properties['style'] ?? ''))?.[1];
    delete node.properties['style'];
    if (align) node.properties['align'] = align;
  });
}
