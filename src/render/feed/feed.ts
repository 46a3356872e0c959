import { absolute, address, atBase } from '../../domain/addresses.ts';
import type { Author, Blog, Post, Topic } from '../../domain/blog.ts';
import type { Instant } from '../../domain/calendar.ts';
import type { FeedItem } from './feed-item.ts';
import { xmlText } from '../xml-text.ts';

/** How many posts a feed holds at most. */
export const FEED_ITEMS = 30;

/** The feed of the blog (null), an author or a topic. */
export function feedOf(blog: Blog, of: FeedOwner, parts: FeedParts): Feed {
  const { site } = blog;
  const items = newestPosts(blog, of).map(parts.item);
  return {
    title: feedTitle(blog, of),
    description: xmlText(descriptionOf(blog, of)),
    page: absolute(site.url, pageOfFeed(of)),
    language: site.language,
    timezone: site.timezone,
    copyright: site.copyright === undefined ? null : xmlText(site.copyright),
    image: parts.image,
    icon: parts.icon,
    sheet: atBase(site.url, address.feedSheet),
    items,
    changed: newestChange(items),
    place: null,
  };
}

/** What the feed of `of` tells. */
export function newestPosts(blog: Blog, of: FeedOwner): Post[] {
  return (of?.posts ?? blog.posts).slice(0, FEED_ITEMS);
}

/** No two feeds of a blog have the same title: namesakes are told by their address too. */
export function feedTitle(blog: Blog, of: FeedOwner): string {
  if (of === null) return xmlText(blog.site.name);
  const label = labelOf(of);
  const others = [...blog.authors, ...blog.topics].filter((one) => labelOf(one) === label);
  const own = others.length > 1 ? `${label} (${pageOfFeed(of).slice(1, -1)})` : label;
  return xmlText(`${own} · ${blog.site.name}`);
}

/** What the author or topic is called. */
export function labelOf(of: Author | Topic): string {
  return 'label' in of ? of.label : of.name;
}

/** The address, without the base path, of the page beside which the formats of a feed lie. */
export function pageOfFeed(of: FeedOwner): string {
  if (of === null) return address.home;
  return 'label' in of ? address.topic(of.id) : address.author(of.id);
}

/** The newest change of content; null where there is none. */
export function newestChange(items: readonly FeedItem[]): Instant | null {
  const changes = items.map(({ published, updated }) => Math.max(published, updated ?? 0));
  return changes.length === 0 ? null : Math.max(...changes);
}

function descriptionOf(blog: Blog, of: FeedOwner): string {
  const own = of === null ? null : 'label' in of ? of.description : of.role;
  return own ?? blog.site.description;
}

export type FeedOwner = Author | Topic | null;

/** What the pages have to prepare. */
export interface FeedParts extends Pick<Feed, 'image' | 'icon'> {
  item: (post: Post) => FeedItem;
}

/** What every format of a feed is made from. */
export interface Feed {
  title: string;
  description: string;
  /** The page that the feed is of, absolute. */
  page: string;
  language: string;
  timezone: string;
  copyright: string | null;
  image: ImageOfFeed | null;
  /** The address of the blog's icon, of any kind. */
  icon: string | null;
  /** The address of the style sheet, from the root of the host. */
  sheet: string;
  /** The newest first. */
  items: FeedItem[];
  changed: Instant | null;
  place: FeedPlace | null;
}

/** What stands for a feed: GIF, JPEG or PNG. Sizes are null where they are not known. */
interface ImageOfFeed {
  url: string;
  width: number | null;
  height: number | null;
  isSquare: boolean;
}

/** Where an RSS document stands among the archives of RFC 5005. Addresses are absolute. */
export interface FeedPlace {
  /** Null: beside the page. */
  self: string | null;
  isArchive: boolean;
  current: string | null;
  previous: string | null;
  next: string | null;
}
