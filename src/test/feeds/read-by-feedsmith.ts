import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { plainText } from './plain-text.ts';
import type { ReadFeed } from './read-feed.ts';

/** What feedsmith reads. */
export const readByFeedsmith = { rss, atom, json };

function rss(text: string): ReadFeed {
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

function atom(text: string): ReadFeed {
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

function json(text: string): ReadFeed {
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
