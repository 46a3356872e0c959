import { printable } from './columns.ts';

/** Text that is not taken for Markdown, nor on a code host for a mention, a reference or a link. */
export function markdownText(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replace(/[\\`*_[\]<>|#~!$]/g, '\\$&')
    .replace(/@|#|\bwww(?=\.)|\bGH(?=-\d)|:(?=\/\/)/gi, `$&${ZERO_WIDTH}`);
}

/** A link; the text alone where the address is none of the web's. */
export function markdownLink(text: string, url: string | null): string {
  if (url === null || !/^https?:\/\/[^\s<>"]+$/.test(url)) return markdownText(text);
  const address = url.replace(
    /[()[\]|\\*_`~]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
  // Inside a link a number is no reference, and a mark of zero width would be in the way.
  return `[${markdownText(text).replaceAll(`#${ZERO_WIDTH}`, '#')}](${address})`;
}

/** A table of plain texts, or of what is Markdown already. */
export function markdownTable(header: string[], rows: Cell[][]): string {
  const printed = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? markdownText(cell) : cell.markdown)),
  );
  const lines = [header, header.map(() => '---'), ...printed];
  return lines.map((cells) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')).join('\n');
}

const ZERO_WIDTH = '\u200b';

export type Cell = string | { markdown: string };
