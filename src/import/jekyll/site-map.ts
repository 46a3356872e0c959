import type { People } from './people.ts';
import type { PlacedPost } from './place-post.ts';
import type { OldSite } from './read-post.ts';
import { pathKey, type SiteMap } from './resolve-link.ts';
import type { Topics } from './topics.ts';

/** What stood where on the old site: posts that are published, pages of topics and authors. */
export function siteMap(placed: readonly PlacedPost[], { old, topics, people }: Listed): SiteMap {
  const published = placed.filter((post) => !post.isDraft);
  const targets = published.map((post) => ({
    file: post.file,
    anchors: post.survey.anchors,
    post,
  }));
  const keyed = targets.map(
    (target) => [pathKey(target.post.oldPath.slice(old.baseurl.length)), target] as const,
  );
  return {
    ...old,
    postsByPath: new Map(keyed.toReversed()),
    postsBySlug: new Map(
      keyed.map(([key, target]) => [key.slice(key.lastIndexOf('/') + 1), target]),
    ),
    topics: topics.pages(),
    author: (name) => people.pageOf(name),
  };
}

interface Listed {
  old: OldSite;
  topics: Topics;
  people: People;
}
