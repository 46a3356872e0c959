import type { Element, ElementContent, Properties } from 'hast';

/** An element of the desk; what is null is left out, and text can never become markup. */
export function tag(tagName: string, properties: Attributes, ...children: Child[]): Element {
  return {
    type: 'element',
    tagName,
    properties: properties as Properties,
    children: children.flatMap(nodesOf),
  };
}

function nodesOf(child: Child): ElementContent[] {
  if (child === null || child === '') return [];
  if (Array.isArray(child)) return child.flatMap(nodesOf);
  return [typeof child === 'string' ? { type: 'text', value: child } : child];
}

export type Child = ElementContent | string | null | Child[];

/** Also those of pictures, which are numbers and percentages. */
export type Attributes = Record<string, string | number | string[]>;
