import { absolute, address } from '../../domain/addresses.ts';
import type { FeedItem } from './feed-item.ts';
import { FEED_ITEMS, newestChange } from './feed.ts';
import type { Feed } from './feed.ts';
import { FEED_BYTES } from './fit-items.ts';
import { rssItem } from './rss-item.ts';

/**
 * The posts of a blog as archives hold them, the oldest first: those of a month together, and of a
 * month that is too much for one document as many as fit, from its oldest on. So what stands in a
 * document, and its number, follows from the dates of its own month alone. A post at the head goes
 * into the last run, and changes no other; one of an older date, imported, redated or withdrawn,
 * changes the documents of its month, and where a month comes or goes the links of its neighbours.
 *
 * The last run is open: whatever it holds fits into the current feed. It becomes an archive when a
 * later run begins, and opens again when all posts after it are withdrawn.
 */
export async function archiveRuns(items: readonly FeedItem[]): Promise<ArchiveRun[]> {
  const oldestFirst = items.toReversed();
  const months = Map.groupBy(oldestFirst, ({ day }) => day.slice(0, 7).replace('-', ''));
  const sizes = new Map<FeedItem, number>();
  for (const item of items) sizes.set(item, (await rssItem(item)).bytes);
  const runs = [...months].flatMap(([month, posts]) => runsOf(month, posts, sizes));
  return runs.map((run, index) => ({
    ...run,
    isClosed: index < runs.length - 1,
    previous: runs[index - 1]?.number ?? null,
    next: runs[index + 1]?.number ?? null,
  }));
}

/** The document of a run, from the current feed of the blog whose address is `site`. */
export function archiveFeed(current: Feed, site: string, run: ArchiveRun): Feed {
  const at = (number: number | null) =>
    number === null ? null : absolute(site, address.feedArchive(number));
  return {
    ...current,
    items: run.items,
    changed: newestChange(run.items),
    place: {
      self: at(run.number),
      isArchive: run.isClosed,
      current: address.feed(current.page, 'rss'),
      previous: at(run.previous),
      next: at(run.next),
    },
  };
}

/** The current feed, with the way to the archives. */
export function withArchives(current: Feed, site: string, runs: readonly ArchiveRun[]): Feed {
  const newest = runs.findLast(({ isClosed }) => isClosed);
  if (newest === undefined) return current;
  const previous = absolute(site, address.feedArchive(newest.number));
  const place = { self: null, isArchive: false, current: null, previous, next: null };
  return { ...current, place };
}

function runsOf(month: string, oldestFirst: readonly FeedItem[], sizes: Map<FeedItem, number>) {
  const parts: FeedItem[][] = [];
  let bytes = 0;
  for (const item of oldestFirst) {
    const more = sizes.get(item) ?? 0;
    const part = parts.at(-1);
    if (part === undefined || part.length === FEED_ITEMS || bytes + more > RUN_BYTES) {
      parts.push([item]);
      bytes = more;
    } else {
      part.push(item);
      bytes += more;
    }
  }
  return parts.map((part, index) => ({
    number: Number(index === 0 ? month : `${month}${index + 1}`),
    items: part.toReversed(),
  }));
}

/** What leaves a document room for what stands around its posts. */
const RUN_BYTES = FEED_BYTES - 20_000;

export interface ArchiveRun {
  /** Year and month, and from the second part of a month on the number of the part behind them. */
  number: number;
  /** The newest first. */
  items: FeedItem[];
  /** Whether later posts have begun another run. */
  isClosed: boolean;
  previous: number | null;
  next: number | null;
}
