import stringWidth from 'string-width';
import type { Paint } from '../../paint.ts';
import { wrapped } from '../columns.ts';

/**
 * "Open slots: the first", the others below it, of at most `width` columns. A command that does
 * not fit behind its item stands on a line of its own and is never broken.
 */
export function labelledLines(label: string, items: readonly Item[], shown: Terminal): string[] {
  const { paint, width } = shown;
  const under = ' '.repeat(label.length + 1);
  return items.flatMap((item, index) => {
    const [first = '', ...rest] = itemLines(item, under, width);
    return index > 0
      ? [first, ...rest]
      : [paint('bold', label) + first.slice(label.length), ...rest];
  });
}

function itemLines({ text, command = null }: Item, indent: string, width: number): string[] {
  const whole = `${indent}${text}${command === null ? '' : `: ${command}`}`;
  if (stringWidth(whole) <= width) return [whole];
  const [first = '', ...rest] = wrapped(command === null ? text : `${text}:`, width - 2, indent);
  const below = command === null ? [] : [indent + command];
  return [first, ...[...rest, ...below].map((line) => `  ${line}`)];
}

interface Item {
  text: string;
  command?: string | null;
}

interface Terminal {
  paint: Paint;
  width: number;
}
