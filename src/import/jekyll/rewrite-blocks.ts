import { lastLine, lineAt, rest, type BlockCursor } from './block-cursor.ts';
import { SPAN_ELEMENTS } from './html-elements.ts';
import { parseHtml } from './html-tree.ts';
import { mendTable } from './mend-table.ts';
import { printBlocks } from './print-html.ts';
import { dropStrays, rewriteHtml } from './rewrite-html.ts';
import { tidyHtml } from './tidy-html.ts';
import type { Note } from '../finding.ts';

/**
 * Rewrites the blocks of a kramdown text that CommonMark would read otherwise: HTML elements,
 * attribute lists, comments. Code is left alone. What stands inside a paragraph is for later.
 */
export function rewriteBlocks(text: string, note: Note): string {
  const inner = (part: string) => rewriteBlocks(part, note);
  const cursor: BlockCursor = { text: `${text}\n`, at: 0, out: [], note, inner };
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
function copyLine(cursor: BlockCursor): void {
  const line = lineAt(cursor);
  const isLazy = /^ {0,3}>/.test(lastLine(cursor)) && line.trim() !== '' && !/^ {0,3}>/.test(line);
  if (isLazy && /^ {0,3}>\s*$/.test(lastLine(cursor))) {
    cursor.note('markdown-mended', 'A quotation that goes on without its mark', line);
  }
  cursor.out.push(isLazy ? `> ${line}` : line);
  cursor.at += line.length + 1;
}

/**
 * A tag of a paragraph that has the first line for itself, which would make it a block of HTML:
 * an image becomes Markdown, a line break goes, other tags are joined with the next line.
 */
function joinTag(cursor: BlockCursor): boolean {
  const line = lineAt(cursor);
  const tag = /^ {0,3}<\/?([A-Za-z][\w-]*)(?:\s[^<>]*)?\/?>\s*$/.exec(line);
  const name = tag?.[1]?.toLowerCase() ?? '';
  const next = rest(cursor).slice(line.length + 1);
  if (lastLine(cursor).trim() !== '' || !SPAN_ELEMENTS.has(name)) return false;
  if (name === 'img') cursor.out.push(printBlocks(tidyHtml(parseHtml(line), cursor.note), true));
  else if (name === 'br') cursor.note('html-dropped', line.trim(), line);
  else if (/^[ \t]*[^\s<]/.test(next)) return joinLines(cursor, line);
  else return false;
  cursor.at += line.length + 1;
  return true;
}

function joinLines(cursor: BlockCursor, line: string): boolean {
  const end = cursor.at + line.length + 1;
  cursor.text = cursor.text.slice(0, end) + line.trim() + cursor.text.slice(end).trimStart();
  cursor.at = end;
  return true;
}

/** A fenced block of code as it is, if it is closed. */
function copyFence(cursor: BlockCursor): boolean {
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
function copyTable(cursor: BlockCursor): boolean {
  if (lastLine(cursor).trim() !== '') return false;
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
function dropMarks(cursor: BlockCursor): boolean {
  const line = lineAt(cursor);
  if (!/^ {0,3}\{:.*\}\s*$/.test(line) && line !== '^') return false;
  cursor.note('attributes-dropped', line.trim(), line);
  if (/^\s*\{:toc\}/.test(line) && /^\s*([*+-]|\d+\.)\s/.test(lastLine(cursor))) cursor.out.pop();
  cursor.out.push('');
  cursor.at += line.length + 1;
  return true;
}
