import { address } from '../../domain/addresses.ts';
import { zonedTime } from '../zoned-time.ts';
import type { FeedItem } from './feed-item.ts';
import type { Feed } from './feed.ts';
import { fitItems, printOnce } from './fit-items.ts';
import type { PrintedItem } from './fit-items.ts';

/** The JSON Feed 1.1 document of a feed; who wrote what stands with each item. */
export async function renderJsonFeed(feed: Feed): Promise<string> {
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: address.feed(feed.page, 'json'),
    language: feed.language,
    // Readers show it as a square, and would cut a card.
    icon: feed.image?.isSquare ? feed.image.url : undefined,
    favicon: feed.icon ?? undefined,
  };
  const before = `${JSON.stringify(head).slice(0, -1)},"items":[\n`;
  const items = await Promise.all(feed.items.map(jsonItem));
  return fitItems({ before, after: ']}\n' }, items.map(afterAnother));
}

/** Printed as it stands behind another: whatever is first loses its comma. */
const jsonItem = printOnce((item: FeedItem) => `,${JSON.stringify(itemFields(item))}\n`);

function afterAnother(item: PrintedItem, index: number): PrintedItem {
  return index === 0 ? { ...item, text: item.text.slice(1) } : item;
}

function itemFields(item: FeedItem): object {
  const { published, updated, timezone, content, summary } = item;
  return {
    id: item.guid,
    url: item.url,
    title: item.title,
    ...(content === null ? { content_text: summary } : { content_html: content }),
    summary,
    image: item.image?.url,
    date_published: zonedTime(published, timezone),
    date_modified: updated === null ? undefined : zonedTime(updated, timezone),
    authors: item.authors.map(({ name, url, avatar }) => ({
      name,
      url,
      avatar: avatar ?? undefined,
    })),
    tags: item.topics.map(({ label }) => label),
    language: item.language,
  };
}
