import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

/** What a reader shows of a text that is HTML. */
export function plainText(html: unknown): string {
  return toString(fromHtml(String(html), { fragment: true }));
}
