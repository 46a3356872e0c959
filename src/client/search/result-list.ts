import type { PagefindPage, PagefindResult } from './pagefind.ts';

/** The best answers first, whatever part they come from. */
export function listByScore(lists: PagefindResult[][]): ResultList {
  const results = lists.flat().toSorted((one, other) => other.score - one.score);
  let given = 0;
  const list: ResultList = {
    total: results.length,
    missing: 0,
    next: async (count) => {
      const wanted = results.slice(given, given + count);
      given += count;
      const pages = (await Promise.all(wanted.map(load))).filter((page) => page !== null);
      list.missing += wanted.length - pages.length;
      return pages;
    },
  };
  return list;
}

/** The newest first. Each list is in that order already; the day is known once a page is loaded. */
export function listByDay(lists: PagefindResult[][]): ResultList {
  const heads: Head[] = lists.map((results) => ({ left: [...results], page: null }));
  const list: ResultList = {
    total: lists.reduce((sum, { length }) => sum + length, 0),
    missing: 0,
    next: async (count) => {
      // At once what would be asked for one by one: the engine keeps it.
      if (heads.length === 1) await Promise.all(heads[0]!.left.slice(0, count).map(load));
      const pages: PagefindPage[] = [];
      while (pages.length < count) {
        const page = await newest(heads, list);
        if (page === null) break;
        pages.push(page);
      }
      return pages;
    },
  };
  return list;
}

/** Takes the newest page of all that come next. */
async function newest(heads: Head[], list: ResultList): Promise<PagefindPage | null> {
  await Promise.all(heads.map((head) => fill(head, list)));
  const [first] = heads.toSorted((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1));
  const page = first?.page ?? null;
  if (first) first.page = null;
  return page;
}

async function fill(head: Head, list: ResultList): Promise<void> {
  while (head.page === null && head.left.length > 0) {
    head.page = await load(head.left.shift()!);
    if (head.page === null) list.missing += 1;
  }
}

/** Null where it cannot be loaded; `watchLoads` counts why. */
async function load(result: PagefindResult): Promise<PagefindPage | null> {
  return result.data().catch(() => null);
}

function dayOf({ page }: Head): string {
  return page?.filters['day']?.[0] ?? '';
}

interface Head {
  left: PagefindResult[];
  page: PagefindPage | null;
}

/** What was found, loaded as far as it is shown. */
export interface ResultList {
  total: number;
  /** How many were asked for and could not be loaded. */
  missing: number;
  /** The next pages, at most `count`; none when all were given. */
  next: (count: number) => Promise<PagefindPage[]>;
}
