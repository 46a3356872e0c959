import type { Element, Root } from 'hast';
import { readableText } from './readable-text.ts';

const LIMIT = 300;

/** Plain text of the first paragraph that says something, cut at a word where it is too long. */
export function excerptOf(tree: Root): string {
  for (const node of tree.children) {
    if (!isParagraph(node)) continue;
    const text = readableText(node).replace(/\s+/g, ' ').trim();
    if (text !== '') return text.length <= LIMIT ? text : cut(text);
  }
  return '';
}

function isParagraph(node: Root['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'p';
}

function cut(text: string): string {
  const head = text.slice(0, LIMIT - 1);
  const end = /\s/.test(text[LIMIT - 1] ?? '') ? head.length : head.lastIndexOf(' ');
  const kept = head.slice(0, end > 0 ? end : LIMIT - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`;
}
