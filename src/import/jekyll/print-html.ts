import { SPAN_ELEMENTS, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { printInline } from './print-inline.ts';

/**
 * Tidied HTML as blocks of a Markdown post: paragraphs, headings, images and quotations as
 * Markdown, everything else as HTML without blank lines. Images that stood in no paragraph
 * are figures; `inParagraph` says that these do.
 */
export function printBlocks(nodes: readonly HtmlNode[], inParagraph = false): string {
  return groupBlocks(nodes)
    .map((group) => (!inParagraph && isFigure(group) ? printFigure(group) : printBlock(group)))
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Runs of text and inline elements, and block elements each by itself. */
function groupBlocks(nodes: readonly HtmlNode[]): HtmlNode[][] {
  const groups: HtmlNode[][] = [[]];
  for (const node of nodes) {
    if (isInline(node)) groups.at(-1)!.push(node);
    else groups.push(node.type === 'comment' ? [] : [node], []);
  }
  return groups.filter((group) => group.some((node) => !isBlank(node)));
}

function isInline(node: HtmlNode): boolean {
  if (node.type !== 'element') return node.type === 'text';
  const isSpan = SPAN_ELEMENTS.has(node.name) || /^(s|time|wbr)$/.test(node.name);
  return isSpan && node.children.every((child) => child.type !== 'element' || isInline(child));
}

function isBlank(node: HtmlNode): boolean {
  return node.type !== 'element' && node.value.trim() === '';
}

/** An image, with or without a link, or the blank between two. */
function isPicture(node: HtmlNode): boolean {
  if (node.type !== 'element') return isBlank(node);
  return node.name === 'img' || (node.name === 'a' && node.children.every(isPicture));
}

/** Images, and perhaps words below them. */
function isFigure(group: readonly HtmlNode[]): boolean {
  const first = group.find((node) => !isBlank(node));
  return first !== undefined && isPicture(first);
}

function printFigure(group: readonly HtmlNode[]): string {
  const end = group.findIndex((node) => !isPicture(node));
  const images = (end === -1 ? group : group.slice(0, end)).filter((node) => !isBlank(node));
  const words = end === -1 ? '' : group.slice(end).map(printMarkup).join('').trim();
  const caption = words ? [`<figcaption>${words}</figcaption>`] : [];
  return ['<figure>', ...images.map(printMarkup), ...caption, '</figure>'].join('\n');
}

function printBlock(group: HtmlNode[]): string {
  const [first] = group;
  if (group.length > 1 || !first || isInline(first)) return printInline(group, true);
  return first.type === 'element' ? printElement(first) : '';
}

function printElement(node: HtmlElement): string {
  if (node.name === 'hr') return '---';
  if (node.name === 'p') return printParagraph(node);
  if (/^h[1-6]$/.test(node.name))
    return `${'#'.repeat(Number(node.name[1]))} ${printInline(node.children, true)}`;
  if (node.name === 'pre') return printPre(node);
  if (node.name === 'blockquote' && !node.children.some(isOpenText)) return printQuotation(node);
  return printMarkup(node);
}

/** A paragraph; one that holds blocks, which HTML does not allow, as those blocks. */
function printParagraph(node: HtmlElement): string {
  return node.children.every(isInline)
    ? printInline(node.children, true)
    : printBlocks(node.children);
}

function isOpenText(node: HtmlNode): boolean {
  return isInline(node) && !isBlank(node);
}

function printQuotation(node: HtmlElement): string {
  const lines = printBlocks(node.children).split('\n');
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}

function printPre(node: HtmlElement): string {
  if (node.children.some((child) => child.type === 'element')) return printMarkup(node);
  const text = node.children.map((child) => (child.type === 'element' ? '' : child.value)).join('');
  return `\`\`\`\`\n${decodeEntities(text).replace(/^\n|\n$/g, '')}\n\`\`\`\``;
}

function decodeEntities(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

/** Elements whose children each get a line of their own. */
const OPEN = new Set('figure blockquote table thead tbody tfoot tr ul ol dl details'.split(' '));

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
