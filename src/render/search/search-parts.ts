import type { SearchEntry } from './search-entries.ts';

/**
 * The entries as parts of an index: the people, then the posts of each language. A reader's first
 * question costs a chunk of every part, so parts are few; but the engine holds a part in memory
 * while it is made, so none is larger than `most`.
 */
export function searchParts(entries: readonly SearchEntry[], most = MOST): SearchPart[] {
  const byLanguage = Map.groupBy(entries, ({ language }) => language);
  return [...byLanguage].flatMap(([language, all]) => {
    const people = all.filter(({ kind }) => kind === 'author');
    const posts = all.filter(({ kind }) => kind === 'post');
    const lists = [people, ...blocksOf(posts, most)].filter((list) => list.length > 0);
    return lists.map((list) => ({ language, kind: list[0]!.kind, entries: list }));
  });
}

function blocksOf<Item>(items: readonly Item[], most: number): Item[][] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, at) => items.slice(at * most, (at + 1) * most));
}

const MOST = 2000;

export interface SearchPart {
  language: string;
  kind: SearchEntry['kind'];
  entries: SearchEntry[];
}
