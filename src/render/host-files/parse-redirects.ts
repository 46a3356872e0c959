/** The rules of a `_redirects` file as Netlify and Cloudflare read it; lines that are none are passed over. */
export function parseRedirects(text: string): RedirectRule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [from = '', to, status = '301', ...conditions] = line.trim().split(/\s+/);
    if (!from.startsWith('/') || to === undefined) return [];
    return [{ from, to, status: Number.parseInt(status, 10), conditions, line: line.trim() }];
  });
}

export interface RedirectRule {
  /** `*` at its end stands for anything, which `:splat` in `to` repeats. */
  from: string;
  to: string;
  status: number;
  /** What must be the case besides: a country, a language. */
  conditions: string[];
  /** As it is written. */
  line: string;
}
