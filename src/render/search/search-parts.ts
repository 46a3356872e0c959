import type { SearchEntry } from './search-entries.ts';

/**
 * The entries as parts of an index. A reader's first question costs a chunk of every part, so a
 * language has one, people and posts together; but the engine holds a part in memory while it is
 * made, so several share what is more than `most`. Each takes pages from all years, by their
 * addresses: a post that changes or comes changes one part alone, and a word is as rare in one as
 * in another, so that the scores of their answers can be compared.
 */
export function searchParts(entries: readonly SearchEntry[], most = MOST): SearchPart[] {
  return [...Map.groupBy(entries, ({ language }) => language)].flatMap(([language, all]) => {
    const count = Math.ceil(all.length / most);
    const parts = Map.groupBy(all, ({ url }) => partOf(url, count));
    return [...parts]
      .toSorted(([one], [other]) => one - other)
      .map(([at, some]) => ({ language, at, entries: some }));
  });
}

/** FNV-1a, which spreads addresses that differ in one letter. */
function partOf(url: string, count: number): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(url)) hash = Math.imul(hash ^ byte, 0x01000193);
  // The last bits of a product mix the least.
  return (((hash >>> 8) ^ hash) >>> 0) % count;
}

const MOST = 1200;

export interface SearchPart {
  language: string;
  /** Its place among the parts of its language, from 0. */
  at: number;
  entries: SearchEntry[];
}
