import type { HeaderRule } from './headers.ts';

/** The rules of a `_headers` file, as hosts read it; lines that are none are passed over. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s+([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (/^\/\S*\s*$/.test(line)) rules.push({ path: line.trim(), headers: {} });
    else if (name && value && last) last.headers[name] = value;
  }
  return rules;
}

/** What a host sends with the file at `path` (an address, decoded or not); a later rule wins. */
export function headersAt(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) => patternOf(rule.path).test(path));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

function patternOf(path: string): RegExp {
  const known = patterns.get(path) ?? new RegExp(`^${path.split('/').map(segment).join('/')}$`);
  patterns.set(path, known);
  return known;
}

function segment(text: string): string {
  if (/^:[a-z]\w*$/i.test(text)) return '[^/]+';
  return RegExp.escape(text).replaceAll('\\*', '.*');
}

const patterns = new Map<string, RegExp>();
