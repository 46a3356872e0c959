import { applyEdits, endOf, startOf, type Edit } from './edit.ts';
import { parseMarkdown, walk } from './markdown-tree.ts';
import type { Nodes, Parents, Text } from 'mdast';
import type { Note } from '../finding.ts';

/** Closes the quotation mark of an address in a tag: `<a href="https://host>`. */
export function mendQuotes(text: string, note: Note): string {
  return text.replace(/(<a\s+href="[^"<>\s]+)>/g, (tag, open: string) => {
    note('html-mended', `${tag}: a quotation mark is missing`, tag);
    return `${open}">`;
  });
}

/** Mends links that CommonMark does not read because of blanks in their address. */
export function mendLinks(text: string, note: Note): string {
  const edits: Edit[] = [];
  walk(parseMarkdown(text), (node) => {
    if (node.type === 'code' || node.type === 'inlineCode') edits.push(keep(text, node));
  });
  for (const match of text.matchAll(BLANK_ADDRESS)) {
    if (isInside(match.index, edits)) continue;
    const by = `](${match[1]!.replace(/>?\s+>?/g, '')})`;
    note('markdown-mended', `${match[0]}: ${by}`, match[0].split('\n')[0]);
    edits.push({ start: match.index, end: match.index + match[0].length, by });
  }
  return applyEdits(text, edits);
}

/** `](https://host/a b)`, where no title follows. */
const BLANK_ADDRESS = /\]\([ \t]*((?:https?:|\/|\.)[^()\s"]*(?:[ \t]+[^()\s"]+)+)[ \t]*\)/g;
/** Emphasis beside punctuation, which kramdown sees and CommonMark does not, as HTML. */
export function mendEmphasis(text: string, note: Note): string {
  return mendLeftovers(mendFlanks(text, note), note);
}

/** Pairs of asterisks whose second stands between punctuation and a letter: `**Note:**so`. */
function mendFlanks(text: string, note: Note): string {
  const edits: Edit[] = [];
  walk(parseMarkdown(text), (node) => {
    if (RAW.has(node.type)) edits.push(keep(text, node));
  });
  for (const match of text.matchAll(FLANKED)) {
    if (isInside(match.index, edits)) continue;
    edits.push(emphasisEdit(match, 0, note));
  }
  return applyEdits(text, edits);
}

const RAW = new Set(['code', 'inlineCode', 'html', 'definition']);
const FLANKED =
  /(?<=^|[\s("“‘])(\*{1,2})(?=[^\s*])([^*\n]*?[^\s*\\\p{L}\p{N}])\1(?=[\p{L}\p{N}])/gmu;

function mendLeftovers(text: string, note: Note): string {
  const edits: Edit[] = [];
  walk(parseMarkdown(text), (node) => {
    if (!('children' in node) || !INLINE_PARENTS.has(node.type)) return;
    for (const child of (node as Parents).children) {
      if (child.type === 'text') edits.push(...emphasisEdits(text, child, note));
    }
  });
  return applyEdits(text, edits);
}

const INLINE_PARENTS = new Set(
  'paragraph heading tableCell emphasis strong link delete'.split(' '),
);

function emphasisEdits(text: string, node: Text, note: Note): Edit[] {
  const source = text.slice(startOf(node), endOf(node));
  return [...source.matchAll(MARKED)].map((match) => emphasisEdit(match, startOf(node), note));
}

function emphasisEdit(match: RegExpExecArray, offset: number, note: Note): Edit {
  const start = offset + match.index;
  note('markdown-mended', `${match[0]}: emphasis beside punctuation`, match[0].split('\n')[0]);
  const by = emphasis(match[1] ?? '', match[2] ?? '');
  return { start, end: start + match[0].length, by };
}

/** A pair of asterisks with text between, or a run of them with nothing. */
const MARKED = /(?<![\\*])(\*{1,2})(?=[^\s*])([^*]*?[^\s*\\])\1(?!\*)|(?<!\\)\*{4}/g;

function emphasis(marks: string, content: string): string {
  if (!/[\p{L}\p{N}]/u.test(content)) return content;
  const tag = marks.length === 2 ? 'strong' : 'em';
  return `<${tag}>${content}</${tag}>`;
}

function keep(text: string, node: Nodes): Edit {
  const [start, end] = [startOf(node), endOf(node)];
  return { start, end, by: text.slice(start, end) };
}

function isInside(at: number, edits: readonly Edit[]): boolean {
  return edits.some((edit) => edit.start <= at && at < edit.end);
}
