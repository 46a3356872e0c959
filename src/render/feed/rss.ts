import { getRssString } from '@astrojs/rss';
import type { RSSFeedItem } from '@astrojs/rss';
import type { Feed, FeedImage, FeedItem } from './feed.ts';
import { escapeXml, xmlText } from './xml-text.ts';

/** The most that a feed may weigh: fewer items where it would weigh more, but one at least. */
const FEED_BYTES = 1_000_000;

/** The RSS 2.0 document of a feed, always well formed. */
export async function renderRss(feed: Feed): Promise<string> {
  let items = fitting(feed.items);
  let document = await print({ ...feed, items });
  while (items.length > 1 && Buffer.byteLength(document) > FEED_BYTES) {
    items = items.slice(0, -1);
    document = await print({ ...feed, items });
  }
  return document;
}

/** As many items as certainly do not pass the limit by their contents alone. */
function fitting(items: FeedItem[]): FeedItem[] {
  let bytes = 0;
  return items.filter((item, index) => {
    bytes += Buffer.byteLength(item.content ?? '');
    return index === 0 || bytes < FEED_BYTES;
  });
}

async function print(feed: Feed): Promise<string> {
  const held = new HeldTexts();
  const document = await getRssString({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    site: feed.page,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      ...(feed.items.some(({ cover }) => cover) ? { media: 'http://search.yahoo.com/mrss/' } : {}),
    },
    customData: channel(feed, held),
    items: feed.items.map((item) => rssItem(item, held)),
  });
  return held.putBack(hexReferences(document));
}

function channel(feed: Feed, held: HeldTexts): string {
  return [
    `<language>${held.keep(feed.language)}</language>`,
    feed.copyright === null ? '' : `<copyright>${held.keep(feed.copyright)}</copyright>`,
    feed.changed === null ? '' : `<lastBuildDate>${date(feed.changed)}</lastBuildDate>`,
    '<generator>Rota</generator><ttl>60</ttl>',
    feed.image === null ? '' : channelImage(feed, feed.image, held),
    `<atom:link href="${escapeXml(feed.folder)}rss.xml" rel="self" type="application/rss+xml"/>`,
  ].join('');
}

function channelImage(feed: Feed, image: FeedImage, held: HeldTexts): string {
  const size = `<width>${image.width}</width><height>${image.height}</height>`;
  return `<image><url>${held.keep(image.url)}</url><title>${held.keep(feed.title)}</title><link>${held.keep(feed.page)}</link>${size}</image>`;
}

function rssItem(item: FeedItem, held: HeldTexts): RSSFeedItem {
  return {
    title: xmlText(item.title),
    description: xmlText(item.description),
    link: item.url,
    pubDate: new Date(item.published),
    categories: item.topics.map((topic) => xmlText(topic).replaceAll(',', '')),
    customData: itemData(item, held),
    ...(item.content === null ? {} : { content: xmlText(item.content) }),
  };
}

function itemData(item: FeedItem, held: HeldTexts): string {
  const isLink = item.guid === item.url;
  const updated = item.updated === null ? '' : new Date(item.updated).toISOString();
  return [
    `<guid isPermaLink="${isLink}">${held.keep(item.guid)}</guid>`,
    `<dc:creator>${held.keep(item.authors.join(', '))}</dc:creator>`,
    updated === '' ? '' : `<atom:updated>${updated}</atom:updated>`,
    item.cover === null ? '' : media(item.cover, held),
  ].join('');
}

function media({ url, width, height, type, alt }: FeedImage, held: HeldTexts): string {
  const sizes = `width="${width}" height="${height}"`;
  const text =
    alt === '' ? '' : `<media:description type="plain">${held.keep(alt)}</media:description>`;
  return `<media:content url="${escapeXml(url)}" medium="image" type="${type}" ${sizes}>${text}</media:content>`;
}

/**
 * Texts on their way past `customData`, which @astrojs/rss parses and prints again: it would turn
 * "007" into "7". They travel as marks of a character that no text of XML may hold.
 */
class HeldTexts {
  #texts: string[] = [];

  keep(text: string): string {
    this.#texts.push(escapeXml(text));
    return `\ufffe${this.#texts.length - 1}\ufffe`;
  }

  putBack(document: string): string {
    return document.replace(/\ufffe(\d+)\ufffe/g, (_, index) => this.#texts[Number(index)] ?? '');
  }
}

/** The printer writes `&amp;`, which some readers decode twice in titles. */
function hexReferences(document: string): string {
  return document
    .replaceAll('&amp;', '&#x26;')
    .replaceAll('&lt;', '&#x3C;')
    .replaceAll('&gt;', '&#x3E;');
}

function date(instant: number): string {
  return new Date(instant).toUTCString();
}
