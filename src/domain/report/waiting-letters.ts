import type { AuthorRecord, BlogRecords, LetterRecord, PostRecord } from '../blog.ts';
import { daysBetween, type Day } from '../calendar.ts';

/**
 * Letters that nobody has answered for two weeks, whoever has waited longest first; they are for
 * the authors of their post. One about a draft is seen by no reader and waits for nobody.
 */
export function waitingLetters(records: BlogRecords, today: Day): WaitingLetter[] {
  const posts = new Map(records.posts.map((post) => [post.slug, post]));
  const authors = new Map(records.authors.map((author) => [author.id, author]));
  return records.letters
    .filter(({ answer }) => answer === null)
    .flatMap((letter): WaitingLetter[] => {
      const post = posts.get(letter.post);
      const days = daysBetween(letter.day, today);
      if (post === undefined || post.draft || days < PATIENCE) return [];
      return [{ letter, post, days, ask: post.authors.flatMap((id) => authors.get(id) ?? []) }];
    })
    .toSorted((one, two) => two.days - one.days || (one.letter.id < two.letter.id ? -1 : 1));
}

/** Days after which a reader without an answer is told to the editors. */
const PATIENCE = 14;

export interface WaitingLetter {
  letter: LetterRecord;
  post: PostRecord;
  /** Since the day of the letter. */
  days: number;
  /** The post's authors. */
  ask: AuthorRecord[];
}
