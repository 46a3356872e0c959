import type { Post } from '../domain/blog.ts';
import type { Instant } from '../domain/calendar.ts';

/** The newest change of any of `posts`; null where none has a date. */
export function changedAt(posts: readonly Post[]): Instant | null {
  const newest = posts.reduce(
    (latest, post) => Math.max(latest, post.instant ?? 0, post.updated?.instant ?? 0),
    0,
  );
  return newest === 0 ? null : newest;
}
