import {
  parseElementAt,
  parseHtml,
  SPAN_ELEMENTS,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.ts';
import { mendTable } from './mend-table.ts';
import { printBlocks } from './print-html.ts';
import { tidyHtml } from './tidy-html.ts';
import type { Note } from '../finding.ts';

/**
 * Rewrites the blocks of a kramdown text that CommonMark would read otherwise: HTML elements,
 * attribute lists, comments. Code is left alone. What stands inside a paragraph is for later.
 */
export function rewriteBlocks(text: string, note: Note): string {
  const cursor: Cursor = { text: `${text}\n`, at: 0, out: [], note };
  while (cursor.at < cursor.text.length) {
    const isDone =
      copyFence(cursor) ||
      dropMarks(cursor) ||
      dropStrays(cursor) ||
      rewriteHtml(cursor) ||
      joinTag(cursor) ||
      copyTable(cursor);
    if (!isDone) copyLine(cursor);
  }
  return cursor.out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A line as it is; one that goes on in a quotation gets the mark that kramdown does without. */
function copyLine(cursor: Cursor): void {
  const line = lineAt(cursor);
  const isLazy =
    /^ {0,3}>/.test(cursor.out.at(-1) ?? '') && line.trim() !== '' && !/^ {0,3}>/.test(line);
  if (isLazy && /^ {0,3}>\s*$/.test(cursor.out.at(-1)!)) {
    cursor.note('markdown-mended', 'A quotation that goes on without its mark', line);
  }
  cursor.out.push(isLazy ? `> ${line}` : line);
  cursor.at += line.length + 1;
}

/**
 * A tag of a paragraph that has the first line for itself, which would make it a block of HTML:
 * an image becomes Markdown, a line break goes, other tags are joined with the next line.
 */
function joinTag(cursor: Cursor): boolean {
  const line = lineAt(cursor);
  const isFirst = (cursor.out.at(-1) ?? '').trim() === '';
  const tag = /^ {0,3}<\/?([A-Za-z][\w-]*)(?:\s[^<>]*)?\/?>\s*$/.exec(line);
  if (!isFirst || !tag || !SPAN_ELEMENTS.has(tag[1]!.toLowerCase())) return false;
  cursor.at += line.length + 1;
  if (tag[1]!.toLowerCase() === 'img')
    cursor.out.push(printBlocks(tidyHtml(parseHtml(line), cursor.note), true));
  else if (/^br$/i.test(tag[1]!)) cursor.note('html-dropped', line.trim(), line);
  else
    cursor.text =
      cursor.text.slice(0, cursor.at) + line.trim() + cursor.text.slice(cursor.at).trimStart();
  return true;
}

/** A fenced block of code as it is, if it is closed. */
function copyFence(cursor: Cursor): boolean {
  const open = /^[ \t]*(`{3,}|~{3,})[^`\n]*\n/.exec(rest(cursor));
  if (!open) return false;
  const close = new RegExp(`^[ \\t]*${open[1]}[\`~]*[ \\t]*$`, 'm');
  const end = close.exec(rest(cursor).slice(open[0].length));
  if (!end) return false;
  const length = open[0].length + end.index + end[0].length;
  cursor.out.push(rest(cursor).slice(0, length));
  cursor.at += length + 1;
  return true;
}

/** A table of kramdown; GFM wants a head, and under it as many dashes as the head has cells. */
function copyTable(cursor: Cursor): boolean {
  if ((cursor.out.at(-1) ?? '').trim() !== '') return false;
  const [table] = /^(?: {0,3}\|.*\n)+/.exec(rest(cursor)) ?? [];
  if (!table) return false;
  const mended = mendTable(table.trimEnd().split('\n'));
  if (mended.join('\n') !== table.trimEnd())
    cursor.note('markdown-mended', 'A table without a proper head', mended[0]);
  cursor.out.push(...mended);
  cursor.at += table.length;
  return true;
}

/** Lines that are no text: `{: .class}`, `{:toc}` with the list it replaces, `^`. */
function dropMarks(cursor: Cursor): boolean {
  const line = lineAt(cursor);
  if (!/^ {0,3}\{:.*\}\s*$/.test(line) && line !== '^') return false;
  cursor.note('attributes-dropped', line.trim(), line);
  if (/^\s*\{:toc\}/.test(line) && /^\s*([*+-]|\d+\.)\s/.test(cursor.out.at(-1) ?? ''))
    cursor.out.pop();
  cursor.out.push('');
  cursor.at += line.length + 1;
  return true;
}

/** Indented lines of nothing but end tags: left over from another page, no code. */
function dropStrays(cursor: Cursor): boolean {
  const [lines] = /^(?:[ \t]{4,}<\/[a-z][\w-]*>[ \t]*\n(?:[ \t]*\n)*)+/.exec(rest(cursor)) ?? [];
  const before = cursor.out.findLast((line) => line.trim() !== '') ?? '';
  if (!lines || (cursor.out.at(-1) ?? '').trim() !== '' || /^( {4}|\t)/.test(before)) return false;
  for (const [tag] of lines.matchAll(/<.*>/g))
    cursor.note('html-mended', `${tag} closes nothing`, tag);
  cursor.at += lines.length;
  return true;
}

/** An element that kramdown reads as a block, or a comment. */
function rewriteHtml(cursor: Cursor): boolean {
  const start = /^([ \t]*)<(!--|[A-Za-z_][\w.:-]*|\/[A-Za-z]+\s*>)/.exec(lineAt(cursor));
  if (!start || !isBlockStart(start, cursor)) return false;
  const indent = start[1]!;
  if (start[2]!.startsWith('/')) return dropStray(cursor, indent);
  const found = parseElementAt(cursor.text, cursor.at + indent.length);
  if (!found) return false;
  pushBlock(cursor, indent, printFound(found.node, cursor.note));
  cursor.at = found.end;
  skipBlankEnd(cursor);
  return true;
}

function isBlockStart(start: RegExpExecArray, cursor: Cursor): boolean {
  const name = start[2]!.replace(/[/>\s]/g, '').toLowerCase();
  if (SPAN_ELEMENTS.has(name)) return false;
  return start[1]!.length <= 3 || isInList(cursor);
}

/** Whether an indented line belongs to a list item and not to a block of code. */
function isInList(cursor: Cursor): boolean {
  const before = cursor.out.findLast(
    (line) => /^\S/.test(line) || /^\s*([*+-]|\d+\.)\s/.test(line),
  );
  return /^\s*([*+-]|\d+\.)\s/.test(before ?? '');
}

/** An end tag that closes nothing. */
function dropStray(cursor: Cursor, indent: string): boolean {
  const tag = /^<\/[^>]*>/.exec(rest(cursor).slice(indent.length))![0];
  cursor.note('html-mended', `${tag} closes nothing`, tag);
  cursor.at += indent.length + tag.length;
  skipBlankEnd(cursor);
  return true;
}

function printFound(node: HtmlNode, note: Note): string {
  if (node.type === 'element' && /^(1|block)$/.test(node.attributes['markdown'] ?? '')) {
    return printMarkdownInside(node, note);
  }
  return printBlocks(tidyHtml([node], note));
}

/** An element whose content is Markdown. Its own tags stay only where Markdown has a mark. */
function printMarkdownInside(node: HtmlElement, note: Note): string {
  const inner = rewriteBlocks(innerSource(node), note);
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

/** A block with blank lines around it, indented as its first line was. */
function pushBlock(cursor: Cursor, indent: string, block: string): void {
  if (block === '') return void cursor.out.push('');
  if ((cursor.out.at(-1) ?? '').trim() !== '') cursor.out.push('');
  cursor.out.push(
    ...block.split('\n').map((line) => (line === '' ? '' : indented(indent, line))),
    '',
  );
}

function indented(indent: string, line: string): string {
  return indent.length > 3 ? indent + line : line;
}

/** What follows an element on its line begins a paragraph of its own. */
function skipBlankEnd(cursor: Cursor): void {
  const blank = /^[ \t]*\n/.exec(rest(cursor)) ?? /^[ \t]*/.exec(rest(cursor))!;
  cursor.at += blank[0].length;
}

function lineAt(cursor: Cursor): string {
  const end = cursor.text.indexOf('\n', cursor.at);
  return cursor.text.slice(cursor.at, end === -1 ? undefined : end);
}

function rest(cursor: Cursor): string {
  return cursor.text.slice(cursor.at);
}

interface Cursor {
  text: string;
  at: number;
  /** What is written so far, by lines or blocks. */
  out: string[];
  note: Note;
}
