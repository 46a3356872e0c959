import { SPAN_ELEMENTS } from './html-elements.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';

/** An element as HTML, without a blank line that would end it. */
export function printMarkup(node: HtmlNode): string {
  if (node.type !== 'element') return node.type === 'text' ? node.value.replace(/\s+/g, ' ') : '';
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${value.replace(/\s+/g, ' ').trim().replaceAll('"', '&quot;')}"`,
  );
  const start = `<${node.name}${attributes.join('')}>`;
  if (EMPTY.has(node.name)) return start;
  if (node.name === 'pre') return `${start}${printRaw(node.children)}</pre>`;
  return `${start}${printChildren(node)}</${node.name}>`;
}

const EMPTY = new Set(['br', 'hr', 'img', 'col']);

function printChildren(node: HtmlElement): string {
  const isOpen = OPEN.has(node.name) || (SPAN_ELEMENTS.has(node.name) && !isInline(node));
  if (!isOpen) return node.children.map(printMarkup).join('').trim();
  const parts = groupBlocks(node.children).map((group) => group.map(printMarkup).join('').trim());
  return `\n${parts.join('\n')}\n`;
}

/** The content of `pre`: a blank line would end the block of HTML, so line feeds are named. */
function printRaw(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => (node.type === 'element' ? printMarkup(node) : node.value))
    .join('')
    .replace(/\n(?=\s*\n)/g, '&#10;');
}

/** Elements whose children each get a line of their own. */
const OPEN = new Set('figure blockquote table thead tbody tfoot tr ul ol dl details'.split(' '));

/** Runs of text and inline elements, and block elements each by itself. */
export function groupBlocks(nodes: readonly HtmlNode[]): HtmlNode[][] {
  const groups: HtmlNode[][] = [[]];
  for (const node of nodes) {
    if (isInline(node)) groups.at(-1)!.push(node);
    else groups.push(node.type === 'comment' ? [] : [node], []);
  }
  return groups.filter((group) => group.some((node) => !isBlank(node)));
}

/** Text, or an element within a line that holds no block. */
export function isInline(node: HtmlNode): boolean {
  if (node.type !== 'element') return node.type === 'text';
  const isSpan = SPAN_ELEMENTS.has(node.name) || /^(s|time|wbr)$/.test(node.name);
  return isSpan && node.children.every((child) => child.type !== 'element' || isInline(child));
}

export function isBlank(node: HtmlNode): boolean {
  return node.type !== 'element' && node.value.trim() === '';
}
