import type { ElementContent } from 'hast';
import { element } from '../domain/element.ts';
import { feedFormOf } from '../domain/feed-form.ts';
import { report, type Body } from './body.ts';
import type { ComponentElement } from './component-element.ts';
import { placeOf } from './place.ts';

/** A problem for each component that has nothing to stand for it where no page is. */
export function checkFeedForms(body: Body): void {
  for (const node of body.tree.children) plainForms(body, node as ElementContent);
}

/** `node` as a feed form is handed its children: copied, each component replaced by its own form. */
function plainForms(body: Body, node: ElementContent): ElementContent[] {
  if (!('children' in node)) return [{ ...node }];
  const children = node.children.flatMap((child) => plainForms(body, child));
  return node.type === 'component' ? formOf(body, node, children) : [{ ...node, children }];
}

function formOf(body: Body, node: ComponentElement, children: ElementContent[]): ElementContent[] {
  const { name, attributes } = node;
  if (name === 'Image') return [element('img', { ...(attributes as object) }, [])];
  try {
    return feedFormOf(body.context.components[name], attributes, children, (key) => key);
  } catch (error) {
    const reason = (error as Error).message;
    report(body, 'component-feed-form', placeOf(node), { component: name, reason });
    return [];
  }
}
