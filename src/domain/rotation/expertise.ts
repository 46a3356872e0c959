import type { AuthorRecord, BlogRecords } from '../blog.ts';
import { addDays, spanHas, type Day } from '../calendar.ts';
import { mergedSpans } from './active-days.ts';

/** What the blog's people know and nobody reads: by ids, each list in order. */
export function expertiseOf(records: BlogRecords, today: Day): Expertise {
  const before = addDays(today, -SILENCE);
  const members = records.authors.flatMap((author) => {
    // Whoever goes from one rotation to another has been a member all the time.
    const spans = mergedSpans(author.joins.map(({ span }) => span));
    const since = spans.find((span) => spanHas(span, today))?.from;
    return since === undefined ? [] : [{ ...author, since }];
  });
  const covered = new Set(members.flatMap(({ expertise }) => expertise ?? []));
  const recent = records.posts.filter(
    ({ draft, day }) => !draft && day !== null && day > before && day <= today,
  );
  const isSilent = ({ id, expertise = [] }: AuthorRecord) =>
    !recent.some(
      (post) => post.authors.includes(id) && post.topics.some((topic) => expertise.includes(topic)),
    );
  return {
    uncoveredTopics: idsOf(records.topics.filter(({ id }) => !covered.has(id))),
    silentMembers: idsOf(members.filter((one) => one.since <= before && isSilent(one))),
  };
}

function idsOf(list: { id: string }[]): string[] {
  return list.map(({ id }) => id).toSorted();
}

/** Days. */
const SILENCE = 180;

export interface Expertise {
  /** Topics that no member names. */
  uncoveredTopics: string[];
  /** Members of at least 180 days without a post on any of their topics in the last 180. */
  silentMembers: string[];
}
