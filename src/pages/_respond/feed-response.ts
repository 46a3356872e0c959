import { makes } from '../../components/edition.ts';
import type { FeedFormat } from '../../domain/addresses.ts';
import type { Author, Topic } from '../../domain/blog.ts';
import { withArchives } from '../../render/feed/archives.ts';
import type { Feed } from '../../render/feed/feed.ts';
import { renderFeed } from '../../render/feed/render-feed.ts';
import { openArchives, openFeed } from '../_open/open-feed.ts';
import { openLettersFeed } from '../_open/open-letters-feed.ts';
import { openEdition } from '../_open/open-edition.ts';
import { textResponse, xmlResponse } from './text-response.ts';

/** Where feeds of authors or topics lie in one of Astro's routes. */
export async function feedPaths(list: 'authors' | 'topics', formats: Record<string, FeedFormat>) {
  const edition = await openEdition();
  const owners: (Author | Topic)[] = makes(edition, 'feeds') ? edition.blog[list] : [];
  return owners.flatMap((of) =>
    Object.entries(formats).map(([feed, format]) => ({
      params: { id: of.id, feed },
      props: { of, format },
    })),
  );
}

/** The names of the files of feeds, without extension. */
export const XML_FEEDS = { rss: 'rss', atom: 'atom' } as const;
export const JSON_FEEDS = { feed: 'json' } as const;

export async function feedResponse({ of, format }: FeedProps): Promise<Response> {
  const edition = await openEdition();
  const feed = await openFeed(edition, of);
  const { url } = edition.blog.site;
  const hasArchives = of === null && format === 'rss';
  return responseWith(
    hasArchives ? withArchives(feed, url, await openArchives(edition)) : feed,
    format,
  );
}

export async function lettersFeedResponse(): Promise<Response> {
  return responseWith(await openLettersFeed(await openEdition()), 'rss');
}

async function responseWith(feed: Feed, format: FeedFormat): Promise<Response> {
  const document = await renderFeed(feed, format);
  return format === 'json'
    ? textResponse(document, 'application/feed+json')
    : xmlResponse(document);
}

export interface FeedProps {
  of: Author | Topic | null;
  format: FeedFormat;
}
