import type { RootContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** How many lines of text a block is high at the least. */
export function linesOf(block: RootContent): number {
  if (block.type === 'component') return linesOfComponent(block.name, toString(block));
  if (block.type !== 'element') return 0;
  switch (block.tagName) {
    case 'pre':
    case 'figure':
      return 1 + 0.7 * (toString(block).split('\n').length - 1);
    case 'div':
    case 'table':
      return 1 + toString(block).split('\n').filter(Boolean).length / 4;
    case 'ul':
    case 'ol':
      return block.children.map(linesOf).reduce(add, 0.5);
    case 'details':
      return 1;
    default:
      return Math.ceil(toString(block).length / CHARACTERS) + GAP;
  }
}

/** The same of a note in the margin, at the most. */
export function noteLines(text: string): number {
  return NOTE_LINE * (Math.ceil(text.length / NOTE_CHARACTERS) + GAP);
}

/** Whether a block takes the margin as well. */
export function isWide(block: RootContent): boolean {
  return block.type === 'component' && block.attributes['wide'] === true;
}

function linesOfComponent(name: string, text: string): number {
  if (name === 'Callout' || name === 'PullQuote') return Math.ceil(text.length / CHARACTERS) + 2;
  return 1;
}

function add(one: number, other: number): number {
  return one + other;
}

/** The measure is 60 to 70 characters; a line may be full of narrow ones. */
const CHARACTERS = 75;
const GAP = 0.5;
const NOTE_CHARACTERS = 30;
/** The height of a line of a note, in lines of the text. */
const NOTE_LINE = 0.75;
