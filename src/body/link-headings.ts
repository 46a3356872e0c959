import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Body } from './body.ts';
import { depthOf } from './read-headings.ts';
import { walkElements } from './walk-elements.ts';

/**
 * Makes every heading a link to itself, so that its text is the link's name. One that holds a
 * link already gets an empty one at its end, named by its text; one within a link gets none.
 */
export function linkHeadings(body: Body): void {
  const linked = new Set<Element>();
  walkElements(body.tree, (node) => {
    if (node.tagName === 'a') walkElements(node, (inner) => linked.add(inner));
    if (linked.has(node)) return;
    const { id } = node.properties;
    if (depthOf(node) === null || typeof id !== 'string' || id === 'footnote-label') return;
    if (holdsLink(node)) node.children.push(anchor(id, [], { ariaLabel: toString(node) }));
    else node.children = [anchor(id, node.children, {})];
  });
}

function holdsLink(heading: Element): boolean {
  let found = false;
  walkElements(heading, (node) => {
    if (node.tagName === 'a') found = true;
  });
  return found;
}

function anchor(id: string, children: ElementContent[], more: Element['properties']): Element {
  const properties = { className: ['anchor'], href: `#${encodeURIComponent(id)}`, ...more };
  return { type: 'element', tagName: 'a', properties, children };
}
