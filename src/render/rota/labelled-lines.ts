import type { Paint } from '../paint.ts';
import { wrapped } from './columns.ts';

/**
 * "Open slots: the first", the others below it, of at most `width` columns. A command that does
 * not fit behind its item stands on a line of its own and is never broken.
 */
export function labelledLines(label: string, items: readonly Item[], shown: Terminal): string[] {
  const { paint, width } = shown;
  const under = ' '.repeat(label.length + 1);
  return items.flatMap((item, index) => {
    const [first = '', ...rest] = itemLines(item, under, width);
    return index > 0 ? [first, ...rest] : [paint('bold', label) + first.slice(label.length), ...rest];
  });
}

function itemLines({ text, command = null }: Item, indent: string, width: number): string[] {
  const [whole = '', ...none] = wrapped(command === null ? text : `${text}: ${command}`, width, indent);
  if (command === null || none.length === 0) return [whole, ...none.map((line) => `  ${line}`)];
  const [first = '', ...rest] = wrapped(`${text}:`, width - 2, indent);
  return [first, ...rest.map((line) => `  ${line}`), `${indent}  ${command}`];
}

interface Item {
  text: string;
  command?: string | null;
}

interface Terminal {
  paint: Paint;
  width: number;
}
