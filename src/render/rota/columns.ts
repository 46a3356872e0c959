import stringWidth from 'string-width';
import type { Paint, Style } from '../paint.ts';
import { GAP, INDENT, layOutRows } from './status/lay-out-rows.ts';
import { leftToRight } from './left-to-right.ts';

/**
 * Rows as aligned lines of at most `width` columns of a terminal. Notes that do not fit beside
 * their cells stand below them, and long names are cut.
 */
export function alignColumns(rows: Row[], paint: Paint, width: number): string[] {
  const { lines, beside } = layOutRows(rows, width);
  const labels = Math.max(0, ...rows.map(({ cells }) => stringWidth(cells[0] ?? '')));
  const under = ' '.repeat(INDENT.length + labels + GAP.length);
  return rows.flatMap(({ cells: [label = ''], notes, style, story = '' }, index) => {
    const line = lines[index]!;
    const styled = style === null ? line : paint(style, label) + line.slice(label.length);
    const rest = notes.slice(beside[index]).filter((note) => note !== '');
    return [
      INDENT + styled,
      ...wrapped(rest.join('; '), width, under),
      ...wrapped(story, width, under),
    ];
  });
}

/** A text in lines of at most `width` columns, each of them begun with `indent`. */
export function wrapped(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? indent + word : `${line} ${word}`;
    if (line !== '' && stringWidth(longer) > width) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** A text from a file, which may hold what a terminal would obey, or letters that turn a line round. */
export function printable(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '?');
  return leftToRight(plain);
}

export interface Row {
  /** A label, a name, and more. */
  cells: string[];
  notes: string[];
  /** A paragraph below the row. */
  story?: string;
  /** Of the label. */
  style: Style | null;
}
