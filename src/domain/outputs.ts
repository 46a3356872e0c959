/** Parts of a site that can be made without the others, each by the addresses that it has. */
const ADDRESSES = {
  feeds: /\/((rss|atom|letters)\.xml|feed\.json|feeds\.opml|feeds\/archive\/.*)$/,
  cards: /^\/cards\//,
  search: /^\/pagefind\//,
  markdown: /\/(index\.md|llms\.txt)$/,
  people: /^\/authors(\.json|\.schema\.json|\/[^/]+\/(card\.vcf|embed(\/(index\.html)?)?))$/,
  calendars: /\/schedule\.ics$/,
} as const;

export type Output = keyof typeof ADDRESSES;

export const OUTPUTS = Object.keys(ADDRESSES) as Output[];

/** To which part an address without the base path belongs; null for pages and what they show. */
export function outputAt(path: string): Output | null {
  return OUTPUTS.find((name) => ADDRESSES[name].test(path)) ?? null;
}
