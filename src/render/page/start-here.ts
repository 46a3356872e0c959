import type { Author, Blog, Post, Topic } from '../../domain/blog.ts';

/**
 * Where to begin with an author of three posts or more, chosen by what the blog itself says of
 * them: the post that most others link to (a link from somebody else's counts twice) or that readers
 * wrote letters about; else the first part of their longest series; else the one that is most about
 * what they write about. A part of a series stands for its first. Equals go by fewer authors, then
 * the older, then the slug. Null with fewer posts, which need no guide.
 */
export function startHere(author: Author, blog: Blog): Start | null {
  const posts = author.posts.filter(({ draft, instant }) => {
    return !draft && instant !== null && instant <= blog.now;
  });
  if (posts.length < FEW) return null;
  const named = namedBy(author, blog);
  const called = first(posts, (post) => (named.get(post.slug) ?? 0) + post.letters.length);
  if (called) return { post: beginningOf(called, posts), why: 'linked' };
  const part = first(posts, (post) => partsBy(author, post));
  if (part) return { post: beginningOf(part, posts), why: 'series' };
  const central = first(posts, (post) => weightOf(post.topics, posts));
  return { post: central ?? posts[0]!, why: 'central' };
}

/** How often posts are linked to, by slug. */
function namedBy(author: Author, { posts }: Blog): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { authors, links } of posts) {
    const weight = authors.some(({ id }) => id === author.id) ? 1 : 2;
    for (const slug of links) counts.set(slug, (counts.get(slug) ?? 0) + weight);
  }
  return counts;
}

/** Of the posts that score at all the one that scores most. */
function first(posts: readonly Post[], score: (post: Post) => number): Post | undefined {
  return posts
    .map((post) => ({ post, score: score(post) }))
    .filter((one) => one.score > 0)
    .toSorted((one, two) => two.score - one.score || byRest(one.post, two.post))[0]?.post;
}

function byRest(one: Post, two: Post): number {
  const fewer = one.authors.length - two.authors.length;
  return fewer || (one.instant ?? 0) - (two.instant ?? 0) || (one.slug < two.slug ? -1 : 1);
}

/** The first part of a post's series, if it is one of `posts` too. */
function beginningOf(post: Post, posts: readonly Post[]): Post {
  const [beginning] = post.series?.series.posts ?? [];
  return beginning && posts.includes(beginning) ? beginning : post;
}

/** How many parts of the post's series are theirs, where there are several. */
function partsBy(author: Author, { series }: Post): number {
  const parts = series?.series.posts.filter(({ authors }) => authors.includes(author)) ?? [];
  return parts.length > 1 ? parts.length : 0;
}

function weightOf(topics: readonly Topic[], posts: readonly Post[]): number {
  const shared = (topic: Topic) => posts.filter((post) => post.topics.includes(topic)).length;
  return topics.reduce((sum, topic) => sum + shared(topic), 0);
}

const FEW = 3;

export interface Start {
  post: Post;
  why: 'linked' | 'series' | 'central';
}
