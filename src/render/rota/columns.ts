import stringWidth from 'string-width';
import type { Paint, Style } from '../paint.ts';

/**
 * Rows as aligned lines of at most `width` columns of a terminal. Where the notes do not fit
 * beside the cells they stand below them, and names are cut.
 */
export function alignColumns(rows: Row[], paint: Paint, width: number): string[] {
  const excess = (lines: string[]) =>
    Math.max(0, ...lines.map((line) => stringWidth(INDENT + line) - width));
  const isOneLine = excess(layOut(rows, CUT_TO)) === 0;
  const laid = isOneLine ? rows : rows.map((row) => ({ ...row, notes: [] }));
  const longest = Math.max(0, ...rows.map(({ cells }) => stringWidth(cells[1] ?? '')));
  const most = longest - excess(layOut(laid, Infinity));
  const lines = layOut(laid, Math.max(isOneLine ? CUT_TO : SHORTEST, most));
  const labels = Math.max(0, ...rows.map(({ cells }) => stringWidth(cells[0] ?? '')));
  const under = ' '.repeat(INDENT.length + labels + GAP.length);
  return rows.flatMap(({ cells: [label = ''], notes, style }, index) => {
    const line = lines[index]!;
    const styled = style === null ? line : paint(style, label) + line.slice(label.length);
    const below = isOneLine ? '' : notes.filter((note) => note !== '').join('; ');
    return [INDENT + styled, ...wrapped(below, width, under)];
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

/** A text from a file, which may hold what a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '?');
}

/** Each row as a line, columns below each other, no name wider than `most`. */
function layOut(rows: Row[], most: number): string[] {
  const lines = rows.map(({ cells: [label = '', name = '', ...rest], notes }) => {
    return [label, cut(name, most), ...rest, ...notes];
  });
  const widths = columnWidths(lines);
  return lines.map((line) =>
    line
      .map((cell, index) => cell + ' '.repeat(Math.max(0, widths[index]! - stringWidth(cell))))
      .join(GAP)
      .trimEnd(),
  );
}

/** What ends a line may stand out from its column. */
function columnWidths(lines: string[][]): number[] {
  const isEnd = (line: string[], index: number) => line.slice(index + 1).join('') === '';
  const count = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: count }, (_, index) => {
    const counted = lines.filter((line) => index < 2 || !isEnd(line, index));
    return Math.max(0, ...counted.map((line) => stringWidth(line[index] ?? '')));
  });
}

function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(short + segment) >= width) break;
    short += segment;
  }
  return `${short}…`;
}

const INDENT = '  ';
const GAP = '  ';
/** Columns that a name keeps so that a row stays one line, and however narrow the terminal. */
const CUT_TO = 24;
const SHORTEST = 8;

export interface Row {
  /** A label, a name, and more. */
  cells: string[];
  notes: string[];
  /** Of the label. */
  style: Style | null;
}
