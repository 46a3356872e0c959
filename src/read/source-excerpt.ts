/**
 * A line of a text and a caret below `column`, each line after a line break. `linesBefore` of the
 * file come before the text.
 */
export function sourceExcerpt(
  text: string,
  line: number,
  column: number,
  linesBefore: number,
): string {
  const whole = (text.split(/\r?\n/)[line - 1] ?? '').replaceAll('\t', ' ');
  const from = Math.max(0, Math.min(column - 1 - WIDTH / 2, whole.length - WIDTH));
  const number = String(line + linesBefore);
  const shown = (from > 0 ? '…' : '') + whole.slice(from, from + WIDTH).trimEnd();
  const caretAt = column - 1 - from + (from > 0 ? 1 : 0);
  const margin = ' '.repeat(number.length);
  return `\n${number} | ${shown}\n${margin} | ${' '.repeat(caretAt)}^`;
}

const WIDTH = 80;
