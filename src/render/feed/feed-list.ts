import type { Author, Blog, Topic } from '../../domain/blog.ts';
import { feedTitle, labelOf, pageOfFeed } from './feed.ts';
import type { FeedOwner } from './feed.ts';

/** All feeds of a blog: its own, those of its authors by name, and those of its topics by label. */
export function feedList(blog: Blog): FeedList {
  const { compare } = new Intl.Collator(blog.site.language);
  const listed = (owners: (Author | Topic)[]) =>
    owners
      .map((of) => ({ ...listedFeed(blog, of), id: of.id }))
      .toSorted((one, two) => compare(one.label, two.label) || (one.id < two.id ? -1 : 1));
  return {
    blog: listedFeed(blog, null),
    authors: listed(blog.authors),
    topics: listed(blog.topics),
  };
}

function listedFeed(blog: Blog, of: FeedOwner): ListedFeed {
  const label = of === null ? blog.site.name : labelOf(of);
  return { title: feedTitle(blog, of), label, page: pageOfFeed(of) };
}

export interface FeedList {
  blog: ListedFeed;
  authors: ListedFeed[];
  topics: ListedFeed[];
}

export interface ListedFeed {
  title: string;
  /** The same where the list says whose the feeds are. */
  label: string;
  /** The page that it is of, without the base path. */
  page: string;
}
