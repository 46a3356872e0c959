import stringWidth from 'string-width';
import type { Row } from '../columns.ts';
import { leftToRight } from '../left-to-right.ts';

/** Rows as lines without `INDENT`, and how many notes of each are in its line. */
export function layOutRows(rows: Row[], width: number): { lines: string[]; beside: number[] } {
  const fewest = nameWidth(rows, width);
  const beside = notesBeside(rows, fewest, width);
  const room = Math.max(0, width - widest(layOut(rows, fewest, beside)));
  return { lines: layOut(rows, fewest + room, beside), beside };
}

function widest(lines: string[]): number {
  return Math.max(0, ...lines.map((line) => stringWidth(INDENT + line)));
}

/** Names are cut, though not to nothing, before a row is broken in two. */
function nameWidth(rows: Row[], width: number): number {
  const excess = (lines: string[]) => Math.max(0, widest(lines) - width);
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
  return leftToRight(`${short}…`);
}

export const INDENT = '  ';
export const GAP = '  ';
/** Columns that a name keeps so that a row stays one line, and however narrow the terminal. */
const CUT_TO = 20;
const SHORTEST = 8;
