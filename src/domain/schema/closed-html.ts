/** Whether nothing that begins in `html` goes on behind it and swallows the rest of a page. */
export function isClosedHtml(html: string): boolean {
  return !OPEN.test(html.replace(CLOSED, ''));
}

/** In these, tags mean nothing. */
const RAW = 'script|style|textarea|title|iframe|noscript|xmp';
const CLOSED = new RegExp(`<!--[^]*?-->|<(${RAW})\\b[^>]*>[^]*?</\\1\\s*>`, 'gi');
const OPEN = new RegExp(`<!--|<(${RAW}|plaintext)\\b|<[/a-z][^>]*$`, 'i');
