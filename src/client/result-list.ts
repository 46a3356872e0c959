import type { PagefindPage, PagefindResult } from './pagefind.ts';

/** The best answers first, whatever part they come from. */
export function listByScore(lists: PagefindResult[][]): ResultList {
  const results = lists.flat().toSorted((one, other) => other.score - one.score);
  let given = 0;
  return {
    total: results.length,
    next: (count) => {
      const pages = results.slice(given, given + count).map((result) => result.data());
      given += count;
      return Promise.all(pages);
    },
  };
}

/** The newest first. Each list is in that order already; the day is known once a page is loaded. */
export function listByDay(lists: PagefindResult[][]): ResultList {
  const heads: Head[] = lists.map((results) => ({ left: [...results], page: null }));
  return {
    total: lists.reduce((sum, { length }) => sum + length, 0),
    next: async (count) => {
      await Promise.all(heads.slice(0, 1).flatMap(({ left }) => left.slice(0, count).map(load)));
      const pages: PagefindPage[] = [];
      for (let page = await newest(heads); page !== null; page = await newest(heads)) {
        pages.push(page);
        if (pages.length === count) break;
      }
      return pages;
    },
  };
}

/** Takes the newest page of all that come next. */
async function newest(heads: Head[]): Promise<PagefindPage | null> {
  for (const head of heads) head.page ??= (await head.left.shift()?.data()) ?? null;
  const [first] = heads.toSorted((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1));
  const page = first?.page ?? null;
  if (first) first.page = null;
  return page;
}

/** Loaded at once what would be asked for one by one: the engine keeps it. */
function load(result: PagefindResult): Promise<PagefindPage> {
  return result.data();
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
  /** The next pages, at most `count`; none when all were given. */
  next: (count: number) => Promise<PagefindPage[]>;
}
