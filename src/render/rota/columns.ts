import stringWidth from 'string-width';
import type { Paint, Style } from '../paint.ts';

/**
 * Rows as aligned lines of at most `width` columns of a terminal. Notes that do not fit beside
 * their cells stand below them, and long names are cut.
 */
export function alignColumns(rows: Row[], paint: Paint, width: number): string[] {
  const most = nameWidth(rows, width);
  const beside = notesBeside(rows, most, width);
  const lines = layOut(rows, most, beside);
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

/** Names are cut, though not to nothing, before a row is broken in two. */
function nameWidth(rows: Row[], width: number): number {
  const excess = (lines: string[]) =>
    Math.max(0, ...lines.map((line) => stringWidth(INDENT + line) - width));
  const longest = Math.max(0, ...rows.map(({ cells }) => stringWidth(cells[1] ?? '')));
  const all = rows.map(({ notes }) => notes.length);
  const isOneLine = excess(layOut(rows, CUT_TO, all)) === 0;
  if (isOneLine) return Math.max(CUT_TO, longest - excess(layOut(rows, Infinity, all)));
  const most = Math.min(longest, CUT_TO);
  const none = rows.map(() => 0);
  return Math.max(SHORTEST, most - excess(layOut(rows, most, none)));
}

/** How many notes of each row fit beside its cells. */
function notesBeside(rows: Row[], most: number, width: number): number[] {
  const beside = rows.map(({ notes }) => notes.length);
  for (let isTooWide = true; isTooWide;) {
    isTooWide = false;
    for (const [index, line] of layOut(rows, most, beside).entries()) {
      if (beside[index] === 0 || stringWidth(INDENT + line) <= width) continue;
      beside[index]!--;
      isTooWide = true;
    }
  }
  return beside;
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
  return turnedBack(plain);
}

/** Each row as a line, columns below each other, no name wider than `most`. */
function layOut(rows: Row[], most: number, beside: number[]): string[] {
  const lines = rows.map(({ cells: [label = '', name = '', ...rest], notes }, index) => {
    return [label, cut(name, most), ...rest, ...notes.slice(0, beside[index])];
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
  return turnedBack(`${short}…`);
}

/** What follows letters that run from right to left is not drawn among them. */
function turnedBack(text: string): string {
  const hasLetters =
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
  return hasLetters.test(text) && !text.endsWith(LEFT_TO_RIGHT) ? text + LEFT_TO_RIGHT : text;
}

const LEFT_TO_RIGHT = '\u200e';
const INDENT = '  ';
const GAP = '  ';
/** Columns that a name keeps so that a row stays one line, and however narrow the terminal. */
const CUT_TO = 24;
const SHORTEST = 8;

export interface Row {
  /** A label, a name, and more. */
  cells: string[];
  notes: string[];
  /** A paragraph below the row. */
  story?: string;
  /** Of the label. */
  style: Style | null;
}
