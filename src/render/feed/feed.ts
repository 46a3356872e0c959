import { absolute, address } from '../../domain/addresses.ts';
import type { Author, Blog, Post, Topic } from '../../domain/blog.ts';
import type { Instant } from '../../domain/calendar.ts';

/** What every format of a feed is made from. */
export interface Feed {
  title: string;
  description: string;
  /** The page that the feed is of, absolute. */
  page: string;
  /** Address below which the feed's formats lie, absolute, with a slash at its end. */
  folder: string;
  language: string;
  copyright: string | null;
  image: FeedImage | null;
  items: FeedItem[];
  /** The newest change of content; null where there is no post. */
  changed: Instant | null;
}

export interface FeedItem {
  title: string;
  description: string;
  url: string;
  guid: string;
  published: Instant;
  updated: Instant | null;
  authors: string[];
  topics: string[];
  cover: FeedImage | null;
  /** HTML with absolute addresses; null where the blog's feeds hold summaries. */
  content: string | null;
}

export interface FeedImage {
  url: string;
  width: number;
  height: number;
  type: string;
  alt: string;
}

/** How many posts a feed holds at most. */
export const FEED_ITEMS = 30;

/** What of a post the pages have to prepare: its body and cover, with finished images. */
export type ItemParts = Pick<FeedItem, 'content' | 'cover'>;

export function feedOf(blog: Blog, of: Author | Topic | null, parts: FeedParts): Feed {
  const { site } = blog;
  const posts = (of?.posts ?? blog.posts).slice(0, FEED_ITEMS);
  const path = of === null ? address.home : pathOf(of);
  return {
    title: feedTitle(blog, of),
    description: descriptionOf(blog, of),
    page: absolute(site.url, path),
    folder: absolute(site.url, path),
    language: site.language,
    copyright: site.copyright ?? null,
    image: parts.image,
    items: posts.map((post) => itemOf(blog, post, parts.of(post))),
    changed: latest(posts.flatMap((post) => [post.instant ?? 0, post.updated?.instant ?? 0])),
  };
}

/** No two feeds of a blog have the same title. */
export function feedTitle(blog: Blog, of: Author | Topic | null): string {
  if (of === null) return blog.site.name;
  return `${'label' in of ? of.label : of.name} · ${blog.site.name}`;
}

/** The guid of a post in every format. */
function guidOf(blog: Blog, post: Post): string {
  return post.guid ?? absolute(blog.site.url, address.post(post.slug));
}

function itemOf(blog: Blog, post: Post, parts: ItemParts): FeedItem {
  return {
    title: post.title,
    description: post.description,
    url: absolute(blog.site.url, address.post(post.slug)),
    guid: guidOf(blog, post),
    published: post.instant ?? 0,
    updated: post.updated?.instant ?? null,
    authors: post.authors.map(({ name }) => name),
    topics: post.topics.map(({ label }) => label),
    ...parts,
  };
}

function descriptionOf(blog: Blog, of: Author | Topic | null): string {
  if (of === null) return blog.site.description;
  return ('label' in of ? of.description : of.role) ?? blog.site.description;
}

function pathOf(of: Author | Topic): string {
  return 'label' in of ? address.topic(of.id) : address.author(of.id);
}

function latest(instants: Instant[]): Instant | null {
  return instants.length === 0 ? null : Math.max(...instants);
}

export interface FeedParts {
  image: FeedImage | null;
  of: (post: Post) => ItemParts;
}
