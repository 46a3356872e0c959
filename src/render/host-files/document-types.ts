import { address, FEED_FORMATS } from '../../domain/addresses.ts';
import type { FeedFormat } from '../../domain/addresses.ts';

/** What other programs fetch, by the address in a rule for hosts, and what it is. */
export function documentTypes(): Record<string, string> {
  const listed = [address.home, address.author(':id'), address.topic(':id')];
  const feeds = listed.flatMap((page) =>
    FEED_FORMATS.map((format) => [address.feed(page, format), FEED_TYPES[format]]),
  );
  return {
    ...Object.fromEntries(feeds),
    '/feeds/archive/*': FEED_TYPES.rss,
    [address.lettersFeed]: FEED_TYPES.rss,
    [address.feedList]: 'text/x-opml; charset=utf-8',
    [address.people]: 'application/json; charset=utf-8',
    [address.peopleSchema]: 'application/schema+json; charset=utf-8',
    [address.vcard(':id')]: 'text/vcard; charset=utf-8',
    [address.calendar]: 'text/calendar; charset=utf-8',
    [address.authorCalendar(':id')]: 'text/calendar; charset=utf-8',
    [address.postMarkdown(':slug')]: 'text/markdown; charset=utf-8',
    [address.llms]: 'text/plain; charset=utf-8',
  };
}

const FEED_TYPES: Record<FeedFormat, string> = {
  // A browser shows XML of this type with our style sheet; other types it offers to save.
  rss: 'application/xml; charset=utf-8',
  atom: 'application/xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};
