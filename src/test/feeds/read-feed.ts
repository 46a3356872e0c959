import type { FeedFormat } from '../../domain/addresses.ts';
import { readByFeedExtractor } from './read-by-feed-extractor.ts';
import { readByFeedParser } from './read-by-feed-parser.ts';
import { readByFeedsmith } from './read-by-feedsmith.ts';

/** Other people's parsers, by name and format: what each of them reads in a feed. */
export const feedReaders: Record<
  string,
  Partial<Record<FeedFormat, (text: string) => ReadFeed>>
> = {
  feedsmith: readByFeedsmith,
  'feed-parser': readByFeedParser,
  'feed-extractor': readByFeedExtractor,
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
