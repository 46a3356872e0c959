import type { Blog, Post } from './blog.ts';

/**
 * The posts to read after this one, the most related first. What they share counts: a series
 * most, then each topic by its rarity (one that every post has says nothing), then each author.
 * Equals go by nearness in time, then by slug. A post that shares nothing is never named.
 */
export function relatedPosts(post: Post, blog: Blog, count: number): Post[] {
  const scores = new Map<Post, number>();
  const addAll = (posts: Post[], weight: number) => {
    for (const other of nearInTime(posts, post)) {
      scores.set(other, (scores.get(other) ?? 0) + weight);
    }
  };
  if (post.series) addAll(post.series.series.posts, SERIES);
  for (const topic of post.topics) addAll(topic.posts, rarity(topic.posts.length, blog));
  for (const author of post.authors) addAll(author.posts, AUTHOR);
  scores.delete(post);
  const apart = (other: Post) => Math.abs(timeOf(other) - timeOf(post));
  return [...scores]
    .toSorted(([one, a], [two, b]) => b - a || apart(one) - apart(two) || bySlug(one, two))
    .slice(0, count)
    .map(([other]) => other);
}

/** 0 for a topic of all posts, 1 for one of every tenth, 2 for one of every hundredth. */
function rarity(shared: number, blog: Blog): number {
  return Math.log10(blog.posts.length / shared);
}

/** Of long lists only what lies around the post, so that ten thousand posts cost no hundred million. */
function nearInTime(posts: Post[], post: Post): Post[] {
  if (posts.length <= 2 * REACH) return posts;
  const place = posts.indexOf(post);
  return posts.slice(Math.max(0, place - REACH), place + REACH + 1);
}

function timeOf(post: Post): number {
  return post.instant ?? Number.MAX_SAFE_INTEGER;
}

function bySlug(one: Post, two: Post): number {
  return one.slug < two.slug ? -1 : 1;
}

const SERIES = 2;
const AUTHOR = 0.5;
const REACH = 100;
