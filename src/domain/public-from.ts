import type { AuthorRecord, BlogRecords, PostRecord } from './blog.ts';
import { hasDays, type Instant } from './calendar.ts';
import { momentsIn } from './moments.ts';

/**
 * From which instant everything is public; what never is is not in the maps. A post: its date. An
 * author: the first post of theirs, or the first day of their first span. A series: its first
 * post. A topic: its first post, or the first public author who covers it.
 */
export function publicFrom(records: BlogRecords): PublicFrom {
  const posts = new Map<string, Instant>();
  const series = new Map<string, Instant>();
  const authors = new Map<string, Instant>();
  const topics = new Map<string, Instant>();
  for (const post of records.posts) {
    const instant = postFrom(post);
    if (instant === null) continue;
    posts.set(post.slug, instant);
    if (post.series) setEarlier(series, post.series.id, instant);
    for (const id of post.authors) setEarlier(authors, id, instant);
    for (const id of post.topics) setEarlier(topics, id, instant);
  }
  addCovered(records, authors, topics);
  return { posts, series, authors, topics };
}

/** Null: never, it is a draft. */
export function postFrom(post: PostRecord): Instant | null {
  return post.draft ? null : post.instant;
}

function addCovered(
  records: BlogRecords,
  authors: Map<string, Instant>,
  topics: Map<string, Instant>,
): void {
  const { startOf } = momentsIn(records.site.timezone);
  for (const author of records.authors) {
    const first = firstDay(author);
    if (first !== null) setEarlier(authors, author.id, startOf(first));
    const covers = records.site.hasRotations
      ? first !== null && startOf(first)
      : (authors.get(author.id) ?? false);
    if (covers === false) continue;
    for (const topic of author.expertise ?? []) setEarlier(topics, topic, covers);
  }
}

function firstDay(author: AuthorRecord): string | null {
  const spans = author.joins.map(({ span }) => span).filter(hasDays);
  return spans.map(({ from }) => from).toSorted()[0] ?? null;
}

function setEarlier(map: Map<string, Instant>, id: string, instant: Instant): void {
  map.set(id, Math.min(map.get(id) ?? Infinity, instant));
}

export interface PublicFrom {
  posts: Map<string, Instant>;
  series: Map<string, Instant>;
  authors: Map<string, Instant>;
  topics: Map<string, Instant>;
}
