import { absolute, address } from '../../domain/addresses.ts';
import type { Author, Blog, Post } from '../../domain/blog.ts';
import type { Day, Instant } from '../../domain/calendar.ts';
import type { OutsideImage } from '../outside-image.ts';
import { summaryOf } from './summary.ts';
import { xmlText } from '../xml-text.ts';

/** A post as every format of every feed tells it: made once, and known again by being the same. */
export function feedItem(blog: Blog, post: Post, parts: ItemParts): FeedItem {
  const { url: site, timezone, language } = blog.site;
  const url = absolute(site, address.post(post.slug));
  return {
    title: xmlText(post.title),
    summary: summaryOf(post.description, post.lang ?? language),
    url,
    guid: xmlText(post.guid ?? url),
    day: post.day ?? UNDATED,
    published: post.instant ?? 0,
    updated: post.updated?.instant ?? null,
    timezone,
    language: post.lang ?? language,
    authors: post.authors.map((author) => ({
      name: xmlText(author.name),
      url: absolute(site, address.author(author.id)),
      avatar: parts.avatar(author),
    })),
    topics: post.topics.map(({ id, label }) => ({
      id,
      label: xmlText(label),
      scheme: absolute(site, address.topics),
    })),
    image: parts.image,
    content: parts.content,
  };
}

/** Only a draft has no day, and no feed has a draft. */
const UNDATED: Day = '1970-01-01';

/** What the pages have to prepare: a body and images that are finished. */
export interface ItemParts extends Pick<FeedItem, 'content' | 'image'> {
  avatar: (author: Author) => string | null;
}

/** No text in it has a character that XML forbids; every address is absolute. */
export interface FeedItem {
  title: string;
  /** Plain text, at most 300 characters. */
  summary: string;
  url: string;
  guid: string;
  /** The day in the blog's zone. */
  day: Day;
  published: Instant;
  updated: Instant | null;
  timezone: string;
  language: string;
  authors: FeedAuthor[];
  topics: FeedTopic[];
  image: OutsideImage | null;
  /** HTML; null where the blog's feeds hold summaries. */
  content: string | null;
}

export interface FeedAuthor {
  name: string;
  url: string;
  avatar: string | null;
}

export interface FeedTopic {
  id: string;
  label: string;
  /** The address of the list that the id is of. */
  scheme: string;
}
