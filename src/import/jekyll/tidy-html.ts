import type { HtmlElement, HtmlNode, HtmlText } from './html-tree.ts';
import type { Note } from '../finding.ts';

/**
 * Leaves of HTML what a post may have: comments, scripts and styles go, what embeds something
 * becomes a link, other elements and attributes go and their content stays. All is noted.
 */
export function tidyHtml(nodes: readonly HtmlNode[], note: Note): HtmlNode[] {
  return nodes.flatMap((node) => tidyNode(node, note));
}

/** Attributes that posts may have, by element; other elements in the list below have none. */
const ATTRIBUTES: Record<string, readonly string[]> = {
  a: ['href', 'title'],
  abbr: ['title'],
  del: ['datetime'],
  details: ['open'],
  dfn: ['title'],
  img: ['src', 'alt', 'title'],
  ins: ['datetime'],
  li: ['value'],
  ol: ['start', 'reversed', 'type'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
};

/** Elements that posts may have: `htmlProfile` of the reader of bodies, without what says nothing. */
const ALLOWED: ReadonlySet<string> = new Set(
  (
    'a abbr b blockquote br caption cite code col colgroup dd del details dfn dl dt em figcaption ' +
    'figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small strong sub summary ' +
    'sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

/** The attributes that an element keeps, or null where posts may not have the element. */
export function allowedAttributes(name: string): readonly string[] | null {
  return ALLOWED.has(name) ? (ATTRIBUTES[name] ?? []) : null;
}

/** Elements whose content is no text of the post. */
export const DROPPED = new Set(
  'script style link meta svg template noscript object param'.split(' '),
);
/** Elements that show something from elsewhere. */
export const EMBEDS = new Set(['iframe', 'video', 'audio', 'embed']);

function tidyNode(node: HtmlNode, note: Note): HtmlNode[] {
  if (node.type !== 'element') return tidyText(node, note);
  if (DROPPED.has(node.name)) return drop(note, 'html-dropped', describe(node), `<${node.name}`);
  if (EMBEDS.has(node.name)) return embedLink(node, note);
  if (!node.closed) note('html-mended', `<${node.name}> is never closed`, `<${node.name}`);
  return tidyElement(node, note);
}

function tidyText(node: HtmlText, note: Note): HtmlNode[] {
  const { type, value } = node;
  if (type === 'text') return [node];
  if (type === 'comment') return drop(note, 'html-comment', value, value);
  return drop(note, 'html-mended', `${value} closes nothing`, value);
}

function tidyElement(node: HtmlElement, note: Note): HtmlNode[] {
  const children = tidyHtml(node.children, note);
  const allowed = allowedAttributes(node.name);
  if (!allowed) return unwrap(node, children, note);
  const kept = Object.entries(node.attributes).filter(([name]) => allowed.includes(name));
  noteAttributes(node, kept.length, note);
  return [{ ...node, attributes: Object.fromEntries(kept), children }];
}

function unwrap(node: HtmlElement, children: HtmlNode[], note: Note): HtmlNode[] {
  note('html-unwrapped', describe(node), `<${node.name}`);
  return BLOCKS.has(node.name) ? [breakNode(), ...children, breakNode()] : children;
}

/** Elements that stand by themselves: what is before and after them is another block. */
const BLOCKS = new Set(
  'div section article aside header footer main nav center address form fieldset'.split(' '),
);

/** Where an unwrapped block began or ended, so that its text does not run into its neighbours'. */
function breakNode(): HtmlNode {
  return { type: 'comment', value: '' };
}

function noteAttributes(node: HtmlElement, kept: number, note: Note): void {
  if (Object.keys(node.attributes).length === kept) return;
  note('html-attributes', describe(node), `<${node.name} `);
}

export function embedLink(node: HtmlElement, note: Note): HtmlNode[] {
  const address = embeddedAddress(node);
  if (!address) return drop(note, 'html-dropped', describe(node), `<${node.name}`);
  note('embed-linked', describe(node), address);
  const href = address.replace(/^\/\//, 'https://');
  const text = node.attributes['title'] || href;
  const link = { name: 'a', attributes: { href }, closed: true };
  return [{ type: 'element', ...link, children: [{ type: 'text', value: text }] }];
}

function embeddedAddress(node: HtmlElement): string {
  if (node.attributes['src']) return node.attributes['src'];
  const source = node.children.find((child) => child.type === 'element' && child.name === 'source');
  return source?.type === 'element' ? (source.attributes['src'] ?? '') : '';
}

function drop(
  note: Note,
  kind: 'html-comment' | 'html-dropped' | 'html-mended',
  what: string,
  snippet: string,
): HtmlNode[] {
  note(kind, what, snippet.split('\n')[0]);
  return [];
}

export function describe(node: HtmlElement): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${node.name}${attributes.join('')}>`;
}
