import { expect, test } from 'vitest';
import { address, FEED_FORMATS } from './addresses.ts';
import { OUTPUTS, outputAt } from './outputs.ts';
import type { Output } from './outputs.ts';

const PATHS: Record<Output, string[]> = {
  feeds: [
    ...['/', address.author('bo'), address.topic('tides')].flatMap((page) =>
      FEED_FORMATS.map((format) => address.feed(page, format)),
    ),
    address.feedList,
    address.feedArchive(3),
    address.lettersFeed,
  ],
  cards: [address.siteCard, address.authorCard('bo'), address.postCard('low-water')],
  search: [`${address.searchIndex}parts.json`],
  markdown: [address.postMarkdown('low-water'), address.llms],
  people: [
    address.people,
    address.peopleSchema,
    address.vcard('bo'),
    address.embed('bo'),
    `${address.embed('bo')}index.html`,
  ],
  calendars: [address.calendar, address.authorCalendar('bo')],
};

test.each(OUTPUTS)('%s are known by their addresses', (output) => {
  for (const path of PATHS[output]) expect([path, outputAt(path)]).toEqual([path, output]);
});

test('pages belong to no output', () => {
  const pages = [address.home, address.post('feed-json'), address.author('embed'), address.feeds];
  for (const path of [...pages, address.sitemapIndex]) expect(outputAt(path)).toBeNull();
});
