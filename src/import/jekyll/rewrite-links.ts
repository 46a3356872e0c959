import { applyEdits, endOf, startOf, type Edit } from './edit.ts';
import { parseMarkdown } from './markdown-tree.ts';
import { destination, printTitle } from './print-inline.ts';
import type { Html, Image, Link, Nodes, Parents } from 'mdast';
import { moveTags } from './move-tags.ts';
import type { ResolvedImage, Resolvers } from './resolvers.ts';
import type { ResolvedLink } from './resolve-link.ts';

/** Gives every link and image of a finished body its new address. */
export function rewriteLinks(text: string, resolve: Resolvers): string {
  return applyEdits(text, editsOf(text, parseMarkdown(text), resolve, false));
}

function editsOf(text: string, node: Nodes, resolve: Resolvers, inLink: boolean): Edit[] {
  const image = node.type === 'link' ? onlyImage(node) : null;
  if (node.type === 'link' && image) return editImageLink(text, node, image, resolve);
  const own = editNode(text, node, resolve, inLink);
  if (!('children' in node)) return own;
  const inside = inLink || node.type === 'link';
  return [
    ...own,
    ...(node as Parents).children.flatMap((child) => editsOf(text, child, resolve, inside)),
  ];
}

function editNode(text: string, node: Nodes, resolve: Resolvers, inLink: boolean): Edit[] {
  if (node.type === 'link') return editLink(text, node, resolve.link(node.url));
  if (node.type === 'image') return [editImage(node, resolve.image(node.url), inLink)];
  if (node.type === 'html') return [editTags(node, resolve)];
  if (node.type !== 'definition') return [];
  const { href } = resolve.link(node.url);
  const by = `[${node.label ?? node.identifier}]: ${destination(href ?? node.url)}${printTitle(node.title)}`;
  return [{ start: startOf(node), end: endOf(node), by }];
}

/** The tail `](address "title")` anew; without an address only the text stays. */
function editLink(text: string, node: Link, { href }: ResolvedLink): Edit[] {
  const start = startOf(node);
  const end = endOf(node);
  if (!text.slice(start, end).startsWith('[')) return editBareLink(text, node, href);
  const last = node.children.at(-1);
  if (!last) return [{ start, end, by: '' }];
  if (href === null) return [cut(start, start + 1), cut(endOf(last), end)];
  return [{ start: endOf(last), end, by: `](${destination(href)}${printTitle(node.title)})` }];
}

/** The image that is all a link has. */
function onlyImage({ children }: Link): Image | null {
  const filled = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return filled.length === 1 && filled[0]!.type === 'image' ? filled[0]! : null;
}

/** A link on an image; one that is not here leaves its words, and its name as the title. */
function editImageLink(text: string, node: Link, child: Image, resolve: Resolvers): Edit[] {
  const image = resolve.image(child.url);
  const link = resolve.link(node.url);
  if (image.file) return [editImage(child, image, true), ...editLink(text, node, link)];
  const address = destination(link.href ?? image.address);
  const by = `[${labelOf(child, image)}](${address}${printTitle(image.name)})`;
  return [{ start: startOf(node), end: endOf(node), by }];
}

/** An address that is its own text, with or without angle brackets. */
function editBareLink(text: string, node: Link, href: string | null): Edit[] {
  const start = startOf(node);
  const end = endOf(node);
  const label = text.slice(start, end).replace(/^<|>$/g, '');
  if (href === node.url) return [];
  return [{ start, end, by: href === null ? label : `[${label}](${destination(href)})` }];
}

function editImage(node: Image, image: ResolvedImage, inLink: boolean): Edit {
  const range = { start: startOf(node), end: endOf(node) };
  const title = printTitle(node.title);
  if (image.file) return { ...range, by: `![${altOf(node)}](${destination(image.file)}${title})` };
  const label = labelOf(node, image);
  if (inLink) return { ...range, by: label };
  return { ...range, by: `[${label}](${destination(image.address)}${printTitle(image.name)})` };
}

/** What stands for an image that is not here. */
function labelOf(node: Image, image: ResolvedImage): string {
  return altOf(node) || escape(image.name);
}

function altOf(node: Image): string {
  return escape((node.alt ?? '').replace(/\s+/g, ' ').trim());
}

function editTags(node: Html, resolve: Resolvers): Edit {
  return { start: startOf(node), end: endOf(node), by: moveTags(node.value, resolve) };
}

function escape(text: string): string {
  return text.replace(/[[\]\\*_`<]/g, '\\$&');
}

function cut(start: number, end: number): Edit {
  return { start, end, by: '' };
}
