import { BLOCK_ELEMENTS } from './html-elements.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { printMarkup } from './print-markup.ts';

/** Inline HTML as Markdown on one line; `alone`: it begins a block, whose marks are escaped. */
export function printInline(nodes: readonly HtmlNode[], alone = false): string {
  const text = nodes.map(printNode).join('').replace(/\s+/g, ' ').trim();
  return alone ? escapeStart(text) : text;
}

function printNode(node: HtmlNode): string {
  if (node.type === 'text') return escapeText(node.value);
  if (node.type !== 'element') return '';
  return PRINTERS[node.name]?.(node) ?? printTags(node);
}

const PRINTERS: Record<string, (node: HtmlElement) => string | null> = {
  a: printLink,
  img: printImage,
  code: printCode,
  em: (node) => printEmphasis(node, '*'),
  strong: (node) => printEmphasis(node, '**'),
};

/** As HTML, its content as Markdown; a block, which may not stand here, loses its tags. */
function printTags(node: HtmlElement): string {
  if (BLOCK_ELEMENTS.has(node.name)) return ` ${node.children.map(printNode).join('')} `;
  const empty = printMarkup({ ...node, children: [] });
  const end = `</${node.name}>`;
  if (!empty.endsWith(end)) return empty;
  return `${empty.slice(0, -end.length)}${node.children.map(printNode).join('')}${end}`;
}

function printLink(node: HtmlElement): string | null {
  const href = node.attributes['href'];
  const text = node.children.map(printNode).join('').replace(/\s+/g, ' ');
  if (href === undefined || text.trim() === '') return text;
  const [, before = '', inner = '', after = ''] = /^(\s?)(.*?)(\s?)$/.exec(text) ?? [];
  return `${before}[${inner}](${destination(href)}${printTitle(node.attributes['title'])})${after}`;
}

function printImage(node: HtmlElement): string | null {
  const src = node.attributes['src'];
  if (!src) return '';
  const alt = escapeText(node.attributes['alt'] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return `![${alt}](${destination(src)}${printTitle(node.attributes['title'])})`;
}

/** An address as the target of a Markdown link. */
export function destination(address: string): string {
  const text = address.trim().replace(/\s/g, '%20').replace(/</g, '%3C').replace(/>/g, '%3E');
  return /[()]/.test(text) && !isBalanced(text) ? `<${text}>` : text;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The title of a link or image with the blank before it; "" without one. */
export function printTitle(title: string | null | undefined): string {
  return title ? ` "${title.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"` : '';
}

function printCode(node: HtmlElement): string | null {
  const [child] = node.children;
  const isPlain =
    node.children.length === 1 && child?.type === 'text' && !/[`&\n]/.test(child.value);
  return isPlain ? `\`${child.value.trim()}\`` : null;
}

/** With asterisks where both readers of Markdown see emphasis, else as HTML. */
function printEmphasis(node: HtmlElement, marks: string): string | null {
  const inner = node.children.map(printNode).join('');
  return /^[\p{L}\p{N}]([^*]*[\p{L}\p{N}])?$/u.test(inner) ? `${marks}${inner}${marks}` : null;
}

function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/</g, '&lt;');
}

/** What would begin a heading, a list, a quotation or a rule is text. */
function escapeStart(text: string): string {
  return text
    .replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|[-=]{2,}|\|)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
