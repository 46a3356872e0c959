import { address, FEED_FORMATS } from '../../domain/addresses.ts';
import type { FeedFormat } from '../../domain/addresses.ts';
import { feedTitle, pageOfFeed } from '../../render/feed/feed.ts';
import type { FeedOwner } from '../../render/feed/feed.ts';
import { feedFormat } from '../../render/feed/render-feed.ts';
import { at } from '../edition.ts';
import type { Edition } from '../edition.ts';
import type { PageMeta } from '../frame/page-meta.ts';

/**
 * The feeds that a page names to programs, each with a title of its own: first those of the author
 * or topic that the page is about, then the blog's, then those of whoever wrote the post. That of
 * the letters is first where the page is theirs, and last under a post.
 */
export function feedLinks(
  edition: Edition,
  { post, feedsOf = [], letters = false }: PageMeta,
): FeedLink[] {
  if (edition.drafts) return [];
  const whole = (of: FeedOwner) => FEED_FORMATS.map((format) => feedLink(edition, of, format));
  return [
    ...(letters && post === undefined ? [lettersLink(edition)] : []),
    ...feedsOf.flatMap(whole),
    ...whole(null),
    ...(post?.authors ?? []).map((author) => feedLink(edition, author, 'rss')),
    ...(letters && post !== undefined ? [lettersLink(edition)] : []),
  ];
}

/** What the feed of letters is called. */
export function lettersFeedTitle({ blog, words }: Edition): string {
  return words.t('letters-feed', { site: blog.site.name });
}

function lettersLink(edition: Edition): FeedLink {
  const { name, type } = feedFormat('rss');
  const title = lettersFeedTitle(edition);
  return {
    title: edition.words.t('feed-format', { title, format: name }),
    type,
    url: at(edition, address.lettersFeed),
  };
}

function feedLink(edition: Edition, of: FeedOwner, format: FeedFormat): FeedLink {
  const { name, type } = feedFormat(format);
  const title = feedTitle(edition.blog, of);
  return {
    title: edition.words.t('feed-format', { title, format: name }),
    type,
    url: at(edition, address.feed(pageOfFeed(of), format)),
  };
}

export interface FeedLink {
  title: string;
  type: string;
  /** With the base path. */
  url: string;
}
