import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { asHtml } from './plain-text.ts';
import type { ReadFeed } from './read-feed.ts';

/** What @extractus/feed-extractor reads. */
export const readByFeedExtractor = {
  rss: (text: string) => asRead(extractFromXml(text, options)),
  atom: (text: string) => withoutPublished(asHtml(asRead(extractFromXml(text, options)))),
  json: (text: string) => asRead(extractFromJson(JSON.parse(text) as string, options)),
};

function asRead({ title, link, entries }: ReturnType<typeof extractFromXml>): ReadFeed {
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
