import type {
  Author,
  Blog,
  Letter,
  LetterRecord,
  Post,
  PostRecord,
  PublicRecords,
  ScheduledRotation,
  Series,
  Topic,
} from './blog.ts';
import { dayAt, type Instant } from './calendar.ts';
import { membership } from './membership/membership.ts';
import type { PublicRotation } from './public-schedule.ts';

/** Joins ids to objects; an id that names nothing is left out. Posts are newest first. */
export function linkBlog(records: PublicRecords, now: Instant): Blog {
  const { site, pages } = records;
  const topics = keyed(records.topics, (topic): Topic => ({ ...topic, posts: [], coveredBy: [] }));
  const series = keyed(records.series, (one): Series => ({ ...one, posts: [] }));
  const authors = keyed(records.authors, (author): Author => {
    return { ...author, expertise: those(author.expertise ?? [], topics), posts: [], letters: [] };
  });
  const posts = records.posts
    .map((post) => linkPost(post, { authors, topics, series }))
    .toSorted(newestFirst);
  addPosts(posts);
  const letters = linkLetters(records.letters, posts, authors);
  addCoveredBy([...authors.values()], site.hasRotations, dayAt(now, site.timezone));
  return {
    site,
    now,
    posts,
    authors: [...authors.values()],
    topics: [...topics.values()],
    series: [...series.values()],
    pages,
    letters,
    schedule: records.schedule.map((rotation) => linkRotation(rotation, authors)),
  };
}

function linkPost(post: PostRecord, all: Linked): Post {
  const series = post.series && all.series.get(post.series.id);
  return {
    ...post,
    authors: those(post.authors, all.authors),
    topics: those(post.topics, all.topics),
    editors: those(post.editors, all.authors),
    reviewers: those(post.reviewers, all.authors),
    series: series && post.series ? { series, part: post.series.part } : null,
    letters: [],
    minutes: Math.max(1, Math.round(post.words / WORDS_A_MINUTE)),
  };
}

/** The newest first; under their posts as they were written. A letter without its post is left out. */
function linkLetters(
  records: LetterRecord[],
  posts: Post[],
  authors: Map<string, Author>,
): Letter[] {
  const bySlug = new Map(posts.map((post) => [post.slug, post]));
  const letters = records.toSorted(earliestFirst).flatMap((record): Letter[] => {
    const post = bySlug.get(record.post);
    if (post === undefined) return [];
    const author = record.answer && authors.get(record.answer.author);
    const answer = record.answer && author ? { ...record.answer, author } : null;
    return [{ ...record, post, answer }];
  });
  for (const letter of letters.toSorted(writtenFirst)) letter.post.letters.push(letter);
  for (const letter of letters) letter.answer?.author.letters.push(letter);
  for (const { letters: own } of authors.values()) own.sort(latestAnswerFirst);
  return letters.toReversed();
}

function earliestFirst(one: LetterRecord, two: LetterRecord): number {
  return one.instant - two.instant || (one.id < two.id ? -1 : 1);
}

function writtenFirst(one: Letter, two: Letter): number {
  return one.day === two.day ? 0 : one.day < two.day ? -1 : 1;
}

function latestAnswerFirst(one: Letter, two: Letter): number {
  return (two.answer?.instant ?? 0) - (one.answer?.instant ?? 0) || (one.id < two.id ? 1 : -1);
}

function linkRotation(rotation: PublicRotation, authors: Map<string, Author>): ScheduledRotation {
  const coming = rotation.coming.map(({ day, author }) => {
    const page = author?.id ? authors.get(author.id) : undefined;
    return { day, name: author?.name ?? null, author: page ?? null };
  });
  return { ...rotation, coming };
}

function addPosts(posts: Post[]): void {
  for (const post of posts) {
    for (const author of post.authors) author.posts.push(post);
    for (const topic of post.topics) topic.posts.push(post);
    post.series?.series.posts.push(post);
  }
  const inSeries = new Set(posts.flatMap(({ series }) => (series ? [series.series] : [])));
  for (const series of inSeries) series.posts.sort((one, two) => partOf(one) - partOf(two));
}

function addCoveredBy(authors: Author[], hasRotations: boolean, today: string): void {
  for (const author of authors) {
    if (hasRotations && membership(author, today) !== 'member') continue;
    for (const topic of author.expertise) topic.coveredBy.push(author);
  }
}

/** Posts without a date come first, as what is newest of all; equals by slug. */
function newestFirst(one: Post, two: Post): number {
  const later = (two.instant ?? Infinity) - (one.instant ?? Infinity);
  return later || (one.slug < two.slug ? -1 : 1);
}

function partOf(post: Post): number {
  return post.series?.part ?? 0;
}

function keyed<R extends { id: string }, T>(records: R[], link: (record: R) => T): Map<string, T> {
  return new Map(records.map((record) => [record.id, link(record)]));
}

function those<T>(ids: string[], all: Map<string, T>): T[] {
  return ids.flatMap((id) => all.get(id) ?? []);
}

const WORDS_A_MINUTE = 230;

interface Linked {
  authors: Map<string, Author>;
  topics: Map<string, Topic>;
  series: Map<string, Series>;
}
