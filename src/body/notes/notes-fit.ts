import type { Element, Parents } from 'hast';
import { toString } from 'hast-util-to-string';
import { isFormula } from '../formula.ts';
import { isWide, linesOf, noteLines } from './lines-of.ts';
import { isPhrasing } from '../wrap-phrasing.ts';

/**
 * Whether all notes can stand beside their calls, each below the one before it. Reckoned in lines of
 * text, with a text that is set as tightly as any and notes as widely: where this says yes a page
 * has more room than is needed.
 */
export function notesFit(tree: Parents, notes: Element[], calls: Map<string, Element>): boolean {
  if (notes.length > MOST || !notes.every(isPlain)) return false;
  const { starts, bars, end } = measure(tree, new Set(calls.values()));
  let free = 0;
  return notes.every((note) => {
    const call = calls.get(String(note.properties['id']));
    const at = call && starts.get(call);
    if (at === undefined) return false;
    const start = Math.max(at, free);
    free = start + noteLines(toString(note));
    const bar = bars.find((one) => one > at) ?? end;
    return start - at <= FARTHEST && free <= bar;
  });
}

/** Where calls and what is wide lie, in lines from the first. */
function measure(tree: Parents, calls: ReadonlySet<Element>): Measured {
  const measured: Measured = { starts: new Map(), bars: [], end: 0 };
  for (const block of tree.children) {
    if (block.type === 'element' && block.properties['dataFootnotes'] !== undefined) break;
    if (isWide(block)) measured.bars.push(measured.end);
    findCalls(block as Parents, { calls, measured, before: 0 });
    measured.end += linesOf(block);
  }
  measured.end += SPACE_AFTER;
  return measured;
}

/** `before`: the characters of the block that stand before. */
function findCalls(parent: Parents, search: Search): void {
  for (const child of 'children' in parent ? parent.children : []) {
    if (child.type === 'element' && search.calls.has(child)) {
      const lines = Math.floor(search.before / 75);
      search.measured.starts.set(child, search.measured.end + lines);
    }
    if (child.type === 'text') search.before += child.value.length;
    else findCalls(child as Parents, search);
  }
}

/** A paragraph or several; what is wider than a margin has no place in it. */
function isPlain(note: Element): boolean {
  return note.children.every(
    (child) =>
      child.type === 'text' ||
      (child.type === 'element' && child.tagName === 'p' && child.children.every(isNarrow)),
  );
}

/** A formula is not broken into lines: a long one has no room. */
function isNarrow(node: Element['children'][number]): boolean {
  const isLong = node.type === 'element' && isFormula(node) && toString(node).length > FORMULA;
  return isPhrasing(node) && !isLong && !(node.type === 'element' && node.tagName === 'img');
}

/** As many as the style sheet has rules for: `[data-note]` in notes.css. */
export const MOST = 20;
/** How many lines a note may stand below its call. */
const FARTHEST = 8;
/** Characters of TeX that a line of a note holds. */
const FORMULA = 24;
/** The lines between a text and what follows it. */
const SPACE_AFTER = 2;

interface Measured {
  starts: Map<Element, number>;
  bars: number[];
  end: number;
}

interface Search {
  calls: ReadonlySet<Element>;
  measured: Measured;
  before: number;
}
