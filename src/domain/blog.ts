import type { Day, Instant, Span } from './calendar.ts';
import type { PublicCalendar, PublicRotation, PublicTurn } from './public-schedule.ts';
import type { AuthorFile } from './schema/author.ts';
import type { SiteFile } from './schema/site.ts';
import type { Heading } from './segment.ts';

/**
 * A blog's records: plain data that name each other by id, so that they can be kept in a store.
 * `assembleBlog` makes them from files, `publicPart` leaves out what is not yet public,
 * `linkBlog` joins the ids to objects for whoever prints.
 */
export interface BlogRecords {
  site: SiteRecord;
  topics: TopicRecord[];
  series: SeriesRecord[];
  authors: AuthorRecord[];
  posts: PostRecord[];
  pages: PageRecord[];
  letters: LetterRecord[];
  rotations: RotationRecord[];
  slots: SlotRecord[];
}

/** What readers may have of a blog: instead of the rotations and slots, their public schedule. */
export interface PublicRecords extends Omit<BlogRecords, 'rotations' | 'slots'> {
  schedule: PublicRotation[];
  /** For calendars alone: they tell days that pages do not. */
  calendars: PublicCalendar[];
}

/** The site's file, and whether the blog has rotations (members, guests and alumni then differ). */
export interface SiteRecord extends SiteFile {
  hasRotations: boolean;
}

export interface TopicRecord {
  id: string;
  label: string;
  description: string | null;
  aliases: string[];
}

export interface SeriesRecord {
  id: string;
  title: string;
  description: string | null;
  aliases: string[];
}

export interface AuthorRecord extends Omit<AuthorFile, 'joins' | 'away' | 'short'> {
  id: string;
  file: string;
  /** What readers call them. */
  short: string;
  /** The portrait's path in the blog's folder, or null. */
  portrait: string | null;
  joins: Join[];
  away: Span[];
}

/** A stretch of membership in a rotation; `everyDays` where the author's pace differs from it. */
export interface Join {
  rotation: string;
  span: Span;
  everyDays: number | null;
}

export interface PostRecord {
  slug: string;
  file: string;
  bodyHash: string;
  title: string;
  description: string;
  /** Null only for a draft. */
  day: Day | null;
  /** The moment from which the post is public; null for a draft without date. */
  instant: Instant | null;
  updated: { day: Day; instant: Instant; note: string | null } | null;
  draft: boolean;
  authors: string[];
  topics: string[];
  editors: string[];
  reviewers: string[];
  series: { id: string; part: number } | null;
  cover: Cover | null;
  aliases: string[];
  /** The post's own, else the one recorded in `content/urls.txt`; null: its address is its guid. */
  guid: string | null;
  canonical: string | null;
  rotation: string | null;
  lang: string | null;
  words: number;
  headings: Heading[];
  /** Paths of the body's images as the post writes them ("./tide.png"), each once. */
  images: string[];
  /** Slugs of the posts that its text links to, each once. */
  links: string[];
}

export interface Cover {
  /** As the post writes it: relative to the post's file. */
  src: string;
  alt: string;
  credit: string | null;
}

/** A reader's letter about a post, and the answer to it: `content/letters/<slug>/<day>-<name>.mdx`. */
export interface LetterRecord {
  /** `<slug>/<day>-<name>`. */
  id: string;
  file: string;
  /** Names the segments of the letter and of its answer, which is the last of them. */
  bodyHash: string;
  /** The slug of the post. */
  post: string;
  /** As the reader wants to be named. */
  from: string;
  place: string | null;
  day: Day;
  /** The moment from which it is public, with its answer if it has one. */
  instant: Instant;
  /** Null while nobody has answered. */
  answer: { author: string; day: Day; instant: Instant } | null;
  lang: string | null;
  words: number;
  images: string[];
}

export interface PageRecord {
  id: string;
  file: string;
  title: string;
  description: string;
  aliases: string[];
  lang: string | null;
  noindex: boolean;
}

export interface RotationRecord {
  id: string;
  title: string;
  kind: 'pace' | 'turns';
  everyDays: number;
  reviewDays: number;
  remindDays: number;
  graceDays: number;
  dormant: number;
  credit: 'all' | 'first';
  breaks: (Span & { note: string | null })[];
  /** The first slot; `turns` only. */
  start: Day | null;
  until: Day | null;
  order: string[];
  whenAway: 'open' | 'next';
}

export interface SlotRecord {
  rotation: string;
  day: Day;
  /** Undefined: the rule's; null: offered to whoever takes it. */
  author?: string | null;
  skip: string | null;
  insteadOf: string | null;
  topic: string | null;
}

/** Records joined to objects. Lists of posts and letters are newest first, but for a post's own letters. */
export interface Blog {
  site: SiteRecord;
  /** The instant for which this was made. */
  now: Instant;
  posts: Post[];
  authors: Author[];
  topics: Topic[];
  series: Series[];
  pages: PageRecord[];
  letters: Letter[];
  /** Who writes next in each rotation, as `publicSchedule` orders it. */
  schedule: ScheduledRotation[];
}

export interface ScheduledRotation extends Omit<PublicRotation, 'coming'> {
  coming: ScheduledTurn[];
}

export interface ScheduledTurn extends Pick<PublicTurn, 'day'> {
  /** Null: an open slot. */
  name: string | null;
  /** Null where there is no page of theirs. */
  author: Author | null;
}

export interface Post extends Omit<
  PostRecord,
  'authors' | 'topics' | 'editors' | 'reviewers' | 'series'
> {
  authors: Author[];
  topics: Topic[];
  editors: Author[];
  reviewers: Author[];
  series: { series: Series; part: number } | null;
  /** Whole minutes at 230 words a minute, at least 1. */
  minutes: number;
  /** In the order in which they were written. */
  letters: Letter[];
}

export interface Letter extends Omit<LetterRecord, 'post' | 'answer'> {
  post: Post;
  answer: { author: Author; day: Day; instant: Instant } | null;
}

export interface Author extends Omit<AuthorRecord, 'expertise'> {
  expertise: Topic[];
  posts: Post[];
  /** Those that this author has answered, the newest answer first. */
  letters: Letter[];
}

export interface Topic extends TopicRecord {
  posts: Post[];
  /** Who covers it: members who name it in `expertise`; everybody in a blog without rotations. */
  coveredBy: Author[];
}

export interface Series extends SeriesRecord {
  /** In order of their parts. */
  posts: Post[];
}
