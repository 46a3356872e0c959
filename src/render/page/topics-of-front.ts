import type { Blog, Topic } from '../../domain/blog.ts';

/**
 * The topics that the front page shows: all in the owners' order where they are few, else those
 * with the most posts. None without a post.
 */
export function topicsOfFront(blog: Blog, count: number): Topic[] {
  const used = blog.topics.filter(({ posts }) => posts.length > 0);
  if (used.length <= count) return used;
  return used.toSorted((one, other) => other.posts.length - one.posts.length).slice(0, count);
}
