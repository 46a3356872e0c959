import { applyEdits, endOf, startOf, type Edit } from './edit.ts';
import { BLOCK_ELEMENTS } from './html-elements.ts';
import { parseHtml, type HtmlElement, type HtmlNode, type HtmlText } from './html-tree.ts';
import { parseMarkdown, walk } from './markdown-tree.ts';
import { destination, printTitle } from './print-inline.ts';
import { printMarkup } from './print-markup.ts';
import { allowedAttributes, describe, DROPPED, embedLink, EMBEDS, tidyHtml } from './tidy-html.ts';
import type { Html, Nodes, Parents } from 'mdast';
import type { Note } from '../finding.ts';

/** Rewrites the HTML inside paragraphs: links and images as Markdown, what posts may not have gone. */
export function rewriteInline(text: string, note: Note): string {
  const edits: Edit[] = [];
  walk(parseMarkdown(text), (node) => {
    if ('children' in node) edits.push(...editChildren(text, node as Parents, note));
  });
  return applyEdits(text, edits);
}

function editChildren(text: string, parent: Parents, note: Note): Edit[] {
  const children: readonly Nodes[] = parent.children;
  const tags = children.filter((child) => child.type === 'html');
  const isInline =
    parent.type !== 'root' && parent.type !== 'blockquote' && parent.type !== 'listItem';
  if (!isInline) return tags.flatMap((tag) => editBlock(tag, note));
  const closers = new Set<Html>();
  return tags.flatMap((tag, index) => editTag(text, tag, tags.slice(index + 1), closers, note));
}

/** A block of HTML that the rewriting of blocks left: one line that CommonMark takes for one. */
function editBlock(tag: Html, note: Note): Edit[] {
  const nodes = parseHtml(tag.value);
  if (nodes.some((node) => node.type === 'stray' || !isSound(node))) return [];
  const tidy = tidyHtml(nodes, () => undefined)
    .map(printMarkup)
    .join('');
  const isSame = tidy.replace(/\s+/g, '') === tag.value.replace(/\s+/g, '');
  if (isSame) return [];
  tidyHtml(nodes, note);
  return [{ start: startOf(tag), end: endOf(tag), by: tidy }];
}

function isSound(node: HtmlNode): boolean {
  return node.type !== 'element' || (node.closed && node.children.every(isSound));
}

/** A tag of a block inside a paragraph is text, as for kramdown. */
function isBlockTag(tag: Html): boolean {
  const name = /^<\/?([A-Za-z][\w-]*)/.exec(tag.value)?.[1]?.toLowerCase() ?? '';
  return BLOCK_ELEMENTS.has(name);
}

function editTag(text: string, tag: Html, later: Html[], closers: Set<Html>, note: Note): Edit[] {
  if (closers.has(tag)) return [];
  if (isBlockTag(tag)) return [replace(tag, tag.value.replace('<', '&lt;'))];
  const [node] = parseHtml(tag.value);
  if (!node || node.type === 'text') return [];
  if (node.type !== 'element') return [dropText(tag, node, note)];
  const closer = findCloser(node.name, later);
  if (closer) closers.add(closer);
  return editElement(text, node, tag, closer, note);
}

function editElement(
  text: string,
  node: HtmlElement,
  tag: Html,
  closer: Html | null,
  note: Note,
): Edit[] {
  if (DROPPED.has(node.name) || EMBEDS.has(node.name)) return [dropWhole(node, tag, closer, note)];
  if (node.name === 'img') return [replace(tag, markdownImage(node))];
  if (node.name === 'br' || node.name === 'hr') return [replace(tag, `<${node.name}>`)];
  if (node.name === 'a' && closer) return editAnchor(text, node, tag, closer, note);
  const allowed = allowedAttributes(node.name);
  if (allowed && closer) return [replace(tag, openTag(node, allowed))];
  note('html-unwrapped', describe(node), tag.value);
  return [replace(tag, ''), ...(closer ? [replace(closer, '')] : [])];
}

/** As a Markdown link; an anchor without an address or text only loses its tags. */
function editAnchor(text: string, node: HtmlElement, tag: Html, closer: Html, note: Note): Edit[] {
  const inner = text.slice(endOf(tag), startOf(closer));
  const href = node.attributes['href'];
  if (!href || inner.trim() === '' || /(?<!!)\[[^\]]*\]\(/.test(inner)) {
    note('html-unwrapped', describe(node), tag.value);
    return [replace(tag, ''), replace(closer, '')];
  }
  const before = /^\s*/.exec(inner)![0];
  const after = /\s*$/.exec(inner)![0];
  const tail = `](${destination(href)}${printTitle(node.attributes['title'])})`;
  return [
    { start: startOf(tag), end: endOf(tag) + before.length, by: before ? ' [' : '[' },
    { start: startOf(closer) - after.length, end: endOf(closer), by: after ? `${tail} ` : tail },
  ];
}

function markdownImage(node: HtmlElement): string {
  const { src = '', alt = '', title } = node.attributes;
  if (src === '') return '';
  const safe = alt
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[[\]\\]/g, '\\$&');
  return `![${safe}](${destination(src)}${printTitle(title)})`;
}

function openTag(node: HtmlElement, allowed: readonly string[]): string {
  const attributes = Object.entries(node.attributes).filter(([name]) => allowed.includes(name));
  const kept = { ...node, attributes: Object.fromEntries(attributes), children: [] };
  return printMarkup(kept).replace(/<\/[^>]*>$/, '');
}

/** An element that goes with its content; where it shows something from elsewhere, a link stays. */
function dropWhole(node: HtmlElement, tag: Html, closer: Html | null, note: Note): Edit {
  const end = closer ? endOf(closer) : endOf(tag);
  const link = EMBEDS.has(node.name) ? embedLink(node, note) : [];
  if (!EMBEDS.has(node.name)) note('html-dropped', describe(node), tag.value);
  return { start: startOf(tag), end, by: link.map(printMarkup).join('') };
}

function findCloser(name: string, later: readonly Html[]): Html | null {
  return later.find((tag) => new RegExp(`^</${name}\\s*>$`, 'i').test(tag.value)) ?? null;
}

/** A comment, or an end tag that closes nothing. */
function dropText(tag: Html, { type }: HtmlText, note: Note): Edit {
  const snippet = tag.value.split('\n')[0];
  if (type === 'comment') note('html-comment', tag.value, snippet);
  else note('html-mended', `${tag.value} closes nothing`, snippet);
  return replace(tag, '');
}

function replace(tag: Html, by: string): Edit {
  return { start: startOf(tag), end: endOf(tag), by };
}
