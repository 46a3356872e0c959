import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkBlog } from '../domain/link-blog.ts';
import { publicPart } from '../domain/public-part.ts';
import { calendarOfSite } from '../render/calendars/calendar-of-site.ts';
import { cardsOf } from '../render/cards/cards-of.ts';
import { feedOf } from '../render/feed/feed.ts';
import { furtherPages } from '../render/further-pages.ts';
import { authorThings, homeThings, postThings, scheduleThings } from '../render/json-ld.ts';
import { newPostUrl } from '../render/new-post-url.ts';
import { renderRss } from '../render/feed/rss.ts';
import { rhythmsOf, turnsByDay, whoIsNext } from '../render/schedule.ts';
import { searchEntries } from '../render/search/search-entries.ts';
import { renderSitemap, sitemapEntries } from '../render/sitemap.ts';
import { PLANTED, plantedBlog, type PlantedBlog } from './planted-blog.ts';

test('random blogs: standings, absences, topics of slots, titles of what is scheduled: in no output', async () => {
  await fc.assert(
    fc.asyncProperty(plantedBlog, async (blog) => {
      for (const [name, text] of Object.entries(await outputsOf(blog))) {
        expect([name, PLANTED.exec(text)]).toEqual([name, null]);
        expect([name, LATENESS.exec(text)]).toEqual([name, null]);
      }
    }),
    { numRuns: 60 },
  );
});

/** Every value of which pages, feeds, cards, search and calendars are made. */
async function outputsOf({ records, today, now }: PlantedBlog): Promise<Record<string, string>> {
  const part = publicPart(records, now);
  const blog = linkBlog(part, now);
  const { site, schedule, authors, posts } = blog;
  const feeds = [null, ...authors, ...blog.topics].map((of) =>
    renderRss(feedOf(blog, of, { image: null, of: () => ({ content: null, cover: null }) })),
  );
  const things = [
    ...homeThings(blog),
    ...scheduleThings(blog, 'Who writes next', 'Whose turn it is'),
    ...authors.flatMap((author) => authorThings(blog, author, null)),
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
    feeds: (await Promise.all(feeds)).join(''),
    things: JSON.stringify(things),
    search: JSON.stringify(searchEntries(blog)),
    cards: JSON.stringify(cardsOf(blog)),
    sitemap: renderSitemap(blog, sitemapEntries(blog, furtherPages(blog))),
  };
} // prettier-ignore

const LATENESS = /\b(late|overdue|dormant|missed|behind|on-leave|standing|instead-?of)\b/i;
