import { markdownToHtml } from 'satteri';
import { applyEdits, endOf, startOf, type Edit } from './edit.ts';
import { parseMarkdown, walk } from './markdown-tree.ts';
import type { Note } from '../finding.ts';

/** Definition lists of kramdown, a term and lines that begin with a colon, as HTML. */
export function rewriteDefinitions(text: string, note: Note): string {
  return outsideFences(text, (part) =>
    part.replace(DEFINITIONS, (list) => {
      note('markdown-mended', 'A definition list became HTML', list.trim().split('\n')[0]);
      return `\n<dl>\n${list.trim().split(/\n+/).map(definitionLine).join('\n')}\n</dl>\n\n`;
    }),
  );
}

const DEFINITIONS = /(?<=^|\n)(?:[^\s:#>|*+-][^\n]*\n{1,2}(?:: +[^\n]+(?:\n|$))+\n?)+/g;

function definitionLine(line: string): string {
  const name = /^: +/.test(line) ? 'dd' : 'dt';
  const { html } = markdownToHtml(line.replace(/^: +/, ''));
  return `<${name}>${html.trim().replace(/^<p>|<\/p>$/g, '')}</${name}>`;
}

/** Abbreviations, `*[HTML]: Hypertext Markup Language`, as `<abbr>` wherever they occur. */
export function rewriteAbbreviations(text: string, note: Note): string {
  const titles = new Map<string, string>();
  const rest = outsideFences(text, (part) =>
    part.replace(/^\*\[([^\]\n]+)\]:[ \t]*(.*)\n?/gm, (line, short: string, long: string) => {
      titles.set(short, long.trim());
      note('markdown-mended', `${line.trim()}: now <abbr>`, line.trim());
      return '';
    }),
  );
  return titles.size === 0 ? text : markAbbreviations(rest, titles);
}

function markAbbreviations(text: string, titles: ReadonlyMap<string, string>): string {
  const words = [...titles.keys()].map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const edits: Edit[] = [];
  walk(parseMarkdown(text), (node) => {
    if (node.type !== 'text') return;
    for (const match of text.slice(startOf(node), endOf(node)).matchAll(pattern)) {
      const start = startOf(node) + match.index;
      const title = titles.get(match[0])!.replaceAll('"', '&quot;');
      const by = `<abbr title="${title}">${match[0]}</abbr>`;
      edits.push({ start, end: start + match[0].length, by });
    }
  });
  return applyEdits(text, edits);
}

/** Drops what kramdown takes for a comment. */
export function dropComments(text: string, note: Note): string {
  return outsideFences(text, (part) =>
    part.replace(/\{::comment\}[\s\S]*?\{:\/(?:comment)?\}/g, (mark) => dropMark(mark, note)),
  );
}

/** Drops attribute lists within a line, and ids of headings. */
export function dropInlineMarks(text: string, note: Note): string {
  return outsideFences(text, (part) =>
    part
      .replace(/(?<=[)*_`\]>])\{:[^}\n]*\}/g, (mark) => dropMark(mark, note))
      .replace(/(?<=^#{1,6} .*)[ \t]+\{#[\w-]+\}[ \t]*$/gm, (mark) => dropMark(mark, note)),
  );
}

function dropMark(mark: string, note: Note): string {
  note('attributes-dropped', mark.trim(), mark.trim());
  return '';
}

/** Applies a change to everything but fenced code. */
function outsideFences(text: string, change: (part: string) => string): string {
  const parts = text.split(/(^[ \t]*(?:`{3,}|~{3,})[\s\S]*?^[ \t]*(?:`{3,}|~{3,})[ \t]*$)/m);
  return parts.map((part, index) => (index % 2 === 1 ? part : change(part))).join('');
}
