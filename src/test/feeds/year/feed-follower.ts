import { parseRssFeed } from 'feedsmith';

const CURRENT = 'https://blog.example/rss.xml';

/** Whoever follows the blog's feed: knows posts by their guid, and forgets nothing. */
export class FeedFollower {
  readonly known = new Map<string, FollowedPost>();

  /** Fetches the current feed alone; what is new comes back. */
  poll(documents: ReadonlyMap<string, string>): Polled {
    return this.#take(read(documents, CURRENT).items);
  }

  /** The current feed and all archives that lie before it, as RFC 5005 says. */
  pollAll(documents: ReadonlyMap<string, string>): Polled {
    const items: FollowedPost[] = [];
    let address: string | undefined = CURRENT;
    for (let steps = 0; address !== undefined && steps < 1000; steps++) {
      const document = read(documents, address);
      items.push(...document.items);
      address = document.previous;
    }
    return this.#take(items);
  }

  #take(items: FollowedPost[]): Polled {
    const seen = new Map(items.map((item) => [item.guid, item]));
    const fresh = [...seen.values()].filter(({ guid }) => !this.known.has(guid));
    const updated = [...seen.values()].filter((item) => {
      const before = this.known.get(item.guid);
      return before !== undefined && before.updated !== item.updated;
    });
    for (const [guid, item] of seen) this.known.set(guid, item);
    return { items, fresh, updated };
  }
}

function read(documents: ReadonlyMap<string, string>, address: string) {
  const document = documents.get(address);
  if (document === undefined) throw new Error(`There is nothing at ${address}.`);
  const { items = [], atom } = parseRssFeed(document);
  const previous = atom?.links?.find(({ rel }) => rel === 'prev-archive')?.href;
  return { previous, items: items.map(followed) };
}

function followed(
  item: NonNullable<ReturnType<typeof parseRssFeed>['items']>[number],
): FollowedPost {
  const content = item.content?.encoded ?? '';
  return {
    guid: item.guid?.value ?? '',
    uid: Number(/Post (\d+),/.exec(content)?.[1]),
    link: item.link ?? '',
    published: item.pubDate ?? '',
    updated: item.atom?.updated ?? null,
    content,
  };
}

export interface Polled {
  /** As often as they are told. */
  items: FollowedPost[];
  fresh: FollowedPost[];
  updated: FollowedPost[];
}

export interface FollowedPost {
  guid: string;
  /** The name for ever of the post that it is. */
  uid: number;
  link: string;
  published: string;
  updated: string | null;
  content: string;
}
