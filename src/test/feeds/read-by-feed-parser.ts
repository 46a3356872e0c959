import { parseFeed } from '@rowanmanning/feed-parser';
import { asHtml } from './plain-text.ts';
import type { ReadFeed, ReadItem } from './read-feed.ts';

/** What @rowanmanning/feed-parser reads. */
export const readByFeedParser = { rss: read, atom: (text: string) => asHtml(read(text)) };

/** It decodes references within character data once more, so such HTML is not compared. */
function read(text: string): ReadFeed {
  const { title, url, items, meta } = parseFeed(text);
  const isRss = meta.type === 'rss';
  const isEscaped = !text.includes('<![CDATA[');
  return {
    title,
    link: url,
    items: items.map((item) => ({
      id: item.id,
      title: item.title,
      link: item.url,
      published: item.published,
      ...authorsOf(
        item.authors.map(({ name }) => name),
        isRss,
      ),
      topics: item.categories.map(({ label }) => decodedLabel(label)),
      summary: item.description,
      ...(isEscaped ? { content: item.content ?? '' } : {}),
    })),
  };
}

function authorsOf(names: unknown[], isRss: boolean): Pick<ReadItem, 'authors' | 'byline'> {
  return isRss ? { byline: names.join(' | ') } : { authors: names };
}

/** It leaves references within attributes as they are written. */
function decodedLabel(label: string | null): string {
  const code = (_: string, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16));
  return (label ?? '').replace(/&#x([0-9A-F]+);/g, code);
}
