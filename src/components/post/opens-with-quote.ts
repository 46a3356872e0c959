/** Whether a text begins with a quotation mark, which good setting hangs before the edge. */
export function opensWithQuote(text: string): boolean {
  return /^\s*["'“”„‟«»‹›‘’‚‛「『]/u.test(text);
}
