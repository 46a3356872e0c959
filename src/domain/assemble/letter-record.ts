import type { BodyFile } from '../blog-files.ts';
import type { LetterRecord } from '../blog.ts';
import type { Instant } from '../calendar.ts';
import { letterName } from '../letter-name.ts';
import type { Moments } from '../moments.ts';
import type { LetterFile } from '../schema/letter.ts';
import type { KnownIds } from '../written/known-ids.ts';

/**
 * The letter that a file holds, as far as its fields are sound; null where its name is not, or
 * names no post, and where its text could not be read. It is public from its own day, but not
 * before its answer's, nor before its post.
 */
export function letterRecord(
  source: BodyFile,
  fields: Partial<LetterFile>,
  known: KnownIds,
  { moments: { startOf }, postsFrom }: Surroundings,
): LetterRecord | null {
  const name = letterName(source.id);
  if (name === null || !known.posts.has(name.post) || isUnread(source)) return null;
  const day = fields.date ?? name.day;
  const answer = answerOf(fields, known);
  return {
    id: source.id,
    file: source.file,
    bodyHash: source.bodyHash,
    post: name.post,
    from: fields.from ?? name.name,
    place: fields.place ?? null,
    day,
    instant: Math.max(
      startOf(answer?.day ?? day),
      startOf(day),
      postsFrom.get(name.post) ?? -Infinity,
    ),
    answer: answer && { ...answer, instant: startOf(answer.day) },
    lang: fields.lang ?? null,
    words: source.outline.words,
    images: [...new Set(source.outline.images.map(({ src }) => src))],
  };
}

/** Nothing could be printed of it. */
function isUnread({ outline }: BodyFile): boolean {
  return outline.problems.some(({ code }) => code === 'body-crashed' || code === 'post-large');
}

function answerOf(fields: Partial<LetterFile>, known: KnownIds) {
  const { answered: day, 'answered-by': author } = fields;
  const isWhole = day !== undefined && author !== undefined && known.authors.has(author);
  return isWhole ? { author, day } : null;
}

interface Surroundings {
  moments: Moments;
  /** From when posts are public, by slug; null for a draft without a date. */
  postsFrom: ReadonlyMap<string, Instant | null>;
}
