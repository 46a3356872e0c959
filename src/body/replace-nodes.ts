import type { ElementContent, Parents } from 'hast';

/**
 * Puts what `replace` returns in the place of each node below `parent`, inner ones first; null
 * leaves a node as it is.
 */
export function replaceNodes(
  parent: Parents,
  replace: (node: ElementContent, parent: Parents) => ElementContent[] | null,
): void {
  const { children } = parent as { children: ElementContent[] };
  for (let index = 0; index < children.length; index++) {
    const node = children[index]!;
    if ('children' in node) replaceNodes(node, replace);
    const others = replace(node, parent);
    if (others === null) continue;
    children.splice(index, 1, ...others);
    index += others.length - 1;
  }
}
