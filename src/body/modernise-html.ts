import type { Element, Root } from 'hast';
import { isPageId } from '../domain/page-ids.ts';
import { MODERN_NAMES } from './html-profile.ts';
import { walkElements } from './walk-elements.ts';

/** Old elements and named anchors in today's form; ids that footnotes or pages have are theirs alone. */
export function moderniseHtml(tree: Root, footnoteIds: ReadonlySet<unknown>): void {
  walkElements(tree, (node) => {
    if (Object.hasOwn(MODERN_NAMES, node.tagName)) node.tagName = MODERN_NAMES[node.tagName]!;
    const { properties } = node;
    if (node.tagName === 'a' && properties['name'] !== undefined) {
      properties['id'] ??= properties['name'];
      delete properties['name'];
    }
    const id = String(properties['id'] ?? 'x');
    const isTaken = isPageId(id) || (footnoteIds.has(id) && !isOfFootnotes(node));
    if (isTaken || /\s|^$/.test(id)) delete properties['id'];
  });
}

function isOfFootnotes({ tagName, properties }: Element): boolean {
  return tagName === 'li' || tagName === 'h2' || properties['dataFootnoteRef'] !== undefined;
}
