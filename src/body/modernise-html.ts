import type { Element, Root } from 'hast';
import { MODERN_NAMES } from './html-profile.ts';
import { walkElements } from './walk-elements.ts';

/** Old elements and named anchors in today's form; ids that footnotes have are theirs alone. */
export function moderniseHtml(tree: Root, footnoteIds: ReadonlySet<unknown>): void {
  walkElements(tree, (node) => {
    if (Object.hasOwn(MODERN_NAMES, node.tagName)) node.tagName = MODERN_NAMES[node.tagName]!;
    const { properties } = node;
    if (node.tagName === 'a' && properties['name'] !== undefined) {
      properties['id'] ??= properties['name'];
      delete properties['name'];
    }
    const isTaken = footnoteIds.has(properties['id']) && !isOfFootnotes(node);
    if (isTaken || /\s|^$/.test(String(properties['id'] ?? 'x'))) delete properties['id'];
  });
}

function isOfFootnotes({ tagName, properties }: Element): boolean {
  return tagName === 'li' || tagName === 'h2' || properties['dataFootnoteRef'] !== undefined;
}
