import type { Element, ElementContent } from 'hast';
import { isSpace } from './wrap-phrasing.ts';

/** Puts what stands in a list outside its items into the item before, or into one of its own. */
export function mendList(list: Element): void {
  if (list.tagName !== 'ul' && list.tagName !== 'ol') return;
  const items: ElementContent[] = [];
  let item: Element | null = null;
  for (const child of list.children) {
    const isItem = child.type === 'element' && child.tagName === 'li';
    if (isItem || isSpace(child)) {
      items.push(child);
      if (isItem) item = child;
    } else {
      if (item === null) items.push((item = newItem()));
      item.children.push(child);
    }
  }
  list.children = items;
}

function newItem(): Element {
  return { type: 'element', tagName: 'li', properties: {}, children: [] };
}
