import { lastLine, lineAt, rest, type BlockCursor } from './block-cursor.ts';
import { SPAN_ELEMENTS } from './html-elements.ts';
import { parseElementAt, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { printBlocks } from './print-html.ts';
import { tidyHtml } from './tidy-html.ts';

/** An element that kramdown reads as a block, or a comment. */
export function rewriteHtml(cursor: BlockCursor): boolean {
  const start = /^([ \t]*)<(!--|[A-Za-z_][\w.:-]*|\/[A-Za-z]+\s*>)/.exec(lineAt(cursor));
  if (!start || !isBlockStart(start, cursor)) return false;
  const indent = start[1]!;
  if (start[2]!.startsWith('/')) return dropStray(cursor, indent);
  const found = parseElementAt(cursor.text, cursor.at + indent.length);
  if (!found) return false;
  pushBlock(cursor, indent, printFound(found.node, cursor));
  cursor.at = found.end;
  skipBlankEnd(cursor);
  return true;
}

function isBlockStart(start: RegExpExecArray, cursor: BlockCursor): boolean {
  const name = start[2]!.replace(/[/>\s]/g, '').toLowerCase();
  if (SPAN_ELEMENTS.has(name)) return false;
  return start[1]!.length <= 3 || isInList(cursor);
}

/** Whether an indented line belongs to a list item and not to a block of code. */
function isInList(cursor: BlockCursor): boolean {
  const before = cursor.out.findLast(
    (line) => /^\S/.test(line) || /^\s*([*+-]|\d+\.)\s/.test(line),
  );
  return /^\s*([*+-]|\d+\.)\s/.test(before ?? '');
}

/** An end tag that closes nothing. */
function dropStray(cursor: BlockCursor, indent: string): boolean {
  const tag = /^<\/[^>]*>/.exec(rest(cursor).slice(indent.length))![0];
  cursor.note('html-mended', `${tag} closes nothing`, tag);
  cursor.at += indent.length + tag.length;
  skipBlankEnd(cursor);
  return true;
}

function printFound(node: HtmlNode, cursor: BlockCursor): string {
  if (node.type === 'element' && /^(1|block)$/.test(node.attributes['markdown'] ?? '')) {
    return printMarkdownInside(node, cursor);
  }
  return printBlocks(tidyHtml([node], cursor.note));
}

/** An element whose content is Markdown. Its own tags stay only where Markdown has a mark. */
function printMarkdownInside(node: HtmlElement, { note, inner: rewrite }: BlockCursor): string {
  const inner = rewrite(innerSource(node));
  note('html-unwrapped', `<${node.name} markdown="1">`, `<${node.name}`);
  if (node.name !== 'blockquote') return inner;
  return inner
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** Written back as it was, but for the blanks around tags' attributes. */
function innerSource(node: HtmlElement): string {
  return node.children
    .map(source)
    .join('')
    .replace(/^\n+|\s+$/g, '');
}

function source(node: HtmlNode): string {
  if (node.type !== 'element') return node.value.replace(/^&lt;/, '<');
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`);
  const end = node.closed && node.children.length > 0 ? `</${node.name}>` : '';
  return `<${node.name}${attributes.join('')}>${node.children.map(source).join('')}${end}`;
}

/** Indented lines of nothing but end tags: left over from another page, no code. */
export function dropStrays(cursor: BlockCursor): boolean {
  const [lines] = /^(?:[ \t]{4,}<\/[a-z][\w-]*>[ \t]*\n(?:[ \t]*\n)*)+/.exec(rest(cursor)) ?? [];
  const before = cursor.out.findLast((line) => line.trim() !== '') ?? '';
  if (!lines || lastLine(cursor).trim() !== '' || /^( {4}|\t)/.test(before)) return false;
  for (const [tag] of lines.matchAll(/<.*>/g))
    cursor.note('html-mended', `${tag} closes nothing`, tag);
  cursor.at += lines.length;
  return true;
}

/** A block with blank lines around it, indented as its first line was. */
function pushBlock(cursor: BlockCursor, indent: string, block: string): void {
  if (block === '') return void cursor.out.push('');
  if (lastLine(cursor).trim() !== '') cursor.out.push('');
  cursor.out.push(
    ...block.split('\n').map((line) => (line === '' ? '' : indented(indent, line))),
    '',
  );
}

function indented(indent: string, line: string): string {
  return indent.length > 3 ? indent + line : line;
}

/** What follows an element on its line begins a paragraph of its own. */
function skipBlankEnd(cursor: BlockCursor): void {
  const blank = /^[ \t]*\n/.exec(rest(cursor)) ?? /^[ \t]*/.exec(rest(cursor))!;
  cursor.at += blank[0].length;
}
