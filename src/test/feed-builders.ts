import type { FeedItem } from '../render/feed/feed-item.ts';
import type { Feed } from '../render/feed/feed.ts';

/** A feed of one item, with changes. */
export function feed(given: Partial<Feed> = {}): Feed {
  return {
    title: 'Slack Water',
    description: 'Notes on tides',
    page: 'https://blog.example/',
    language: 'en',
    timezone: 'Europe/Berlin',
    copyright: null,
    image: null,
    icon: null,
    sheet: '/feeds/feed.css',
    items: [item({})],
    changed: Date.UTC(2026, 2, 2, 23),
    place: null,
    ...given,
  };
}

/** A post of 3 March 2026, as all feeds tell it, with changes. */
export function item(given: Partial<FeedItem> = {}): FeedItem {
  return {
    title: 'One',
    summary: 'The first',
    url: 'https://blog.example/posts/one/',
    guid: 'https://blog.example/posts/one/',
    day: '2026-03-03',
    published: Date.UTC(2026, 2, 2, 23),
    updated: null,
    timezone: 'Europe/Berlin',
    language: 'en',
    authors: [person('Ada Okafor')],
    topics: [topic('Tides')],
    image: null,
    content: '<p>Text</p>',
    ...given,
  };
}

export function person(name: string): FeedItem['authors'][number] {
  const avatar = 'https://blog.example/_astro/face.jpg';
  return { name, url: 'https://blog.example/authors/somebody/', avatar };
}

export function topic(label: string): FeedItem['topics'][number] {
  return { id: 'something', label, scheme: 'https://blog.example/topics/' };
}
