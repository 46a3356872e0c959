import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { FeedFormat } from '../../domain/addresses.ts';
import { plainText } from './plain-text.ts';

/** Other people's parsers, by name and format: what each of them reads in a feed. */
export const feedReaders: Record<
  string,
  Partial<Record<FeedFormat, (text: string) => ReadFeed>>
> = {
  feedsmith: { rss: feedsmithRss, atom: feedsmithAtom, json: feedsmithJson },
  'feed-parser': { rss: feedParser, atom: (text) => asHtml(feedParser(text)) },
  'feed-extractor': {
    rss: (text) => extractor(extractFromXml(text, options)),
    atom: (text) => withoutPublished(asHtml(extractor(extractFromXml(text, options)))),
    json: (text) => extractor(extractFromJson(JSON.parse(text) as string, options)),
  },
};

function feedsmithRss(text: string): ReadFeed {
  const { title, link, items } = parseRssFeed(text);
  return {
    title,
    link,
    items: (items ?? []).map((item) => ({
      id: item.guid?.value,
      title: item.title,
      link: item.link,
      published: item.pubDate,
      byline: item.dc?.creators?.join(' | '),
      topics: item.categories?.map(({ name }) => name),
      summary: item.description,
      content: item.content?.encoded,
    })),
  };
}

function feedsmithAtom(text: string): ReadFeed {
  const { title, links, entries } = parseAtomFeed(text);
  return {
    title: plainText(title?.value),
    link: links?.find(({ rel }) => rel === 'alternate')?.href,
    items: (entries ?? []).map((entry) => ({
      id: entry.id,
      title: plainText(entry.title?.value),
      link: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
      published: entry.published,
      updated: entry.updated,
      authors: entry.authors?.map(({ name }) => name),
      topics: entry.categories?.map(({ label }) => label),
      summary: plainText(entry.summary?.value),
      content: entry.content?.value,
    })),
  };
}

function feedsmithJson(text: string): ReadFeed {
  const { title, home_page_url, items } = parseJsonFeed(text);
  return {
    title,
    link: home_page_url,
    items: (items ?? []).map((item) => ({
      id: item.id,
      title: item.title,
      link: item.url,
      published: item.date_published,
      updated: item.date_modified ?? item.date_published,
      authors: item.authors?.map(({ name }) => name),
      topics: item.tags,
      summary: item.summary,
      content: item.content_html,
    })),
  };
}

/** It decodes references within character data once more, so such HTML is not compared. */
function feedParser(text: string): ReadFeed {
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

/** Texts of Atom are HTML, which it hands on as it is. */
function asHtml({ title, link, items }: ReadFeed): ReadFeed {
  const plain = items.map((item) => ({
    ...item,
    title: plainText(item.title),
    ...(item.summary === undefined ? {} : { summary: plainText(item.summary) }),
  }));
  return { title: plainText(title), link, items: plain };
}

/** It leaves references within attributes as they are written. */
function decodedLabel(label: string | null): string {
  const code = (_: string, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16));
  return (label ?? '').replace(/&#x([0-9A-F]+);/g, code);
}

function extractor({ title, link, entries }: ReturnType<typeof extractFromXml>): ReadFeed {
  return {
    title,
    link,
    items: (entries ?? []).map((entry) => {
      const { id, title, link, published } = entry;
      return { id, title, link, published, content: (entry as { content?: unknown }).content };
    }),
  };
}

/** It takes the last update of an entry for its publication. */
function withoutPublished(feed: ReadFeed): ReadFeed {
  return { ...feed, items: feed.items.map((item) => ({ ...item, published: undefined })) };
}

/** What an entry holds under its own name for the content, which else is cut. */
function rawContent(entry: object): { content: unknown } {
  const { content_html, content, 'content:encoded': encoded } = entry as Record<string, unknown>;
  const text = content_html ?? encoded ?? content ?? '';
  return {
    content: typeof text === 'object' ? ((text as { '#text'?: string })['#text'] ?? '') : text,
  };
}

const options = {
  descriptionMaxLen: 0,
  xmlParserOptions: { parseTagValue: false },
  getExtraEntryFields: rawContent,
};

/** As the parser gives it: what is absent, it does not read. */
export interface ReadFeed {
  title: unknown;
  link: unknown;
  items: ReadItem[];
}

export interface ReadItem {
  id: unknown;
  title: unknown;
  link: unknown;
  published: unknown;
  updated?: unknown;
  authors?: unknown[] | undefined;
  /** The names in one text, as RSS has them; of several elements with " | " between. */
  byline?: unknown;
  topics?: unknown[] | undefined;
  summary?: unknown;
  content?: unknown;
}
