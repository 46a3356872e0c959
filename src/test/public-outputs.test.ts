import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEED_FORMATS } from '../domain/addresses.ts';
import { linkBlog } from '../domain/link-blog.ts';
import { publicPart } from '../domain/public-part.ts';
import { calendarOfSite } from '../render/calendars/calendar-of-site.ts';
import { cardsOf } from '../render/cards/cards-of.ts';
import { feedItem } from '../render/feed/feed-item.ts';
import { feedList } from '../render/feed/feed-list.ts';
import { feedOf } from '../render/feed/feed.ts';
import { renderOpml } from '../render/feed/opml.ts';
import { furtherPages } from '../render/page/further-pages.ts';
import { authorThings } from '../render/json-ld/author-things.ts';
import {
  authorItems,
  collectionThings,
  scheduleThings,
  seriesThings,
} from '../render/json-ld/collection-things.ts';
import { postThings } from '../render/json-ld/post-things.ts';
import { homeThings } from '../render/json-ld/site-things.ts';
import { newPostUrl } from '../render/ways/new-post-url.ts';
import { renderFeed } from '../render/feed/render-feed.ts';
import { dataText } from '../render/person/data-text.ts';
import { peopleDocument } from '../render/person/people-document.ts';
import { renderVcard } from '../render/person/vcard.ts';
import { rhythmsOf, turnsByDay, whoIsNext } from '../render/page/schedule.ts';
import { searchEntries } from '../render/search/search-entries.ts';
import { renderSitemap, sitemapEntries } from '../render/sitemap.ts';
import { PLANTED, plantedBlog, type PlantedBlog } from './planted-blog.ts';

test(
  'random blogs: standings, absences, topics of slots, titles of what is scheduled: in no output',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(plantedBlog, async (blog) => {
        for (const [name, text] of Object.entries(await outputsOf(blog))) {
          expect([name, PLANTED.exec(text)]).toEqual([name, null]);
          expect([name, LATENESS.exec(text)]).toEqual([name, null]);
        }
      }),
      { numRuns: 60 },
    );
  },
);

/** Every value of which pages, feeds, cards, search and calendars are made. */
async function outputsOf({ records, today, now }: PlantedBlog): Promise<Record<string, string>> {
  const part = publicPart(records, now);
  const blog = linkBlog(part, now);
  const { site, schedule, authors, posts } = blog;
  const avatar = () => null;
  const item = (post: (typeof posts)[number]) => feedItem(blog, post, { content: null, image: null, avatar });
  const feeds = [null, ...authors, ...blog.topics].map((of) => feedOf(blog, of, { image: null, icon: null, item }));
  const listed = renderOpml({ blog, feeds: feedList(blog, 'Letters'), words: { authors: 'Authors', topics: 'Topics' } });
  const things = [
    ...homeThings(blog),
    ...scheduleThings(blog, 'Who writes next', 'Whose turn it is'),
    ...authors.flatMap((author) => authorThings(blog, author, { image: null, listName: 'Authors' })),
    ...collectionThings(blog, { title: 'Authors', description: 'All.', path: '/authors/', items: authorItems(authors) }),
    ...blog.series.flatMap((series) => seriesThings(blog, series, 'Its parts.')),
    ...posts.flatMap((post) => postThings(blog, post, null)),
  ];
  const next = whoIsNext(blog, Infinity);
  const shown = {
    days: schedule.map(({ coming }) => turnsByDay(coming).map(({ day, turns }) => [day, turns.map(({ name }) => name)])),
    next: next.map(({ day, author, rotation }) => [day, author.id, rotation]),
    rhythms: authors.map((author) => rhythmsOf(blog, author, today)),
  };
  const repository = { url: 'https://github.com/tidewright/sea' };
  const newPosts = next.map(({ author, day, rotation }) => newPostUrl({ site: { repository }, way: '', author, day, today, rotation }));
  const summary = (name: string | null, rotation: string) => `${name ?? 'Open'}: ${rotation}`;
  const calendars = [null, ...authors.map(({ id }) => id)].map((of) => calendarOfSite({ site, calendars: part.calendars, of, name: 'Who writes next', summary }));
  return {
    store: JSON.stringify(part),
    schedule: JSON.stringify(shown),
    newPosts: newPosts.join('\n'),
    calendars: calendars.join(''),
    feeds: (await Promise.all(feeds.flatMap((feed) => FEED_FORMATS.map((format) => renderFeed(feed, format))))).join(''),
    feedList: listed,
    things: JSON.stringify(things),
    search: JSON.stringify(searchEntries(blog)),
    cards: JSON.stringify(cardsOf(blog)),
    people: dataText(peopleDocument(blog, () => PARTS)),
    vcards: authors.map((author) => renderVcard(blog, author, PARTS)).join(''),
    sitemap: renderSitemap(blog, sitemapEntries(blog, furtherPages(blog))),
  };
} // prettier-ignore

const PARTS = { bio: null, portrait: null, hasCalendar: true, label: () => 'Web' };
const LATENESS = /\b(late|overdue|dormant|missed|behind|on-leave|standing|instead-?of)\b/i;
