import type { ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Segment } from '../domain/segment.ts';
import type { ComponentElement } from './component-element.ts';
import { placeOf } from './place.ts';

/** The tree as strings of HTML, each as long as can be, and the components between them. */
export function printSegments(tree: Root | { children: ElementContent[] }): Segment[] {
  const components: ComponentElement[] = [];
  const children = tree.children.map((node) => withSlots(node, components)) as RootContent[];
  const html = toHtml({ type: 'root', children }, { allowDangerousHtml: true });
  return html.split('\0').flatMap((piece, index) => {
    if (index % 2 === 0) return piece === '' ? [] : [piece];
    return [componentNode(components[Number(piece)]!)];
  });
}

/** Each component as a slot: its number between two characters that no text of a post holds. */
function withSlots(node: RootContent, components: ComponentElement[]): RootContent {
  if (node.type === 'component') {
    components.push(node);
    return { type: 'raw', value: `\0${components.length - 1}\0` };
  }
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => withSlots(child, components) as ElementContent);
  return { ...node, children };
}

function componentNode(node: ComponentElement): Segment {
  const { name, attributes, children } = node;
  const { line } = placeOf(node);
  return { component: name, attributes, children: printSegments({ children }), line };
}
