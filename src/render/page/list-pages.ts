/**
 * Parts a list that is newest first into pages that never change once they are full: page `n`,
 * counted from the oldest, keeps its items for ever. What is newest (at least one page full,
 * where there is so much) is the open list at the head.
 */
export function listPages<Item>(items: readonly Item[], size: number): ListPages<Item> {
  const closed = Math.max(0, Math.floor(items.length / size) - 1);
  const head = items.slice(0, items.length - closed * size);
  const pages = Array.from({ length: closed }, (_, index) => {
    const end = items.length - index * size;
    return { number: index + 1, items: items.slice(end - size, end) };
  });
  return { head, pages };
}

export interface ListPages<Item> {
  head: Item[];
  /** Page 1, the oldest, first; each newest first within. */
  pages: { number: number; items: Item[] }[];
}
