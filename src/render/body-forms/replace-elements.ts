import type { Element, ElementContent, Parents } from 'hast';

/** Puts what the first rule that fits answers in the place of each element, outer ones first. */
export function replaceElements(parent: Parents, rules: readonly Rule[]): void {
  replaceNodes(parent, (node) => {
    if (node.type !== 'element') return null;
    return rules.find(([fits]) => fits(node))?.[1](node) ?? null;
  });
}

/**
 * Puts what `replace` answers in the place of each node below `parent`, and then looks at that in
 * the node's stead; null leaves a node as it is.
 */
export function replaceNodes(parent: Parents, replace: Replace): void {
  const children = parent.children as ElementContent[];
  for (let index = 0; index < children.length; index++) {
    const node = children[index]!;
    const others = replace(node, children[index + 1]);
    if (others !== null) children.splice(index--, 1, ...others);
    else if ('children' in node) replaceNodes(node, replace);
  }
}

/** Calls `look` with every element below `parent`, outer ones first. */
export function walkElements(parent: Parents, look: (node: Element) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    look(child);
    walkElements(child, look);
  }
}

export function isNamed(node: ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}

export function hasClass(node: Element, className: string): boolean {
  const classes = node.properties['className'];
  return Array.isArray(classes) && classes.includes(className);
}

/** What is put in the place of an element must not fit the same rule again. */
export type Rule = [fits: (node: Element) => boolean, plain: (node: Element) => ElementContent[]];
type Replace = (node: ElementContent, next: ElementContent | undefined) => ElementContent[] | null;
