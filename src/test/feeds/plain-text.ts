import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { ReadFeed } from './read-feed.ts';

/** What a reader shows of a text that is HTML. */
export function plainText(html: unknown): string {
  return toString(fromHtml(String(html), { fragment: true }));
}

/** Texts of Atom are HTML, which some parsers hand on as it is. */
export function asHtml({ title, link, items }: ReadFeed): ReadFeed {
  const plain = items.map((item) => ({
    ...item,
    title: plainText(item.title),
    ...(item.summary === undefined ? {} : { summary: plainText(item.summary) }),
  }));
  return { title: plainText(title), link, items: plain };
}
