import type { Element, ElementContent, Root } from 'hast';
import { PHRASING } from './html-elements.ts';
import { mendList } from './mend-list.ts';
import { replaceNodes } from './replace-nodes.ts';
import { walkElements } from './walk-elements.ts';
import { isPhrasing, isSpace } from './wrap-phrasing.ts';

/** What unclosed and emptied tags leave behind: the same id twice, empty paragraphs, bare tags. */
export function tidyHtml(tree: Root): void {
  const seen = new Set<unknown>();
  walkElements(tree, ({ properties }) => {
    if (seen.has(properties['id'])) delete properties['id'];
    else if (properties['id'] !== undefined) seen.add(properties['id']);
  });
  replaceNodes(tree, (node) => {
    if (node.type !== 'element') return null;
    mendList(node);
    return isLeftOver(node) ? node.children : null;
  });
}

function isLeftOver({ tagName, properties, children }: Element): boolean {
  if (tagName === 'a' || tagName === 'span') {
    if (Object.keys(properties).length === 0) return true;
  }
  if (tagName === 'input')
    return properties['disabled'] !== true || properties['type'] !== 'checkbox';
  if (tagName === 'p') return children.every(isSpace);
  if (tagName === 'details') return !children.some(isSummary);
  return HOLDS_WORDS.has(tagName) && !children.every(isPhrasing);
}

function isSummary(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'summary';
}

/** Elements within a line around paragraphs: the paragraphs stay. */
const HOLDS_WORDS = new Set([...PHRASING].filter((name) => !/^(a|ins|del)$/.test(name)));
