import type { Author, Topic } from '../../domain/blog.ts';

/**
 * What an author knows: the topics of their `expertise`; where they name none, at most `count` of
 * those that they wrote about, the most frequent first, equals by the newest post.
 */
export function topicsOf({ expertise, posts }: Author, count: number): AuthorTopics {
  if (expertise.length > 0) return { kind: 'covers', topics: expertise };
  const written = Map.groupBy(
    posts.flatMap(({ topics }) => topics),
    (topic) => topic,
  );
  const topics = [...written].toSorted(([, one], [, two]) => two.length - one.length);
  return { kind: 'wrote', topics: topics.slice(0, count).map(([topic]) => topic) };
}

export interface AuthorTopics {
  kind: 'covers' | 'wrote';
  topics: Topic[];
}
