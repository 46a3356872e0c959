import { address, FEED_FORMATS } from '../../domain/addresses.ts';
import type { FeedFormat } from '../../domain/addresses.ts';
import type { Author, Blog, Topic } from '../../domain/blog.ts';
import { feedTitle, labelOf, pageOfFeed } from './feed.ts';
import type { FeedOwner } from './feed.ts';

/**
 * All feeds of a blog: its own, that of its letters under the name `letters`, those of its authors
 * by name, and those of its topics by label.
 */
export function feedList(blog: Blog, letters: string): FeedList {
  const { compare } = new Intl.Collator(blog.site.language);
  const listed = (owners: (Author | Topic)[]) =>
    owners
      .map((of) => ({ ...listedFeed(blog, of), id: of.id }))
      .toSorted((one, two) => compare(one.label, two.label) || (one.id < two.id ? -1 : 1));
  return {
    blog: listedFeed(blog, null),
    letters: blog.letters.length === 0 ? null : listedLetters(letters),
    authors: listed(blog.authors),
    topics: listed(blog.topics),
  };
}

function listedFeed(blog: Blog, of: FeedOwner): ListedFeed {
  const label = of === null ? blog.site.name : labelOf(of);
  const page = pageOfFeed(of);
  const formats = FEED_FORMATS.map((format) => ({ format, path: address.feed(page, format) }));
  return { title: feedTitle(blog, of), label, page, formats };
}

function listedLetters(title: string): ListedFeed {
  const formats = [{ format: 'rss' as const, path: address.lettersFeed }];
  return { title, label: title, page: address.letters, formats };
}

export interface FeedList {
  blog: ListedFeed;
  /** Null where there are no letters. */
  letters: ListedFeed | null;
  authors: ListedFeed[];
  topics: ListedFeed[];
}

export interface ListedFeed {
  title: string;
  /** The same where the list says whose the feeds are. */
  label: string;
  /** The page that it is of, without the base path. */
  page: string;
  /** Its documents, RSS first. */
  formats: { format: FeedFormat; path: string }[];
}
