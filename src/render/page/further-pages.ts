import { address } from '../../domain/addresses.ts';
import type { Blog, Post, Topic } from '../../domain/blog.ts';
import { listPages } from './list-pages.ts';

const POSTS_PER_PAGE = 20;
const POSTS_PER_TOPIC_PAGE = 50;

/** The posts of `/posts/` and of its pages, oldest page first. */
export function postPages(blog: Blog) {
  return listPages(blog.posts, POSTS_PER_PAGE);
}

/** A topic's posts, newest first: page 1 is the topic's own. */
export function topicPages(topic: Topic): Post[][] {
  const count = Math.max(1, Math.ceil(topic.posts.length / POSTS_PER_TOPIC_PAGE));
  return Array.from({ length: count }, (_, page) =>
    topic.posts.slice(page * POSTS_PER_TOPIC_PAGE, (page + 1) * POSTS_PER_TOPIC_PAGE),
  );
}

/** Every page of a list but the first. */
export function furtherPages(blog: Blog): FurtherPage[] {
  return [
    ...postPages(blog).pages.map(({ number, items }) => ({
      path: address.postsPage(number),
      posts: items,
    })),
    ...blog.topics.flatMap((topic) =>
      topicPages(topic)
        .map((posts, index) => ({ path: address.topic(topic.id, index + 1), posts }))
        .slice(1),
    ),
  ];
}

export interface FurtherPage {
  path: string;
  posts: Post[];
}
