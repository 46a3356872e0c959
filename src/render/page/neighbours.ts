import type { Blog, Post } from '../../domain/blog.ts';

/** Each post's older and newer one, by slug. */
export function neighboursOf(blog: Blog): Map<string, Neighbours> {
  return new Map(
    blog.posts.map((post, index) => [
      post.slug,
      { older: blog.posts[index + 1] ?? null, newer: blog.posts[index - 1] ?? null },
    ]),
  );
}

export interface Neighbours {
  older: Post | null;
  newer: Post | null;
}
