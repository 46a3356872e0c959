import type { Element, ElementContent, Root } from 'hast';
import { element } from '../../domain/element.ts';
import { hasClass, isNamed, replaceElements } from './replace-elements.ts';
import type { Rule } from './replace-elements.ts';

/** Takes away what only a page needs: anchors of headings, scrolling regions, what opens, what is hidden. */
export function plainElements(tree: Root): void {
  replaceElements(tree, RULES);
}

const RULES: readonly Rule[] = [
  [isForPageOnly, () => []],
  [(node) => isNamed(node, 'a') && hasClass(node, 'anchor'), (node) => node.children],
  [(node) => isNamed(node, 'div') && hasClass(node, 'table'), (node) => node.children],
  [(node) => ['details', 'label'].includes(node.tagName), (node) => node.children],
  [(node) => isNamed(node, 'summary'), summary],
  [(node) => isNamed(node, 'picture'), (node) => node.children.filter(isImage)],
];

/** What works by script, and what is not to be seen. */
function isForPageOnly(node: Element): boolean {
  const { hidden, ariaHidden } = node.properties;
  const isHidden = hidden === true || hidden === '' || String(ariaHidden) === 'true';
  return isHidden || hasClass(node, 'sr-only') || isNamed(node, 'button');
}

function summary({ children }: Element): ElementContent[] {
  const holdsHeading = children.some(
    (child) => child.type === 'element' && /^h[1-6]$/.test(child.tagName),
  );
  return holdsHeading ? children : [element('p', {}, [element('strong', {}, children)])];
}

function isImage(node: ElementContent): boolean {
  return isNamed(node, 'img');
}
