import type { Author, Blog, Post } from '../../domain/blog.ts';

/**
 * Those posts of an author that readers have, the newest first: in the dev server and in a build of
 * drafts there are more, and what is shown elsewhere is never one of those.
 */
export function publishedPosts({ now }: Blog, { posts }: Author): PublishedPost[] {
  return posts.filter(
    (post): post is PublishedPost =>
      !post.draft && post.day !== null && post.instant !== null && post.instant <= now,
  );
}

export type PublishedPost = Post & { day: NonNullable<Post['day']> };
