import { printable } from './columns.ts';

/** Text that is not taken for Markdown, nor on a code host for a mention, a reference or a link. */
export function markdownText(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replace(/[\\`*_[\]<>|#~!$]/g, '\\$&')
    .replace(/@|#|\bwww(?=\.)|\bGH(?=-\d)|:(?=\/\/)/gi, `$&${ZERO_WIDTH}`);
}

/** A table of plain texts. */
export function markdownTable(header: string[], rows: string[][]): string {
  const lines = [header, header.map(() => '---'), ...rows.map((row) => row.map(markdownText))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')).join('\n');
}

const ZERO_WIDTH = '\u200b';
