import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { printInline } from './print-inline.ts';
import { groupBlocks, isBlank, isInline, printMarkup } from './print-markup.ts';

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
