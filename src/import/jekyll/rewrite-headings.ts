import { applyEdits, endOf, startOf, type Edit } from './edit.ts';
import { parseMarkdown, walk } from './markdown-tree.ts';
import { toPlainText } from './plain-text.ts';
import type { Heading, Html } from 'mdast';
import type { Note } from '../finding.ts';

/** Shifts the levels of headings so that the top is 2 and none is skipped; drops empty ones. */
export function rewriteHeadings(text: string, note: Note): string {
  const found = findHeadings(text);
  const empty = found.filter((heading) => heading.label === '');
  const kept = found.filter((heading) => heading.label !== '');
  const levels = newLevels(kept.map((heading) => heading.level));
  noteLevels(kept, levels, note);
  for (const { start, end } of empty) note('heading-empty', text.slice(start, end));
  const edits = kept.flatMap((heading, index) => levelEdit(text, heading, levels[index]!));
  return applyEdits(text, [...edits, ...empty.map(({ start, end }) => ({ start, end, by: '' }))]);
}

/** Headings of Markdown and of HTML, in their order. */
function findHeadings(text: string): Found[] {
  const found: Found[] = [];
  walk(parseMarkdown(text), (node) => {
    if (node.type === 'html') found.push(...tagHeadings(node));
    if (node.type !== 'heading') return;
    const label = toPlainText(node).trim() || (hasImage(node) ? 'an image' : '');
    found.push({ start: startOf(node), end: endOf(node), level: node.depth, label, isTag: false });
  });
  return found;
}

function tagHeadings(node: Html): Found[] {
  return [...node.value.matchAll(/<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/g)].map((match) => {
    const start = startOf(node) + match.index;
    const label = match[2]!.replace(/<[^>]*>/g, '').trim();
    return { start, end: start + match[0].length, level: Number(match[1]), label, isTag: true };
  });
}

/** Each level one below that of the nearest heading before it with a smaller one, from 2 on. */
function newLevels(depths: readonly number[]): number[] {
  const open: number[] = [];
  return depths.map((depth) => {
    while (open.length > 0 && open.at(-1)! >= depth) open.pop();
    open.push(depth);
    return Math.min(open.length + 1, 6);
  });
}

function hasImage(heading: Heading): boolean {
  return heading.children.some((child) => child.type === 'image');
}

function noteLevels(headings: readonly Found[], levels: readonly number[], note: Note): void {
  const changed = headings.filter((heading, index) => heading.level !== levels[index]);
  const [first] = changed;
  if (!first) return;
  const change = `from ${first.level} to ${levels[headings.indexOf(first)]}`;
  const what = `${changed.length} of ${headings.length} headings, "${first.label}" ${change}`;
  note('heading-level', what, first.label);
}

function levelEdit(text: string, heading: Found, level: number): Edit[] {
  const { start, end } = heading;
  if (heading.level === level) return [];
  const source = text.slice(start, end).trimEnd();
  return [{ start, end: start + source.length, by: withLevel(source, heading, level) }];
}

function withLevel(source: string, { level: old, isTag }: Found, level: number): string {
  if (isTag) return source.replace(`<h${old}`, `<h${level}`).replace(/<\/h\d>$/, `</h${level}>`);
  const marks = '#'.repeat(level);
  if (/^\s{0,3}#/.test(source)) return source.replace(/^\s{0,3}#{1,6}/, marks);
  const lines = source.split('\n').slice(0, -1);
  return `${marks} ${lines.map((line) => line.replace(/^[\s>]+/, '').trim()).join(' ')}`;
}

interface Found {
  start: number;
  end: number;
  level: number;
  label: string;
  /** true: written as HTML. */
  isTag: boolean;
}
