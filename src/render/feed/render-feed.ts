import type { FeedFormat } from '../../domain/addresses.ts';
import { renderAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { renderJsonFeed } from './json-feed.ts';
import { renderRss } from './rss.ts';

/** A feed in one of its formats. */
export function renderFeed(feed: Feed, format: FeedFormat): Promise<string> {
  return FORMATS[format].render(feed);
}

/** The name of a format among people, and the type by which programs know it. */
export function feedFormat(format: FeedFormat): { name: string; type: string } {
  return FORMATS[format];
}

const FORMATS = {
  rss: { name: 'RSS', type: 'application/rss+xml', render: renderRss },
  atom: { name: 'Atom', type: 'application/atom+xml', render: renderAtom },
  json: { name: 'JSON Feed', type: 'application/feed+json', render: renderJsonFeed },
} as const;
