import type { AuthorRecord, BlogRecords, PostRecord, PublicRecords } from './blog.ts';
import { dayAt, hasDays, type Day, type Instant } from './calendar.ts';
import { publicFrom } from './public-from.ts';
import { publicCalendars, publicSchedule } from './public-schedule.ts';
import { publicTurns } from './public-turns.ts';

/**
 * What of a blog is public at `now`: the one place that decides it. Whatever is not yet public is
 * left out with every id that names it, and so is what pages never show: absences, rotations and
 * slots, and joins, leaves and changes that lie ahead; who writes next is projected from them.
 */
export function publicPart(records: BlogRecords, now: Instant): PublicRecords {
  const from = publicFrom(records);
  const isIn = (map: Map<string, Instant>) => (id: string) => (map.get(id) ?? Infinity) <= now;
  const [isPost, isSeries] = [isIn(from.posts), isIn(from.series)];
  const [isAuthor, isTopic] = [isIn(from.authors), isIn(from.topics)];
  const today = dayAt(now, records.site.timezone);
  const authors = records.authors
    .filter(({ id }) => isAuthor(id))
    .map((author) => publicAuthor(author, today, isTopic));
  const joined = new Set(authors.flatMap(({ joins }) => joins.map(({ rotation }) => rotation)));
  return {
    site: records.site,
    topics: records.topics.filter(({ id }) => isTopic(id)),
    series: records.series.filter(({ id }) => isSeries(id)),
    authors,
    posts: records.posts
      .filter(({ slug }) => isPost(slug))
      .map((post) => publicPost(post, now, { isPost, isAuthor, joined })),
    pages: records.pages,
    letters: records.letters.filter(({ post, instant, answer }) => {
      return isPost(post) && instant <= now && (answer === null || isAuthor(answer.author));
    }),
    ...publicDays(records, now),
  };
}

/** The whole blog as pages may have it, for who looks at drafts: the schedule is the public one. */
export function unpublishedToo(records: BlogRecords, now: Instant): PublicRecords {
  const { rotations, slots, ...rest } = records;
  return { ...rest, ...publicDays(records, now) };
}

/** What pages and what calendars tell of the rotations: the turns are projected once for both. */
function publicDays(
  records: BlogRecords,
  now: Instant,
): Pick<PublicRecords, 'schedule' | 'calendars'> {
  const turns = publicTurns(records, now);
  return { schedule: publicSchedule(turns), calendars: publicCalendars(turns) };
}

function publicPost(
  post: PostRecord,
  now: Instant,
  { isPost, isAuthor, joined }: PublicIds,
): PostRecord {
  return {
    ...post,
    updated: post.updated && post.updated.instant <= now ? post.updated : null,
    editors: post.editors.filter(isAuthor),
    reviewers: post.reviewers.filter(isAuthor),
    links: post.links.filter(isPost),
    rotation: post.rotation !== null && joined.has(post.rotation) ? post.rotation : null,
  };
}

function publicAuthor(
  author: AuthorRecord,
  today: Day,
  isTopic: (id: string) => boolean,
): AuthorRecord {
  return {
    ...author,
    expertise: (author.expertise ?? []).filter(isTopic),
    joins: author.joins
      .filter(({ span }) => hasDays(span) && span.from <= today)
      .map((join) => ({
        ...join,
        span: { ...join.span, to: isPast(join.span.to, today) ? join.span.to : null },
      })),
    away: [],
  };
}

function isPast(day: Day | null, today: Day): boolean {
  return day !== null && day < today;
}

interface PublicIds {
  isPost: (slug: string) => boolean;
  isAuthor: (id: string) => boolean;
  /** Rotations that a public author is in. */
  joined: Set<string>;
}
