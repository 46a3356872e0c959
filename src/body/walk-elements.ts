import type { Element, Parents } from 'hast';

/** Calls `look` with every element below `parent`, outer ones first; it must not move them. */
export function walkElements(
  parent: Parents,
  look: (element: Element, parent: Parents) => void,
): void {
  for (const child of parent.children) {
    if (child.type === 'element') look(child, parent);
    if ('children' in child) walkElements(child as Parents, look);
  }
}
