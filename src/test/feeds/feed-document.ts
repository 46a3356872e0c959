import type { FeedFormat } from '../../domain/addresses.ts';
import { plainText } from './plain-text.ts';
import { children, texts, xmlTree, type XmlElement } from './xml-tree.ts';

/** A feed as rules look at it; throws where it is not well formed. */
export function feedDocument(address: string, format: FeedFormat, text: string): FeedDocument {
  if (format === 'json') return jsonDocument(address, text);
  const root = xmlTree(text);
  const channel = format === 'rss' ? children(root, 'channel')[0]! : root;
  const items = children(channel, format === 'rss' ? 'item' : 'entry');
  const make = format === 'rss' ? rssItem : atomItem;
  return { address, format, text, root, channel, json: null, items: items.map(make) };
}

function rssItem(node: XmlElement): ItemOfDocument {
  return {
    node,
    ids: texts(node, 'guid'),
    links: texts(node, 'link'),
    html: texts(node, 'content:encoded'),
    summaries: texts(node, 'description'),
    published: texts(node, 'pubDate'),
    updated: texts(node, 'atom:updated'),
  };
}

function atomItem(node: XmlElement): ItemOfDocument {
  return {
    node,
    ids: texts(node, 'id'),
    links: children(node, 'link').map(({ attributes }) => attributes['href'] ?? ''),
    html: texts(node, 'content'),
    summaries: texts(node, 'summary').map(plainText),
    published: texts(node, 'published'),
    updated: texts(node, 'updated'),
  };
}

function jsonDocument(address: string, text: string): FeedDocument {
  const json = JSON.parse(text) as JsonFeed;
  const items = json.items.map((item) => ({
    node: null,
    ids: listed(item.id),
    links: listed(item.url),
    html: listed(item.content_html),
    summaries: listed(item.summary),
    published: listed(item.date_published),
    updated: listed(item.date_modified),
  }));
  return { address, format: 'json', text, root: null, channel: null, json, items };
}

function listed(value: unknown): string[] {
  return value === undefined ? [] : [String(value)];
}

export interface FeedDocument {
  address: string;
  format: FeedFormat;
  text: string;
  root: XmlElement | null;
  /** What holds the items. */
  channel: XmlElement | null;
  json: JsonFeed | null;
  items: ItemOfDocument[];
}

/** Every value as often as it is there. */
export interface ItemOfDocument {
  node: XmlElement | null;
  ids: string[];
  links: string[];
  html: string[];
  summaries: string[];
  published: string[];
  updated: string[];
}

export interface JsonFeed extends Record<string, unknown> {
  items: Record<string, unknown>[];
}
