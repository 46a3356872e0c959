import { VOID_ELEMENTS } from './html-elements.ts';

/**
 * Reads HTML as kramdown does: an element reaches to its own end tag, one that is never closed to
 * the end of the text; end tags that close nothing are text.
 */
export function parseHtml(text: string): HtmlNode[] {
  const cursor = { text, at: 0 };
  return parseChildren(cursor, null).children;
}

/** The element or comment that begins at `start` of `text`, or null when none begins there. */
export function parseElementAt(text: string, start: number): ParsedElement | null {
  const cursor = { text, at: start };
  const node = parseNode(cursor);
  return node ? { node, end: cursor.at } : null;
}

const NAME = '[A-Za-z_][\\w.:-]*';
const TAG = new RegExp(
  `<(${NAME})((?:\\s+${NAME}(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'<>=\`]+))?)*)\\s*(\\/?)>`,
  'y',
);
const CLOSE = new RegExp(`<\\/(${NAME})\\s*>`, 'y');
const COMMENT = /<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|<\?[\s\S]*?\?>/iy;
const ATTRIBUTE = new RegExp(
  `(${NAME})(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'<>=\`]+)))?`,
  'g',
);

function parseChildren(
  cursor: Cursor,
  name: string | null,
): { children: HtmlNode[]; closed: boolean } {
  const children: HtmlNode[] = [];
  while (cursor.at < cursor.text.length) {
    const close = match(CLOSE, cursor);
    if (close && close[1]!.toLowerCase() === name) return { children, closed: true };
    const node = close ? stray(close[0]) : (parseNode(cursor) ?? parseText(cursor));
    addNode(children, node);
  }
  return { children, closed: name === null };
}

function stray(tag: string): HtmlNode {
  return { type: 'stray', value: tag };
}

function parseNode(cursor: Cursor): HtmlNode | null {
  const comment = match(COMMENT, cursor);
  if (comment) return { type: 'comment', value: comment[0] };
  const tag = match(TAG, cursor);
  if (!tag) return null;
  const name = tag[1]!.toLowerCase();
  const element: HtmlElement = {
    type: 'element',
    name,
    attributes: attributesOf(tag[2]!),
    children: [],
    closed: true,
  };
  if (tag[3] === '/' || VOID_ELEMENTS.has(name)) return element;
  if (name === 'script' || name === 'style')
    return { ...element, children: parseRaw(cursor, name) };
  return { ...element, ...parseChildren(cursor, name) };
}

/** All up to the end tag is text: the content of a script. */
function parseRaw(cursor: Cursor, name: string): HtmlNode[] {
  const close = new RegExp(`</${name}\\s*>`, 'i').exec(cursor.text.slice(cursor.at));
  const end = close ? cursor.at + close.index : cursor.text.length;
  const value = cursor.text.slice(cursor.at, end);
  cursor.at = end + (close?.[0].length ?? 0);
  return [{ type: 'text', value }];
}

function parseText(cursor: Cursor): HtmlNode {
  const next = cursor.text.indexOf('<', cursor.at + 1);
  const end = next === -1 ? cursor.text.length : next;
  const value = cursor.text.slice(cursor.at, end);
  cursor.at = end;
  return { type: 'text', value: value.replace(/^</, '&lt;') };
}

function addNode(children: HtmlNode[], node: HtmlNode): void {
  const last = children.at(-1);
  if (node.type === 'text' && last?.type === 'text') last.value += node.value;
  else children.push(node);
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes[name!.toLowerCase()] = double ?? single ?? bare ?? '';
  }
  return attributes;
}

function match(pattern: RegExp, cursor: Cursor): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found) cursor.at += found[0].length;
  return found;
}

export type HtmlNode = HtmlElement | HtmlText;

/** `value` is as it stands in the source, entities and all. */
export interface HtmlText {
  type: 'text' | 'comment' | 'stray';
  value: string;
}

export interface HtmlElement {
  type: 'element';
  name: string;
  attributes: Record<string, string>;
  children: HtmlNode[];
  /** false: its end tag is missing. */
  closed: boolean;
}

export interface ParsedElement {
  node: HtmlNode;
  end: number;
}

interface Cursor {
  text: string;
  at: number;
}
