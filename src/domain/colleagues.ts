import type { Author, Blog, Topic } from './blog.ts';
import type { Day } from './calendar.ts';
import { membership } from './membership/membership.ts';

/**
 * Who else knows about the topics of a post, say: those who name one in `expertise`, without its
 * authors and whoever has left. Members come first, then who shares most of the topics, then who
 * wrote about one of them last, then by id.
 */
export function colleagues(of: Known, { authors, site }: Blog, today: Day, count: number) {
  const is = (author: Author) => (site.hasRotations ? membership(author, today) : 'member');
  return authors
    .filter((author) => !has(of.authors, author) && is(author) !== 'alumnus')
    .map((author): Colleague => ({ author, topics: of.topics.filter(isKnownTo(author)) }))
    .filter(({ topics }) => topics.length > 0)
    .map((colleague) => ({ colleague, isMember: is(colleague.author) === 'member' }))
    .toSorted(
      (one, two) =>
        Number(two.isMember) - Number(one.isMember) || bySharing(one.colleague, two.colleague),
    )
    .slice(0, count)
    .map(({ colleague }) => colleague);
}

function isKnownTo({ expertise }: Author): (topic: Topic) => boolean {
  return (topic) => has(expertise, topic);
}

/** By id: the dev server links the blog anew for each page, so a route's post is of another copy. */
function has(things: readonly { id: string }[], { id }: { id: string }): boolean {
  return things.some((thing) => thing.id === id);
}

function bySharing(one: Colleague, two: Colleague): number {
  const shared = two.topics.length - one.topics.length;
  return shared || lastAbout(two) - lastAbout(one) || (one.author.id < two.author.id ? -1 : 1);
}

/** The instant of their newest post about one of the topics; 0 where there is none. */
function lastAbout({ author, topics }: Colleague): number {
  const last = author.posts.find((post) => post.topics.some((topic) => has(topics, topic)));
  return last?.instant ?? 0;
}

/** What is known, and by whom already. */
export interface Known {
  topics: Topic[];
  authors: Author[];
}

export interface Colleague {
  author: Author;
  /** Those in question that they cover, in the order given. */
  topics: Topic[];
}
