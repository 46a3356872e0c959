import type { LetterRecord, PostRecord } from '../blog.ts';
import { dayAt } from '../calendar.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { publicFrom, type PublicFrom } from '../public-from.ts';
import type { Rule, RuleInput } from './rule.ts';

/**
 * Answers of authors who are not public by the time that the letter is, and letters older than
 * the post that they are about; but a post may have been published elsewhere before.
 */
export const checkLetterEmbargo: Rule = (input) => {
  const { letters, posts } = input.records;
  if (letters.length === 0) return [];
  const from = publicFrom(input.records);
  const bySlug = new Map(posts.map((post) => [post.slug, post]));
  return letters.flatMap((letter) => [
    ...hiddenAuthor(letter, from, input),
    ...olderThanPost(letter, bySlug.get(letter.post)),
  ]);
};

/** The letter to a draft is never public, and when its post will be is not known. */
function hiddenAuthor(
  { file, answer, post, instant }: LetterRecord,
  from: PublicFrom,
  input: RuleInput,
): Problem[] {
  if (answer === null || !from.posts.has(post)) return [];
  const since = from.authors.get(answer.author);
  if (since !== undefined && since <= Math.max(instant, input.now)) return [];
  const day = since === undefined ? null : dayAt(since, input.records.site.timezone);
  const fault = day === null ? 'has no public page' : `has no public page before ${day}`;
  const args = { id: answer.author, fault };
  return [makeProblem('answer-by-hidden', { file, path: ['answered-by'] }, args)];
}

function olderThanPost({ file, day }: LetterRecord, post: PostRecord | undefined): Problem[] {
  if (!post?.day || post.canonical !== null || day >= post.day) return [];
  const args = { day, date: post.day };
  return [makeProblem('letter-before-post', { file, path: ['date'] }, args)];
}
