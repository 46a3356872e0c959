/** The lines of a pipe table of kramdown as GFM reads them. */
export function mendTable(lines: readonly string[]): string[] {
  const [first = '', second = '', ...others] = lines.filter(
    (line, index) => index > 0 || !isRule(line),
  );
  const columns = cellsOf(isRule(second) || lines.length === 1 ? first : longest(lines));
  const body = (isRule(second) ? others : [first, second, ...others]).filter(
    (line) => line && !isRule(line),
  );
  const head = isRule(second) ? first : `|${'  |'.repeat(columns)}`;
  const rule =
    isRule(second) && cellsOf(second) === columns ? second : `|${' --- |'.repeat(columns)}`;
  return [head, rule, ...body];
}

function isRule(line: string): boolean {
  return /^\s*[|+:\-= \t]*-[|+:\-= \t]*$/.test(line);
}

function longest(lines: readonly string[]): string {
  return lines.toSorted((a, b) => cellsOf(b) - cellsOf(a))[0] ?? '';
}

function cellsOf(line: string): number {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/).length;
}
