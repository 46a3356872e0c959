import type { Element, ElementContent } from 'hast';
import type { Body } from './body.ts';
import { walkElements } from './walk-elements.ts';
import { isPhrasing } from './wrap-phrasing.ts';

/** The words after each checkbox of a task list become its label. */
export function labelTasks(body: Body): void {
  walkElements(body.tree, (node) => {
    const start = node.children.findIndex((child) => isCheckbox(child));
    if (start < 0 || node.tagName === 'label') return;
    const after = node.children.findIndex((child, index) => index > start && !isInLabel(child));
    const end = after < 0 ? node.children.length : after;
    node.children.splice(start, end - start, label(node.children.slice(start, end)));
  });
}

function label(children: ElementContent[]): Element {
  const last = children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return { type: 'element', tagName: 'label', properties: {}, children };
}

function isInLabel(node: ElementContent): boolean {
  return isPhrasing(node) && !isCheckbox(node);
}

function isCheckbox(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'input';
}
